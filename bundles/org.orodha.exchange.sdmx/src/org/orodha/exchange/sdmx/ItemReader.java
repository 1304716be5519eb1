// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import static org.orodha.core.exchange.XmlElements.first;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.orodha.core.catalogue.FreeIds;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.exchange.XmlElements;
import org.orodha.core.findings.ImportException;
import org.orodha.core.text.Messages;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.Concept;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Topic;
import org.w3c.dom.Element;

/** Proposes concepts, code lists with their codes, and topics. */
final class ItemReader {

	private static final Messages MESSAGES = Messages.of(ItemReader.class);

	private final Reading reading;
	private final AgencyReader agencies;

	ItemReader(Reading reading, AgencyReader agencies) {
		this.reading = reading;
		this.agencies = agencies;
	}

	/** Finds out who they are. */
	void identify() throws ImportException {
		Identities identities = reading.identities();
		for (Artefact scheme : reading.artefacts("ConceptScheme")) {
			refuseCircles(scheme);
			for (Artefact.Part part : concepts(scheme))
				identities.identify(scheme.urn().item(Urn.CONCEPT, part.path()), identities.noted(part.element(), Concept.class),
						agencies.id(scheme.urn().agency()) + "." + slug(part.path()));
		}
		for (Artefact list : lists()) {
			refuseCircles(list);
			identities.identify(list.urn(), identities.noted(list.frame(), CodeList.class),
					agencies.id(list.urn().agency()) + "." + slug(list.urn().id()));
		}
		for (Artefact scheme : reading.artefacts("CategoryScheme"))
			for (Artefact.Part part : scheme.parts())
				identities.identify(scheme.urn().item(Urn.CATEGORY, part.path()), identities.noted(part.element(), Topic.class),
						"topic." + slug(part.element().getAttribute("id")));
	}

	private static String slug(String text) {
		return Ids.slug(text).replace('.', '-');
	}

	private List<Artefact> lists() {
		return reading.artefacts("Codelist", "ValueList");
	}

	/** Those of a scheme in which Orodha only names variables are none. */
	private static List<Artefact.Part> concepts(Artefact scheme) {
		return Reading.frame(scheme.frame()).filter("variables"::equals).isPresent() ? List.of() : scheme.parts();
	}

	private static void refuseCircles(Artefact scheme) throws ImportException {
		Map<String, Artefact.Part> byPath = new HashMap<>();
		scheme.parts().forEach(part -> byPath.put(part.path(), part));
		Set<String> sound = new HashSet<>();
		for (Artefact.Part part : scheme.parts()) {
			Set<String> line = new HashSet<>();
			for (Artefact.Part next = part; next != null && !sound.contains(next.path()); next = byPath.get(parent(next)))
				if (!line.add(next.path()))
					throw new ImportException(scheme.place(next), MESSAGES.text("circle", next.path(), parent(next)), MESSAGES.text("circle.remedy"));
			sound.addAll(line);
		}
	}

	private static String parent(Artefact.Part part) {
		return first(part.element(), "Parent").flatMap(References::local).orElse("");
	}

	void propose() {
		for (Artefact scheme : reading.artefacts("ConceptScheme"))
			concepts(scheme).forEach(part -> propose(scheme, part));
		lists().forEach(this::propose);
		for (Artefact scheme : reading.artefacts("CategoryScheme"))
			scheme.parts().forEach(part -> proposeTopic(scheme, part));
	}

	private void propose(Artefact scheme, Artefact.Part part) {
		Urn urn = scheme.urn().item(Urn.CONCEPT, part.path());
		String id = reading.identities().id(urn).orElseThrow();
		Element said = part.element();
		reading.proposal().put(scheme.place(part), id, Concept.class).describe(concept -> {
			reading.begin(concept, urn, said);
			concept.setOwner(agencies.owner(scheme));
			Nameables.read(said, concept);
			first(said, "Parent").flatMap(References::local).flatMap(parent -> reading.identities().id(scheme.urn().item(Urn.CONCEPT, parent)))
					.filter(parent -> !parent.equals(id)).ifPresent(parent -> concept.setBroader(reading.concept(parent)));
			Kept.put(concept, "Concept", said, Forms.own(SdmxVersion.of(said), "Concept", Reading.isOwn(said), concept, made -> {
				identify(made, part.path(), scheme, urn);
				Forms.write(concept, made, scheme.urn(), reading.identities());
			}));
		});
	}

	private static void identify(Element made, String id, Artefact whole, Urn urn) {
		made.setAttribute("id", id);
		Nameables.identify(made, whole.frame(), urn);
	}

	private void propose(Artefact list) {
		String id = reading.identities().id(list.urn()).orElseThrow();
		Element said = list.frame();
		reading.proposal().put(list.place(), id, CodeList.class).describe(codes -> {
			reading.begin(codes, list.urn(), said);
			codes.setOwner(agencies.owner(list));
			Nameables.read(said, codes);
			Nameables.readVersion(said, codes);
			Kept.put(codes, list.kind(), said, Forms.own(SdmxVersion.of(said), "Codelist", Reading.isOwn(said), codes, made -> {
				Nameables.identify(made, list.urn(), XmlElements.attribute(said, "version"));
				Forms.write(codes, made);
			}));
		});
		reading.proposal().described(CodeList.class, id).ifPresent(whole -> codes(list, reading.catalogue().find(CodeList.class, id).orElse(whole)));
	}

	private void codes(Artefact list, CodeList whole) {
		Map<String, String> ids = new HashMap<>();
		whole.getCodes().forEach(code -> ids.put(code.getValue(), code.getId()));
		FreeIds unused = new FreeIds();
		ids.values().forEach(unused::use);
		Map<String, String> byPath = new HashMap<>();
		for (Artefact.Part part : list.parts())
			byPath.put(part.path(), ids.computeIfAbsent(value(part), value -> reading.identities().noted(part.element(), Code.class)
					.filter(unused::use).orElseGet(() -> unused.of(derived(whole.getId(), part.path())))));
		list.parts().forEach(part -> propose(list, part, whole, byPath));
	}

	private static String value(Artefact.Part part) {
		return Notes.in(part.element(), Notes.VALUE).orElse(part.path());
	}

	/** The identifier of a code where nothing notes another. */
	static String derived(String list, String code) {
		return list + "." + slug(code);
	}

	private void propose(Artefact list, Artefact.Part part, CodeList whole, Map<String, String> ids) {
		Element said = part.element();
		String parent = ids.get(parent(part));
		reading.proposal().put(list.place(part), ids.get(part.path()), Code.class).in(whole).describe(code -> {
			code.setValue(value(part));
			Nameables.read(said, code);
			if (parent != null)
				code.setParent((Code) reading.element(Literals.CODE, parent));
			Kept.put(code, said.getLocalName(), said, Forms.own(SdmxVersion.of(said), said.getLocalName(), Reading.isOwn(said), code, made -> {
				identify(made, part.path(), list, list.urn().item(Urn.CODE, part.path()));
				Forms.write(code, made, first(said, "Parent").flatMap(References::local).filter(ids::containsKey));
			}));
		});
	}

	private void proposeTopic(Artefact scheme, Artefact.Part part) {
		Urn urn = scheme.urn().item(Urn.CATEGORY, part.path());
		String id = reading.identities().id(urn).orElseThrow();
		Element said = part.element();
		int point = part.path().lastIndexOf('.');
		reading.proposal().put(scheme.place(part), id, Topic.class).in(reading.catalogue().root()).describe(topic -> {
			reading.begin(topic, urn, said);
			Nameables.read(said, topic);
			if (point > 0)
				reading.identities().id(scheme.urn().item(Urn.CATEGORY, part.path().substring(0, point)))
						.ifPresent(broader -> topic.setBroader((Topic) reading.element(Literals.TOPIC, broader)));
			Kept.put(topic, "Category", said, Forms.own(SdmxVersion.of(said), "Category", Reading.isOwn(said), topic, made -> {
				identify(made, said.getAttribute("id"), scheme, urn);
				Forms.write(topic, made);
			}));
		});
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.FreeIds;
import org.orodha.core.exchange.Verbatim;
import org.orodha.core.findings.ExportException;
import org.orodha.core.text.LanguageMap;
import org.orodha.model.Agency;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.Concept;
import org.orodha.model.LifecycleElement;
import org.orodha.model.Topic;
import org.w3c.dom.Element;

/** Writes agencies, concepts, code lists and topics, and with agencies what is kept of all else. */
final class MessageWriter {

	private static final Set<String> WHOLES = Set.of("AgencyScheme", "ConceptScheme", "CategoryScheme");

	private final Catalogue catalogue;
	private final CatalogueNames names;
	private final Drafts drafts;
	private final Losses losses;
	private final MessageFrame frame;
	private final Set<String> written = new HashSet<>();

	MessageWriter(Catalogue catalogue, CatalogueNames names, Drafts drafts, MessageFrame frame) {
		this.catalogue = catalogue;
		this.names = names;
		this.drafts = drafts;
		losses = drafts.losses();
		this.frame = frame;
	}

	/** What stands around parts, so that what somebody said of it is said again. */
	void wholes() throws ExportException {
		for (Agency agency : catalogue.all(Agency.class))
			for (Verbatim.Value value : Kept.all(agency))
				if (WHOLES.contains(kind(value)) && written.add(value.field()))
					frame.whole(value.field(), drafts.kept(agency, value));
	}

	private static String kind(Verbatim.Value value) {
		return value.field().replaceFirst(" .*", "");
	}

	/** What has no other place, but for what was written with a dataset. */
	void others(Set<String> done) throws ExportException {
		for (Agency agency : catalogue.all(Agency.class))
			for (Verbatim.Value value : Kept.all(agency)) {
				boolean other = kind(value).contains("/");
				if (!other && !kind(value).equals("Categorisation") || done.contains(value.field()) || !written.add(value.field()))
					continue;
				Optional<Element> said = other ? drafts.other(agency, value) : Optional.of(drafts.kept(agency, value));
				if (said.isPresent() && other)
					frame.put(value.field().substring(0, value.field().indexOf('/')), said.get());
				else
					said.ifPresent(frame::put);
			}
	}

	void agencies() throws ExportException {
		for (Agency agency : catalogue.all(Agency.class)) {
			String path = Agencies.path(agency);
			if (Kept.in(agency, "Agency").isEmpty() && isOnlyMentioned(agency, path))
				continue;
			Urn urn = Urn.ofAgency(path);
			Element said = drafts.draft(agency, "Agency", () -> begun("Agency", agency, urn.item()));
			Forms.write(agency, said);
			frame.name(said);
			Parts.insert(frame.whole("AgencyScheme", urn.whole("base.AgencyScheme"), "agencies"), said);
			losses.written(agency);
		}
	}

	/** Of some agencies one knows only that they maintain something. */
	private static boolean isOnlyMentioned(Agency agency, String path) {
		return CatalogueNames.isOfElsewhere(agency) && List.copyOf(LanguageMap.of(agency.getName()).texts().values()).equals(List.of(path));
	}

	private Element begun(String name, LifecycleElement element, String id) {
		Element made = drafts.made(name, element);
		made.setAttribute("id", id);
		return made;
	}

	void concepts() throws ExportException {
		for (Concept concept : catalogue.all(Concept.class)) {
			Urn urn = names.of(concept);
			Urn scheme = urn.whole(Urn.CONCEPT_SCHEME);
			Element whole = frame.whole("ConceptScheme", scheme, "concepts");
			Element said = drafts.draft(concept, "Concept", () -> {
				Element made = begun("Concept", concept, urn.item());
				Nameables.identify(made, whole, urn);
				return made;
			});
			Forms.write(concept, said, scheme, names);
			frame.name(said);
			Parts.insert(whole, said);
			losses.written(concept);
		}
	}

	void codeLists() throws ExportException {
		for (CodeList list : catalogue.all(CodeList.class)) {
			boolean values = Kept.in(list, "ValueList").isPresent();
			if (values && drafts.version().isTwo()) {
				losses.lost(list, "loss.version", "ValueList", drafts.version().label());
				continue;
			}
			Element said = drafts.draft(list, values ? "ValueList" : "Codelist", () -> {
				Element made = drafts.made("Codelist", list);
				Nameables.identify(made, names.of(list), CatalogueNames.version(list));
				return made;
			});
			Forms.write(list, said);
			frame.name(said);
			losses.written(list);
			codes(list, frame.put(said), values ? "ValueItem" : "Code");
		}
	}

	private void codes(CodeList list, Element whole, String kind) throws ExportException {
		Map<String, String> ids = new HashMap<>();
		FreeIds used = new FreeIds();
		for (Code code : list.getCodes()) {
			Optional<Element> kept = drafts.kept(code, kind);
			ids.put(code.getId(), kept.map(said -> said.getAttribute("id")).filter(used::use)
					.orElseGet(() -> used.of(code.getValue() == null || code.getValue().isEmpty() ? "_" : code.getValue().replaceAll("[^A-Za-z0-9_@$-]", "_"))));
		}
		for (Code code : list.getCodes()) {
			String id = ids.get(code.getId());
			Element said = drafts.draft(code, kind, () -> begun(code, kind, id, list, whole));
			Forms.write(code, said, Optional.ofNullable(code.getParent()).map(parent -> ids.get(parent.getId())));
			frame.name(said);
			Parts.insert(whole, said);
			losses.written(code);
		}
	}

	/** Identifiers of codes are noted where they do not follow from what the list and the code are called. */
	private Element begun(Code code, String kind, String id, CodeList list, Element whole) {
		Element made = drafts.version().root(SdmxVersion.Module.STRUCTURE, kind);
		made.setAttribute("id", id);
		Nameables.identify(made, whole, names.of(list).item(Urn.CODE, id));
		if (!CatalogueNames.isOfElsewhere(list) && !code.getId().equals(ItemReader.derived(list.getId(), id)))
			Notes.put(made, Notes.ID, Optional.of(code.getId()));
		return made;
	}

	void topics() throws ExportException {
		Map<Topic, Element> done = new HashMap<>();
		for (Topic topic : catalogue.all(Topic.class))
			topic(topic, done);
	}

	private Element topic(Topic topic, Map<Topic, Element> done) throws ExportException {
		Element present = done.get(topic);
		if (present != null)
			return present;
		Urn urn = names.of(topic);
		Element whole = frame.whole("CategoryScheme", urn.whole(Urn.CATEGORY_SCHEME), "topics");
		Element said = drafts.draft(topic, "Category", () -> {
			Element made = begun("Category", topic, urn.lastItem());
			Nameables.identify(made, whole, urn);
			return made;
		});
		Forms.write(topic, said);
		frame.name(said);
		Topic above = topic.getBroader();
		Element placed = Parts.insert(above == null || above.eIsProxy() ? whole : topic(above, done), said);
		done.put(topic, placed);
		losses.written(topic);
		return placed;
	}
}

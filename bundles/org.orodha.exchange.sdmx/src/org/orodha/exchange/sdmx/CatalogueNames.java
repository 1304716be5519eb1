// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.FreeIds;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.text.Labels;
import org.orodha.model.Agency;
import org.orodha.model.CodeList;
import org.orodha.model.Concept;
import org.orodha.model.Dataset;
import org.orodha.model.LifecycleElement;
import org.orodha.model.Topic;

/** What the elements of a catalogue are called in SDMX: as they were when they came from there, else after their identifiers. */
final class CatalogueNames implements Naming {

	private static final String VERSION = "\\d+\\.\\d+(\\.\\d+)?";

	private final String otherwise;
	private final Map<String, Urn> urns = new HashMap<>();
	private final Map<Urn, String> ids = new HashMap<>();
	private final FreeIds used = new FreeIds();

	/** @param otherwise what the agency is called that maintains what has no owner */
	CatalogueNames(Catalogue catalogue, String otherwise) {
		this.otherwise = otherwise;
		for (CodeList list : catalogue.all(CodeList.class))
			name(list, ofElsewhere(list).orElseGet(() -> free(Urn.CODE_LIST, maintainer(list.getOwner()), list, list.getOwner())));
		for (Concept concept : catalogue.all(Concept.class))
			name(concept, ofElsewhere(concept).orElseGet(() -> {
				Urn scheme = Urn.of(Urn.CONCEPT_SCHEME, maintainer(concept.getOwner()), "CONCEPTS");
				return scheme.item(Urn.CONCEPT, free(scheme.key(), plain(concept, concept.getOwner())));
			}));
		catalogue.all(Topic.class).forEach(this::name);
		for (Dataset dataset : catalogue.all(Dataset.class))
			name(dataset, ofElsewhere(dataset).orElseGet(() -> structureOfElsewhere(dataset)
					.orElseGet(() -> free(Urn.DATAFLOW, maintainer(owner(dataset)), dataset, owner(dataset)))));
	}

	private static Agency owner(Dataset dataset) {
		return dataset.getSource() == null ? null : dataset.getSource().getOwner();
	}

	private static Optional<Urn> ofElsewhere(LifecycleElement element) {
		return LocalIdentifiers.in(element, Kept.SCHEME).flatMap(Urn::parse);
	}

	private static Optional<Urn> structureOfElsewhere(Dataset dataset) {
		return LocalIdentifiers.in(dataset, Identities.STRUCTURE).flatMap(Urn::parse);
	}

	private void name(LifecycleElement element, Urn urn) {
		urns.put(element.getId(), urn);
		ids.put(urn, element.getId());
	}

	/** A topic is called after the one above it. */
	private Urn name(Topic topic) {
		Urn known = urns.get(topic.getId());
		if (known != null)
			return known;
		Optional<Urn> elsewhere = ofElsewhere(topic);
		Urn urn = topic.getBroader() == null || topic.getBroader().eIsProxy()
				? elsewhere.map(own -> own.whole(Urn.CATEGORY_SCHEME)).orElseGet(() -> Urn.of(Urn.CATEGORY_SCHEME, otherwise, "TOPICS"))
						.item(Urn.CATEGORY, last(topic, elsewhere))
				: below(name(topic.getBroader()), last(topic, elsewhere));
		name(topic, urn);
		return urn;
	}

	private String last(Topic topic, Optional<Urn> elsewhere) {
		return elsewhere.map(Urn::lastItem).orElseGet(() -> free("topics", plain(topic, null)));
	}

	private static Urn below(Urn above, String last) {
		return above.item(Urn.CATEGORY, above.item() + "." + last);
	}

	private Urn free(String type, String agency, LifecycleElement element, Agency owner) {
		return new Urn(type, agency, free(type + agency, plain(element, owner)), version(element).orElse(Urn.FIRST_VERSION), "");
	}

	private String free(String space, String wanted) {
		return used.of(space + " " + wanted).substring(space.length() + 1);
	}

	/** An identifier without that of the owner and without the kind that some begin with. */
	private static String plain(LifecycleElement element, Agency owner) {
		String id = element.getId();
		String own = owner != null && id.startsWith(Labels.id(owner) + ".") ? id.substring(Labels.id(owner).length() + 1) : id;
		return Agencies.name(own.replaceFirst("^(concept|topic)\\.", "").toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	/** The version of an element, where it is one as SDMX has them. */
	static Optional<String> version(LifecycleElement element) {
		return Optional.ofNullable(element.getVersion()).filter(text -> text.matches(VERSION));
	}

	/** What the agency is called that maintains what that one owns. */
	String maintainer(Agency owner) {
		return owner == null || owner.eIsProxy() ? otherwise : Agencies.path(owner);
	}

	/** The data structure of a dataset. */
	Urn structure(Dataset dataset) {
		return structureOfElsewhere(dataset).orElseGet(() -> {
			Urn flow = urns.get(dataset.getId());
			return new Urn(Urn.DATA_STRUCTURE, flow.agency(), "DSD_" + flow.id(), flow.version(), "");
		});
	}

	/** Whether a dataset is more than the data structure that it came from. */
	static boolean isFlow(Dataset dataset) {
		return ofElsewhere(dataset).isPresent() || structureOfElsewhere(dataset).isEmpty();
	}

	/** Whether an element came from elsewhere. */
	static boolean isOfElsewhere(LifecycleElement element) {
		return element.getLocalIdentifiers().stream().anyMatch(local -> List.of(Kept.SCHEME, Identities.STRUCTURE).contains(local.getScheme()));
	}

	@Override
	public Optional<String> id(Urn urn) {
		return Optional.ofNullable(ids.get(urn)).or(() -> urn.isOfSeveralVersions()
				? ids.entrySet().stream().filter(known -> known.getKey().isMeantBy(urn)).map(Map.Entry::getValue).sorted().findFirst()
				: Optional.empty());
	}

	@Override
	public Optional<Urn> urn(String id) {
		return Optional.ofNullable(urns.get(id));
	}

	Urn of(LifecycleElement element) {
		return urns.get(element.getId());
	}
}

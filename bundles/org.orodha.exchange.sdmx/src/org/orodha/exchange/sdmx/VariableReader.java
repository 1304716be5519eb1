// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.orodha.core.catalogue.Ids;
import org.orodha.core.text.LanguageMap;
import org.orodha.model.Concept;
import org.orodha.model.Dataset;
import org.orodha.model.Variable;
import org.w3c.dom.Element;

/** Proposes the variables of a dataset: the components of its data structure. */
final class VariableReader {

	private final Reading reading;
	private final Artefact structure;
	private final Dataset dataset;
	private final Components components;
	private final Map<Urn, Element> concepts;
	private final Set<String> used = new HashSet<>();

	/** @param concepts the concepts that the message describes */
	VariableReader(Reading reading, Map<Urn, Element> concepts, Artefact structure, Dataset dataset) {
		this.reading = reading;
		this.concepts = concepts;
		this.structure = structure;
		this.dataset = dataset;
		components = new Components(reading.identities(), Reading.isOwn(structure.frame()));
	}

	/** The concepts that a message describes. */
	static Map<Urn, Element> concepts(Reading reading) {
		Map<Urn, Element> concepts = new HashMap<>();
		for (Artefact scheme : reading.artefacts("ConceptScheme"))
			scheme.parts().forEach(part -> concepts.put(scheme.urn().item(Urn.CONCEPT, part.path()), part.element()));
		return concepts;
	}

	void propose() {
		for (Artefact.Part part : structure.parts())
			if (!Components.isNone(part.element()))
				propose(part);
	}

	private void propose(Artefact.Part part) {
		Element said = part.element();
		String id = id(part);
		if (!used.add(id))
			return;
		Optional<Urn> concept = Components.concept(said);
		Optional<Element> described = concept.map(concepts::get).or(() -> concept.flatMap(reading.identities()::id)
				.flatMap(known -> reading.catalogue().find(Concept.class, known)).flatMap(known -> Kept.element(known, "Concept")));
		reading.proposal().put(structure.place(part), id, Variable.class).in(dataset).describe(variable -> {
			Map<String, String> names = names(concept, described);
			components.read(said, part.path(), described, names, variable, reading);
			keep(said, part.path(), described, names, variable);
		});
	}

	private void keep(Element said, String path, Optional<Element> concept, Map<String, String> names, Variable variable) {
		Element own = Forms.own(SdmxVersion.of(said), said.getLocalName(), false, variable, made -> {
			made.setAttribute("id", path);
			Components.identify(variable, dataset, made);
			components.write(variable, made, concept, names, Components.scheme(structure.urn()));
		});
		Kept.put(variable, Artefact.COMPONENTS::contains, Kept.value(said.getLocalName(), said, own));
	}

	/** What the concept of a component is called. */
	private Map<String, String> names(Optional<Urn> concept, Optional<Element> described) {
		return described.map(LanguageTexts.NAME::said).or(() -> concept.flatMap(reading.identities()::id)
				.flatMap(id -> reading.catalogue().find(Concept.class, id)).map(known -> LanguageMap.of(known.getName()).texts())).orElse(Map.of());
	}

	private String id(Artefact.Part part) {
		Optional<String> present = dataset.getVariables().stream().filter(variable -> part.path().equals(variable.getColumn())).map(Variable::getId)
				.findFirst();
		return reading.identities().noted(part.element(), Variable.class).or(() -> present)
				.orElseGet(() -> Components.derived(dataset, part.path()));
	}
}

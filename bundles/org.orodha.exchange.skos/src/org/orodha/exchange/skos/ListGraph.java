// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.orodha.core.text.Labels;
import org.orodha.exchange.rdf.ElementIris;
import org.orodha.exchange.rdf.TextLiterals;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.CodeMapping;
import org.orodha.model.LocalizedText;
import org.orodha.model.MappingKind;

/** What code lists and codes are written as: schemes and concepts of SKOS. */
record ListGraph(ElementIris iris) {

	static final ValueFactory VALUES = SimpleValueFactory.getInstance();
	static final Map<MappingKind, IRI> MATCHES = Map.of(MappingKind.EQUIVALENT, SKOS.EXACT_MATCH, MappingKind.PART_OF, SKOS.BROAD_MATCH,
			MappingKind.SPLIT, SKOS.NARROW_MATCH);

	/** The counterparts of a code in other lists: their identifiers by the property that names them. */
	record Counterparts(Map<IRI, Set<String>> targets) {

		static Counterparts none() {
			return new Counterparts(new LinkedHashMap<>());
		}

		/** Whether it is new. */
		boolean add(IRI match, String target) {
			return targets.computeIfAbsent(match, none -> new LinkedHashSet<>()).add(target);
		}
	}

	static Optional<IRI> match(CodeMapping mapping) {
		return mapping.isSetKind() ? Optional.ofNullable(MATCHES.get(mapping.getKind())) : Optional.empty();
	}

	static Optional<MappingKind> kind(IRI match) {
		return MATCHES.entrySet().stream().filter(entry -> entry.getValue().equals(match)).map(Map.Entry::getKey).findFirst();
	}

	/** The counterparts of codes, by the identifier of the code, whichever list names them. */
	static Map<String, Counterparts> counterparts(List<CodeList> lists) {
		Map<String, Counterparts> counterparts = new LinkedHashMap<>();
		for (CodeMapping mapping : lists.stream().flatMap(list -> list.getMappings().stream()).toList())
			if (mapping.getSource() != null)
				match(mapping).ifPresent(match -> mapping.getTargets().forEach(target -> counterparts
						.computeIfAbsent(Labels.id(mapping.getSource()), none -> Counterparts.none()).add(match, Labels.id(target))));
		return counterparts;
	}

	static Model graph() {
		Model model = new LinkedHashModel();
		model.setNamespace("dct", DCTERMS.NAMESPACE);
		model.setNamespace("skos", SKOS.NAMESPACE);
		model.setNamespace("xsd", XSD.NAMESPACE);
		return model;
	}

	Model of(CodeList list) {
		Model model = graph();
		IRI node = iris.of(list);
		model.add(node, RDF.TYPE, SKOS.CONCEPT_SCHEME);
		texts(model, node, SKOS.PREF_LABEL, list.getName());
		texts(model, node, DCTERMS.DESCRIPTION, list.getDescription());
		for (Code code : list.getCodes())
			if (code.getParent() == null)
				model.add(node, SKOS.HAS_TOP_CONCEPT, iris.of(code));
		return model;
	}

	/**
	 * A code.
	 *
	 * @param scheme   what its list is written as
	 * @param children what is below it
	 */
	Model of(Code code, IRI scheme, List<Code> children, Counterparts counterparts) {
		Model model = graph();
		IRI node = iris.of(code);
		model.add(node, RDF.TYPE, SKOS.CONCEPT);
		model.add(node, SKOS.IN_SCHEME, scheme);
		if (code.getValue() != null && !code.getValue().isEmpty())
			model.add(node, SKOS.NOTATION, VALUES.createLiteral(code.getValue()));
		texts(model, node, SKOS.PREF_LABEL, code.getName());
		texts(model, node, SKOS.DEFINITION, code.getDescription());
		if (code.getParent() == null)
			model.add(node, SKOS.TOP_CONCEPT_OF, scheme);
		else
			model.add(node, SKOS.BROADER, iris.of(code.getParent()));
		children.forEach(child -> model.add(node, SKOS.NARROWER, iris.of(child)));
		counterparts.targets().forEach((match, targets) -> targets.forEach(target -> model.add(node, match, iris.of(target))));
		return model;
	}

	private static void texts(Model model, IRI node, IRI property, List<LocalizedText> texts) {
		for (LocalizedText text : texts)
			if (text.getValue() != null && !text.getValue().isBlank())
				model.add(node, property, TextLiterals.of(text));
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.orodha.core.text.Labels;
import org.orodha.exchange.rdf.ElementIris;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.CodeMapping;

/**
 * What the mappings of a list are written as in XKOS: a correspondence with each list that its codes are mapped to, made of an association
 * for each code.
 *
 * @param listOf the list of a code, both by their identifiers; empty where it is not known
 */
record CorrespondenceGraph(ElementIris iris, UnaryOperator<String> listOf) {

	/** @param said which codes are told to correspond anyhow */
	Model of(CodeList list, Pairs said) {
		Model model = ListGraph.graph();
		for (Map.Entry<String, Map<String, Set<String>>> other : rows(list, said).entrySet()) {
			model.setNamespace("xkos", Xkos.NAMESPACE);
			String name = iris.of(list).stringValue() + "/correspondence" + (other.getKey().isEmpty() ? "" : "/" + other.getKey());
			IRI correspondence = ListGraph.VALUES.createIRI(name);
			model.add(correspondence, RDF.TYPE, Xkos.CORRESPONDENCE);
			model.add(correspondence, Xkos.COMPARES, iris.of(list));
			if (!other.getKey().isEmpty())
				model.add(correspondence, Xkos.COMPARES, iris.of(other.getKey()));
			other.getValue().forEach((source, targets) -> {
				IRI association = ListGraph.VALUES.createIRI(name + "/" + source);
				model.add(correspondence, Xkos.MADE_OF, association);
				model.add(association, RDF.TYPE, Xkos.ASSOCIATION);
				model.add(association, Xkos.SOURCE, iris.of(source));
				targets.forEach(target -> model.add(association, Xkos.TARGET, iris.of(target)));
			});
		}
		return model;
	}

	/** By the other list, then by the code, what corresponds to it. */
	private Map<String, Map<String, Set<String>>> rows(CodeList list, Pairs said) {
		Map<String, Map<String, Set<String>>> rows = new LinkedHashMap<>();
		for (CodeMapping mapping : list.getMappings())
			if (mapping.getSource() != null) {
				String source = Labels.id(mapping.getSource());
				for (String target : mapping.getTargets().stream().map((Code code) -> Labels.id(code)).toList())
					if (!said.has(source, target) && !isWithin(list, target, mapping))
						row(rows, listOf.apply(target), source).add(target);
				if (Pairs.isWithout(mapping) && !said.hasWithout(source))
					row(rows, "", source);
			}
		return rows;
	}

	/** What corresponds within a list is no matter of two classifications, and said by a match. */
	private boolean isWithin(CodeList list, String target, CodeMapping mapping) {
		return list.getId().equals(listOf.apply(target)) && ListGraph.match(mapping).isPresent();
	}

	private static Set<String> row(Map<String, Map<String, Set<String>>> rows, String list, String source) {
		return rows.computeIfAbsent(list, none -> new LinkedHashMap<>()).computeIfAbsent(source, none -> new TreeSet<>());
	}

	/** Those of nothing but what the mappings say. */
	Model of(CodeList list) {
		return of(list, new Pairs(List.of()));
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.model.CodeList;
import org.orodha.model.Concept;
import org.orodha.model.Dataset;
import org.orodha.model.Definition;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.Variable;
import org.orodha.tables.description.FileDescriptions;
import org.orodha.tables.description.Words;

/**
 * Concepts that a column stands for: one of that name, one that a definition of that name words, the one that columns of that name
 * stand for in several of the catalogue's other datasets, or the one that all columns of its code list stand for. What a single
 * other dataset means by a name, or any by a name that says nothing, is a question.
 */
final class Concepts {

	private static final int SEVERAL = 2;
	/** Names that fit any table. */
	private static final Set<String> GENERAL = Set.of("total", "all", "value", "number", "count", "amount", "figure", "sum", "male",
			"female", "both", "other", "code", "name", "type", "note", "valeur", "nombre", "montant", "homme", "femme", "jumla", "idadi",
			"thamani", "kiume", "kike");

	private final Map<String, Set<Concept>> named = new HashMap<>();
	private final Map<String, Set<Concept>> columns = new HashMap<>();
	private final Map<String, Integer> uses = new HashMap<>();
	private final Map<String, Set<Concept>> lists = new HashMap<>();

	Concepts(Catalogue catalogue, Dataset dataset) {
		for (Concept concept : catalogue.all(Concept.class))
			name(concept, concept);
		for (Definition definition : catalogue.all(Definition.class))
			if (definition.getConcept() != null)
				name(definition, definition.getConcept());
		for (Variable variable : catalogue.all(Variable.class))
			if (variable.getConcept() != null && variable.getDataset() != dataset) {
				String name = Words.key(FileDescriptions.columnName(variable));
				put(columns, name, variable.getConcept());
				uses.merge(name, 1, Integer::sum);
				if (variable.getCodeList() != null)
					put(lists, variable.getCodeList().getId(), variable.getConcept());
			}
	}

	private void name(IdentifiedElement element, Concept concept) {
		for (LocalizedText text : element.getName())
			put(named, Words.key(String.valueOf(text.getValue())), concept);
	}

	private static void put(Map<String, Set<Concept>> concepts, String key, Concept concept) {
		concepts.computeIfAbsent(key, any -> new HashSet<>()).add(concept);
	}

	/** The concept of a column; null where there is none, more than one, or no more than a guess. */
	Concept of(String column, CodeList list) {
		String key = Words.key(column);
		Concept found = only(named.get(key));
		if (found == null && uses.getOrDefault(key, 0) >= SEVERAL && !GENERAL.contains(key))
			found = only(columns.get(key));
		return found == null && list != null ? only(lists.get(list.getId())) : found;
	}

	/** The concept that a column of that name stands for elsewhere in the catalogue; null where there is none or more than one. */
	Concept guess(String column) {
		return only(columns.get(Words.key(column)));
	}

	private static Concept only(Set<Concept> concepts) {
		return concepts != null && concepts.size() == 1 ? concepts.iterator().next() : null;
	}
}

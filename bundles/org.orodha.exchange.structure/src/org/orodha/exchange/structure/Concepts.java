package org.orodha.exchange.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.orodha.data.structure.Words;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.data.structure.Structures;
import org.orodha.model.CodeList;
import org.orodha.model.Concept;
import org.orodha.model.Dataset;
import org.orodha.model.Definition;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.Variable;

/**
 * Concepts that a column stands for: one of that name, one that a definition of that name words, or the one that all columns of
 * that name, or of that code list, stand for in the catalogue's other datasets.
 */
final class Concepts {

	private final Map<String, Set<Concept>> named = new HashMap<>();
	private final Map<String, Set<Concept>> columns = new HashMap<>();
	private final Map<String, Set<Concept>> lists = new HashMap<>();

	Concepts(Catalogue catalogue, Dataset dataset) {
		for (Concept concept : catalogue.all(Concept.class))
			name(concept, concept);
		for (Definition definition : catalogue.all(Definition.class))
			if (definition.getConcept() != null)
				name(definition, definition.getConcept());
		for (Variable variable : catalogue.all(Variable.class))
			if (variable.getConcept() != null && variable.getDataset() != dataset) {
				put(columns, Words.key(Structures.columnName(variable)), variable.getConcept());
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

	/** The concept of a column; null where there is none, or more than one. */
	Concept of(String column, CodeList list) {
		String key = Words.key(column);
		Concept found = only(named.get(key));
		if (found == null)
			found = only(columns.get(key));
		return found == null && list != null ? only(lists.get(list.getId())) : found;
	}

	private static Concept only(Set<Concept> concepts) {
		return concepts != null && concepts.size() == 1 ? concepts.iterator().next() : null;
	}
}

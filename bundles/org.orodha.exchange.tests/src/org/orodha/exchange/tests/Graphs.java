// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.orodha.core.findings.ImportException;
import org.orodha.exchange.rdf.JsonLdContexts;
import org.orodha.exchange.rdf.RdfInput;

/** What graphs say, whatever their blank nodes are called. */
final class Graphs {

	private Graphs() {
	}

	static Model read(Path file) throws ImportException {
		return RdfInput.read(file, JsonLdContexts.none()).model();
	}

	/** Each statement as a text, in which a blank node is all that is said of it. */
	static Set<String> statements(Model model) {
		Set<String> statements = new TreeSet<>();
		for (Statement statement : model)
			if (!(statement.getSubject() instanceof BNode blank) || !model.contains(null, null, blank))
				statements.add(text(model, statement.getSubject(), new HashSet<>()) + " " + statement.getPredicate().stringValue() + " "
						+ text(model, statement.getObject(), new HashSet<>()));
		return statements;
	}

	/** Whether two graphs are isomorphic whose blank nodes form trees, where what says the same has the same text. */
	static boolean areIsomorphic(Model one, Model other) {
		return one.size() == other.size() && trees(one).equals(trees(other));
	}

	/** What has a name, statement by statement, and each blank node that nothing refers to, with all that hangs on it. */
	private static List<String> trees(Model model) {
		List<String> texts = new ArrayList<>();
		Set<Resource> roots = new HashSet<>();
		for (Statement statement : model) {
			Resource subject = statement.getSubject();
			requireTree(model, subject);
			if (!(subject instanceof BNode))
				texts.add(subject + " " + statement.getPredicate() + " " + text(model, statement.getObject(), new HashSet<>()));
			else if (!model.contains(null, null, subject) && roots.add(subject))
				texts.add(text(model, subject, new HashSet<>()));
		}
		texts.sort(null);
		return texts;
	}

	private static void requireTree(Model model, Resource subject) {
		Set<Resource> below = new HashSet<>();
		for (Resource each = subject; each instanceof BNode;) {
			Set<Resource> above = new HashSet<>();
			for (Statement reference : model.filter(null, null, each))
				assertThat(above.add(reference.getSubject()) && above.size() == 1 && below.add(each)).as("a tree").isTrue();
			each = above.isEmpty() ? null : above.iterator().next();
		}
	}

	private static String text(Model model, Value value, Set<Value> open) {
		if (!(value instanceof BNode blank))
			return value instanceof Resource ? "<" + value.stringValue() + ">" : value.toString();
		if (!open.add(blank))
			return "[again]";
		List<String> parts = new ArrayList<>();
		for (Statement statement : model.filter(blank, null, null))
			parts.add(statement.getPredicate().stringValue() + " " + text(model, statement.getObject(), open));
		open.remove(blank);
		return parts.stream().sorted().collect(Collectors.joining("; ", "[", "]"));
	}

	/** The statements of one that another does not make, counted by property. */
	static String without(Model one, Model other) {
		Set<String> missing = new TreeSet<>(statements(one));
		missing.removeAll(statements(other));
		Map<String, Integer> counted = new TreeMap<>();
		for (String statement : missing)
			counted.merge(statement.replaceFirst("^(\\[.*?\\]|<[^>]*>) ", "").replaceFirst("(?s) .*", "").replaceFirst("^.*[/#]", ""), 1, Integer::sum);
		return counted.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", "));
	}
}

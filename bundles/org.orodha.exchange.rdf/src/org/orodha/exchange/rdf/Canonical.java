// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.rdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;

/** Values of a graph as texts that do not depend on how blank nodes happen to be called: what says the same has the same text. */
final class Canonical {

	/** Deeper than this, a blank node equals only itself. */
	private static final int DEEPEST = 40;

	private final Model model;
	private final Map<BNode, String> known = new HashMap<>();
	private final Set<BNode> open = new HashSet<>();

	Canonical(Model model) {
		this.model = model;
	}

	/** A value with all that is said of it where it is a blank node. */
	String text(Value value) {
		if (!(value instanceof BNode blank))
			return NTriplesUtil.toNTriplesString(value);
		String text = known.get(blank);
		if (text != null)
			return text;
		if (open.size() > DEEPEST || !open.add(blank))
			return "_:" + (open.contains(blank) ? "" : blank.getID());
		text = model.filter(blank, null, null).stream()
				.map(statement -> NTriplesUtil.toNTriplesString(statement.getPredicate()) + ' ' + text(statement.getObject())).sorted()
				.collect(Collectors.joining(" ; ", "[ ", " ]"));
		open.remove(blank);
		if (open.isEmpty())
			known.put(blank, text);
		return text;
	}

	/** What a subject says with a property, in one order. */
	List<String> texts(Iterable<? extends Value> values) {
		List<String> texts = new ArrayList<>();
		values.forEach(value -> texts.add(text(value)));
		texts.sort(Comparator.naturalOrder());
		return texts;
	}

	/** Values of a property, with all that is said of blank nodes among them, as N-Triples in one order. */
	String nTriples(Resource subject, IRI property, List<? extends Value> values) {
		Lines lines = new Lines(subject);
		values.stream().sorted(Comparator.comparing(this::text)).forEach(value -> lines.add(subject, property, value));
		return lines.finish();
	}

	/** All that is said of a subject, as N-Triples in one order. */
	String nTriples(Resource subject) {
		Lines lines = new Lines(subject);
		sorted(subject).forEach(statement -> lines.add(subject, statement.getPredicate(), statement.getObject()));
		return lines.finish();
	}

	private List<Statement> sorted(Resource subject) {
		return model.filter(subject, null, null).stream().sorted(Comparator.comparing((Statement statement) -> statement.getPredicate().stringValue())
				.thenComparing(statement -> text(statement.getObject()))).toList();
	}

	private final class Lines {

		private final StringBuilder text = new StringBuilder();
		private final Map<Resource, String> labels = new HashMap<>();
		private final Deque<BNode> waiting = new ArrayDeque<>();

		Lines(Resource subject) {
			if (subject instanceof BNode)
				labels.put(subject, Residue.THIS);
		}

		void add(Resource subject, IRI property, Value object) {
			text.append(name(subject)).append(' ').append(NTriplesUtil.toNTriplesString(property)).append(' ')
					.append(object instanceof Resource node ? name(node) : NTriplesUtil.toNTriplesString(object)).append(" .\n");
		}

		private String name(Resource node) {
			return !(node instanceof BNode blank) ? NTriplesUtil.toNTriplesString(node) : "_:" + labels.computeIfAbsent(blank, fresh -> {
				waiting.add(blank);
				return "b" + labels.size();
			});
		}

		String finish() {
			while (!waiting.isEmpty()) {
				BNode next = waiting.remove();
				sorted(next).forEach(statement -> add(next, statement.getPredicate(), statement.getObject()));
			}
			return text.toString().stripTrailing();
		}
	}
}

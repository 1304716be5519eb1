// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * The levels of a classification: what stands at the top, what stands directly below it, and so on.
 *
 * @param members the codes of each level, the top one first
 * @param even    whether something stands below each code that is not at the lowest level, as in classifications and unlike thesauri
 * @param names   what a file calls the levels, as far as it names them
 */
record Levels(List<? extends Set<IRI>> members, boolean even, List<IRI> names) {

	/** The levels of things that stand below each other; empty where they stand in a circle. */
	static Optional<Levels> of(Collection<IRI> codes, UnaryOperator<IRI> parent) {
		Map<IRI, Integer> depths = new HashMap<>();
		List<Set<IRI>> members = new ArrayList<>();
		for (IRI code : codes) {
			List<IRI> line = new ArrayList<>();
			IRI next = code;
			for (; next != null && !depths.containsKey(next); next = parent.apply(next)) {
				depths.put(next, 0);
				line.addFirst(next);
			}
			int depth = next == null ? 0 : depths.get(next);
			if (next != null && depth == 0)
				return Optional.empty();
			for (IRI below : line)
				depths.put(below, ++depth);
		}
		for (IRI code : codes) {
			while (members.size() < depths.get(code))
				members.add(new LinkedHashSet<>());
			members.get(depths.get(code) - 1).add(code);
		}
		Set<IRI> above = new HashSet<>();
		codes.forEach(code -> above.add(parent.apply(code)));
		return Optional.of(new Levels(members, members.stream().limit(Math.max(0, members.size() - 1)).allMatch(above::containsAll), List.of()));
	}

	/** The same, called as a file calls them; empty where it tells of other levels. */
	Optional<Levels> named(Model model, IRI scheme) {
		Set<Value> lists = model.filter(scheme, Xkos.LEVELS, null).objects();
		List<IRI> named = lists.size() == 1 ? items(model, lists.iterator().next()) : List.of();
		if (named.isEmpty() || named.size() != members.size())
			return Optional.empty();
		for (int depth = 1; depth <= named.size(); depth++) {
			String told = Integer.toString(depth);
			if (!model.filter(named.get(depth - 1), SKOS.MEMBER, null).objects().equals(members.get(depth - 1))
					|| !model.filter(named.get(depth - 1), Xkos.DEPTH, null).objects().stream().map(Value::stringValue).allMatch(told::equals))
				return Optional.empty();
		}
		return Optional.of(new Levels(members, even, named));
	}

	private static List<IRI> items(Model model, Value list) {
		Set<IRI> items = new LinkedHashSet<>();
		Value next = list;
		while (next instanceof BNode cell && model.filter(cell, RDF.FIRST, null).size() == 1) {
			Value first = model.filter(cell, RDF.FIRST, null).objects().iterator().next();
			if (!(first instanceof IRI level) || !items.add(level))
				return List.of();
			next = model.filter(cell, RDF.REST, null).objects().stream().findFirst().orElse(null);
		}
		return RDF.NIL.equals(next) ? List.copyOf(items) : List.of();
	}

	/** The same with names that were noted before. */
	Levels named(List<IRI> noted) {
		return new Levels(members, even, noted);
	}

	/** What a level is called, from 1. */
	IRI name(IRI scheme, int depth) {
		return depth <= names.size() ? names.get(depth - 1) : own(scheme, depth);
	}

	/** What a level is called that nobody names. */
	static IRI own(IRI scheme, int depth) {
		return ListGraph.VALUES.createIRI(scheme.stringValue() + "/level/" + depth);
	}

	/** What a file says but of what the levels are written as. */
	Model unsaid(Model model, Model written) {
		if (names.isEmpty())
			return model;
		Model unsaid = new LinkedHashModel(model);
		names.forEach(level -> unsaid.removeAll(written.filter(level, null, null)));
		return unsaid;
	}

	/** Adds them to what a list is written as; those that nobody names, only where there are several, as classifications have them. */
	void write(Model model, IRI scheme) {
		if (names.isEmpty() && (members.size() < 2 || !even))
			return;
		model.setNamespace("xkos", Xkos.NAMESPACE);
		model.add(scheme, Xkos.NUMBER_OF_LEVELS, integer(members.size()));
		Resource cell = ListGraph.VALUES.createBNode();
		model.add(scheme, Xkos.LEVELS, cell);
		for (int depth = 1; depth <= members.size(); depth++) {
			IRI level = name(scheme, depth);
			model.add(level, RDF.TYPE, Xkos.LEVEL);
			model.add(level, Xkos.DEPTH, integer(depth));
			members.get(depth - 1).forEach(code -> model.add(level, SKOS.MEMBER, code));
			model.add(cell, RDF.FIRST, level);
			Resource rest = depth == members.size() ? RDF.NIL : ListGraph.VALUES.createBNode();
			model.add(cell, RDF.REST, rest);
			cell = rest;
		}
	}

	private static Value integer(int number) {
		return ListGraph.VALUES.createLiteral(Integer.toString(number), XSD.INTEGER);
	}
}

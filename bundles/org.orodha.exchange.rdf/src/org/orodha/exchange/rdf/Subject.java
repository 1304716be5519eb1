// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.rdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.orodha.core.text.Texts;
import org.orodha.model.LocalizedText;

/** A subject of a graph that is being read into an element: it remembers which of its statements found a place there. */
public final class Subject {

	private final Model model;
	private final Resource node;
	private final Set<Statement> taken = new HashSet<>();

	/** @param model what a file says */
	public Subject(Model model, Resource node) {
		this.model = model;
		this.node = node;
	}

	/** What a file says. */
	public Model model() {
		return model;
	}

	/** Of what it says it here. */
	public Resource node() {
		return node;
	}

	/** Whether it is of a class. */
	public boolean is(IRI type) {
		return model.contains(node, RDF.TYPE, type);
	}

	/** The values of a property, none of which find a place by being asked for. */
	public List<Value> values(IRI property) {
		return model.filter(node, property, null).stream().map(Statement::getObject).distinct().toList();
	}

	/** The values of a property that find a place. */
	public List<Value> take(IRI property, Predicate<? super Value> fits) {
		List<Value> values = values(property).stream().filter(fits).toList();
		values.forEach(value -> taken.addAll(model.filter(node, property, value)));
		return values;
	}

	/** The first value of a property that finds a place. */
	public Optional<Value> takeFirst(IRI property, Predicate<? super Value> fits) {
		Optional<Value> first = values(property).stream().filter(fits).findFirst();
		first.ifPresent(value -> taken.addAll(model.filter(node, property, value)));
		return first;
	}

	/** Whether a value of a property found a place. */
	boolean isTaken(IRI property, Value value) {
		return model.filter(node, property, value).stream().anyMatch(taken::contains);
	}

	/**
	 * Takes the texts of a property over, one a language: that which stands there already, else the first.
	 *
	 * @param otherwise the language of texts that do not say theirs
	 */
	public void takeTexts(IRI property, List<LocalizedText> texts, String otherwise) {
		Map<String, Value> chosen = new HashMap<>();
		values(property).stream().filter(Literal.class::isInstance).map(Literal.class::cast)
				.sorted(Comparator.comparing(literal -> stands(texts, literal, otherwise) ? 0 : 1))
				.forEach(literal -> chosen.putIfAbsent(language(literal, otherwise).toLowerCase(Locale.ROOT), literal));
		take(property, Set.copyOf(chosen.values())::contains).forEach(value -> put(texts, (Literal) value, otherwise));
	}

	private static boolean stands(List<LocalizedText> texts, Literal literal, String otherwise) {
		return literal.getLabel().equals(Texts.exactly(texts, language(literal, otherwise)).orElse(null));
	}

	private static void put(List<LocalizedText> texts, Literal literal, String otherwise) {
		if (!literal.getLabel().isBlank() && !stands(texts, literal, otherwise))
			Texts.put(texts, language(literal, otherwise), literal.getLabel());
	}

	/** The language of a text as the catalogue writes it. */
	static String language(Literal literal, String otherwise) {
		String tag = literal.getLanguage().map(language -> Locale.forLanguageTag(language).toLanguageTag()).orElse("und");
		return tag.equals("und") ? otherwise : tag;
	}

	/** Whether a text stands in a property, in whichever language; the first of them. */
	public Optional<String> text(IRI property) {
		return values(property).stream().filter(Literal.class::isInstance).map(Value::stringValue).filter(text -> !text.isBlank()).findFirst();
	}

	/** Whether another graph says the same with a property. */
	public boolean saysAs(Model other, Resource otherNode, IRI property) {
		return new Canonical(model).texts(values(property))
				.equals(new Canonical(other).texts(other.filter(otherNode, property, null).objects()));
	}
}

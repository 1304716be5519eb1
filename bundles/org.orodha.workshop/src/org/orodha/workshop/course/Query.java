// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.course;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.PlainText;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;

/**
 * A small query over a catalogue: a kind of element, the identifier of one after {@code #}, then features, one after the other, after
 * {@code /}. What stands in brackets has to hold: {@code [feature]} that there is a value, {@code [feature=one|other]} that it is one of
 * these, {@code [feature~words]} that it contains the words, of which the last may go on: {@code person} is in "two persons", {@code 12} is
 * not in "line 120". For example
 * {@code procedure#ncm.border/steps[phase=collect]/assignments[responsibility=accountable]/role}.
 *
 * @since 1.0
 */
public final class Query {

	private static final Messages MESSAGES = Messages.of(Query.class);
	private static final Pattern START = Pattern.compile("([a-z-]+)(?:#([a-z0-9.-]+))?((?:\\[[^\\]]*])*)");
	private static final Pattern STEP = Pattern.compile("([A-Za-z]+)((?:\\[[^\\]]*])*)");
	private static final Pattern FILTER = Pattern.compile("\\[([A-Za-z/]+)(?:([=~])([^\\]]+))?]");

	private final String text;
	private final EClass kind;
	private final String id;
	private final Predicate<Object> filter;
	private final List<Part> parts;

	/** A feature to go on to, and what has to hold for its values. */
	private record Part(EStructuralFeature feature, Predicate<Object> filter) {

		Stream<Object> of(Object owner) {
			return owner instanceof EObject object && object.eClass().getEAllStructuralFeatures().contains(feature)
					? present(object, feature).filter(filter) : Stream.empty();
		}
	}

	private Query(String text, EClass kind, String id, Predicate<Object> filter, List<Part> parts) {
		this.text = text;
		this.kind = kind;
		this.id = id;
		this.filter = filter;
		this.parts = parts;
	}

	/**
	 * Reads a query.
	 *
	 * @throws IllegalArgumentException where it is not written so, or names a kind or feature that there is not; the message tells the author
	 */
	public static Query of(String text) {
		List<String> written = split(text.strip());
		Matcher start = START.matcher(written.getFirst());
		if (!start.matches())
			throw wrong("query.start", written.getFirst());
		EClass kind = Kinds.named(start.group(1)).orElseThrow(() -> wrong("query.kind", start.group(1), String.join(", ", Kinds.names())));
		Predicate<Object> filter = filters(kind, start.group(3));
		List<Part> parts = parts(kind, written.subList(1, written.size()));
		return new Query(text.strip(), kind, start.group(2), filter, parts);
	}

	/** Slashes in brackets separate nothing. */
	private static List<String> split(String text) {
		List<String> parts = new ArrayList<>();
		int depth = 0;
		int from = 0;
		for (int at = 0; at < text.length(); at++)
			switch (text.charAt(at)) {
			case '[' -> depth++;
			case ']' -> depth--;
			case '/' -> {
				if (depth == 0) {
					parts.add(text.substring(from, at));
					from = at + 1;
				}
			}
			default -> {
				// a part of a word
			}
			}
		parts.add(text.substring(from));
		return parts;
	}

	private static List<Part> parts(EClass owner, List<String> written) {
		List<Part> parts = new ArrayList<>();
		EClass at = owner;
		for (String step : written) {
			Matcher matcher = STEP.matcher(step);
			if (!matcher.matches())
				throw wrong("query.step", step);
			EStructuralFeature feature = feature(at, matcher.group(1));
			at = feature instanceof EReference reference ? reference.getEReferenceType() : null;
			parts.add(new Part(feature, filters(at, matcher.group(2))));
		}
		return parts;
	}

	private static EStructuralFeature feature(EClass owner, String name) {
		EStructuralFeature feature = owner == null ? null : owner.getEStructuralFeature(name);
		if (feature == null)
			throw owner == null ? wrong("query.value", name) : wrong("query.feature", owner.getName(), name,
					owner.getEAllStructuralFeatures().stream().map(EStructuralFeature::getName).sorted().collect(Collectors.joining(", ")));
		return feature;
	}

	private static Predicate<Object> filters(EClass owner, String written) {
		Predicate<Object> all = value -> true;
		Matcher filters = FILTER.matcher(written);
		int end = 0;
		while (filters.find()) {
			if (filters.start() != end)
				throw wrong("query.filter", written);
			all = all.and(filter(owner, filters.group(1), filters.group(2), filters.group(3)));
			end = filters.end();
		}
		if (end != written.length())
			throw wrong("query.filter", written);
		return all;
	}

	private static Predicate<Object> filter(EClass owner, String path, String sign, String wanted) {
		List<Part> parts = parts(owner, List.of(path.split("/")));
		Set<String> values = wanted == null ? Set.of() : Set.of(wanted.strip().split("\\s*\\|\\s*"));
		Predicate<String> fits = sign == null ? value -> true
				: sign.equals("=") ? values::contains
						: value -> values.stream().anyMatch(part -> contains(value, part));
		return object -> walk(Stream.of(object), parts).map(Query::text).anyMatch(fits);
	}

	/** Whether words begin somewhere in a text as those that are wanted; a number has to be the whole of one. */
	private static boolean contains(String text, String wanted) {
		String words = PlainText.words(wanted);
		String end = words.isEmpty() || !Character.isDigit(words.charAt(words.length() - 1)) ? "" : " ";
		return (" " + PlainText.words(text) + " ").contains(" " + words + end);
	}

	private static Stream<Object> walk(Stream<Object> from, List<Part> parts) {
		Stream<Object> found = from;
		for (Part part : parts)
			found = found.flatMap(part::of);
		return found;
	}

	private static Stream<Object> present(EObject object, EStructuralFeature feature) {
		if (!object.eIsSet(feature))
			return Stream.empty();
		Object value = object.eGet(feature);
		return (value instanceof Collection<?> values ? values.stream() : Stream.of(value)).map(Object.class::cast)
				.filter(each -> !(each instanceof EObject target && target.eIsProxy()))
				.map(each -> feature instanceof EAttribute attribute && !(each instanceof Enumerator)
						? EcoreUtil.convertToString(attribute.getEAttributeType(), each) : each);
	}

	private static String text(Object value) {
		return switch (value) {
		case IdentifiedElement element -> Labels.id(element);
		case LocalizedText text -> String.valueOf(text.getValue());
		case Enumerator literal -> literal.getLiteral();
		default -> value.toString();
		};
	}

	private List<Object> find(Catalogue catalogue) {
		Stream<Object> start = catalogue.ofKind(kind).stream().filter(element -> id == null || id.equals(element.getId()))
				.map(Object.class::cast).filter(filter);
		return walk(start, parts).distinct().toList();
	}

	/** What is found: identifiers of elements, texts, and values as files write them. Blank texts are not found. */
	public List<String> values(Catalogue catalogue) {
		return find(catalogue).stream().map(Query::text).filter(value -> !value.isBlank()).toList();
	}

	/** The identifiers of the elements that are found, and of their parts. */
	Set<String> identifiers(Catalogue catalogue) {
		Set<String> identifiers = new TreeSet<>();
		for (Object found : find(catalogue))
			if (found instanceof EObject element) {
				add(identifiers, element);
				element.eAllContents().forEachRemaining(part -> add(identifiers, part));
			}
		return identifiers;
	}

	private static void add(Set<String> identifiers, EObject object) {
		if (object instanceof IdentifiedElement element && element.getId() != null)
			identifiers.add(element.getId());
	}

	/** As it was written. */
	@Override
	public String toString() {
		return text;
	}

	private static IllegalArgumentException wrong(String key, Object... values) {
		return new IllegalArgumentException(MESSAGES.text(key, values));
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Said;
import org.orodha.core.exchange.Said.Saying;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.insight.comparison.ComparedElement;
import org.orodha.insight.comparison.ComparedFeature;
import org.orodha.insight.comparison.Fate;
import org.orodha.model.IdentifiedElement;

/** Compares elements and their parts. */
public final class Comparer {

	private static final Messages MESSAGES = Messages.of(Comparer.class);

	/** That a version is one is no difference to what it is a version of. */
	private static final String VERSION_OF = "version-of";

	private final Said before;
	private final Said after;
	private final List<String> languages;
	private final Pairs pairs;
	private final boolean alone;

	/**
	 * @param first  holds the first states
	 * @param second holds the second states
	 * @param alone  whether two elements are compared as such: parts that say the same are told, too, and what both refer to is the
	 *               same where it is called the same
	 */
	public Comparer(Catalogue first, Catalogue second, List<String> languages, Pairs pairs, boolean alone) {
		this.before = new Said(first, languages);
		this.after = new Said(second, languages);
		this.languages = languages;
		this.pairs = pairs;
		this.alone = alone;
	}

	/** The parts of an element that have identifiers. */
	static Stream<IdentifiedElement> parts(IdentifiedElement whole) {
		return whole.eClass().getEAllReferences().stream().filter(Said::isOfParts).flatMap(reference -> parts(whole, reference).stream());
	}

	private static List<IdentifiedElement> parts(IdentifiedElement whole, EReference reference) {
		return targets(whole, reference).toList();
	}

	/** An element of the second state, compared with its first state where it has one. */
	public ComparedElement later(IdentifiedElement later) {
		return pairs.earlier(later).map(earlier -> compare(earlier, later)).orElseGet(() -> only(Fate.ADDED, later));
	}

	/** An element of the first state where it is gone. */
	public Optional<ComparedElement> gone(IdentifiedElement earlier) {
		return pairs.later(earlier).isPresent() ? Optional.empty() : Optional.of(only(Fate.REMOVED, earlier));
	}

	private ComparedElement only(Fate fate, IdentifiedElement element) {
		boolean added = fate == Fate.ADDED;
		List<ComparedFeature> features = (added ? after : before).sayings(element).stream()
				.map(saying -> new ComparedFeature(saying.key(), saying.name(), added ? "" : saying.text(), added ? saying.text() : "")).toList();
		return new ComparedElement(fate, added ? null : element, added ? element : null, Labels.of(element, languages), features,
				parts(element).map(part -> only(fate, part)).toList());
	}

	/** Compares two states of an element. */
	public ComparedElement compare(IdentifiedElement earlier, IdentifiedElement later) {
		List<ComparedFeature> features = features(earlier, later);
		List<ComparedElement> parts = new ArrayList<>();
		for (EReference reference : later.eClass().getEAllReferences())
			if (Said.isOfParts(reference)) {
				order(earlier, later, reference).ifPresent(features::add);
				parts(later, reference).stream().map(this::later).forEach(parts::add);
			}
		parts(earlier).map(this::gone).flatMap(Optional::stream).forEach(parts::add);
		boolean changed = features.stream().anyMatch(ComparedFeature::isChanged) || parts.stream().anyMatch(part -> part.fate() != Fate.SAME);
		if (!alone)
			parts.removeIf(part -> part.fate() == Fate.SAME);
		return new ComparedElement(changed ? Fate.CHANGED : Fate.SAME, earlier, later, Labels.of(later, languages), features, parts);
	}

	private List<ComparedFeature> features(IdentifiedElement earlier, IdentifiedElement later) {
		Map<String, Saying> said = byKey(before.sayings(earlier));
		List<ComparedFeature> features = new ArrayList<>();
		for (Saying saying : after.sayings(later)) {
			Saying old = said.remove(saying.key());
			features.add(feature(old, saying, same(earlier, later, old, saying)));
		}
		said.values().forEach(saying -> features.add(feature(saying, null, false)));
		if (alone)
			features.removeIf(feature -> VERSION_OF.equals(feature.key()));
		moved(earlier, later).ifPresent(features::add);
		return features;
	}

	private static Map<String, Saying> byKey(List<Saying> sayings) {
		return sayings.stream().collect(Collectors.toMap(Saying::key, saying -> saying, (one, other) -> one, LinkedHashMap::new));
	}

	/** What differs only in what names cannot tell is told with identifiers. */
	private ComparedFeature feature(Saying one, Saying other, boolean same) {
		Saying either = other == null ? one : other;
		String was = one == null ? "" : one.text();
		String is = other == null ? "" : other.text();
		if (same)
			return new ComparedFeature(either.key(), either.name(), is, is);
		return was.equals(is) && one != null && other != null ? new ComparedFeature(either.key(), either.name(), one.exact(), other.exact())
				: new ComparedFeature(either.key(), either.name(), was, is);
	}

	private boolean same(IdentifiedElement earlier, IdentifiedElement later, Saying one, Saying other) {
		if (one == null)
			return false;
		if (other.feature() instanceof EReference reference && !reference.isContainment())
			return targets(earlier, reference).map(target -> Labels.id(alone ? pairs.later(target).orElse(target) : target)).toList()
					.equals(targets(later, reference).map(Labels::id).toList());
		return alone ? one.text().equals(other.text()) : one.exact().equals(other.exact());
	}

	private static Stream<IdentifiedElement> targets(IdentifiedElement element, EReference reference) {
		Object value = element.eGet(reference);
		return (value instanceof List<?> several ? several.stream() : Stream.ofNullable(value)).filter(IdentifiedElement.class::isInstance)
				.map(IdentifiedElement.class::cast);
	}

	/** That a part is in another whole now. */
	private Optional<ComparedFeature> moved(IdentifiedElement earlier, IdentifiedElement later) {
		if (!(earlier.eContainer() instanceof IdentifiedElement was) || !(later.eContainer() instanceof IdentifiedElement is)
				|| alone || Labels.id(was).equals(Labels.id(is)))
			return Optional.empty();
		return Optional.of(new ComparedFeature("part-of", MESSAGES.text("partOf"), whole(was, is), whole(is, was)));
	}

	private String whole(IdentifiedElement whole, IdentifiedElement other) {
		String name = Labels.of(whole, languages);
		return name.equals(Labels.of(other, languages)) ? Labels.id(whole) : name;
	}

	/** That the parts which both states have stand in another order. */
	private Optional<ComparedFeature> order(IdentifiedElement earlier, IdentifiedElement later, EReference reference) {
		List<IdentifiedElement> was = parts(earlier, reference).stream().filter(part -> pairs.later(part).filter(is -> is.eContainer() == later).isPresent())
				.toList();
		List<IdentifiedElement> is = parts(later, reference).stream().filter(part -> pairs.earlier(part).filter(old -> old.eContainer() == earlier).isPresent())
				.toList();
		if (was.equals(is.stream().map(part -> pairs.earlier(part).orElseThrow()).toList()))
			return Optional.empty();
		return Optional.of(new ComparedFeature(Kinds.kebab(reference.getName()) + "-order", MESSAGES.text("order", Labels.of(reference)), names(was),
				names(is)));
	}

	private String names(List<IdentifiedElement> parts) {
		return parts.stream().map(part -> Labels.of(part, languages)).collect(Collectors.joining("; "));
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.insight.internal.comparison.Comparer;
import org.orodha.insight.internal.comparison.PairsByIdentifier;
import org.orodha.insight.internal.comparison.PairsOfParts;
import org.orodha.model.CatalogueElement;
import org.orodha.model.IdentifiedElement;

/**
 * In what two states differ, by the features of their elements. Parts are compared one by one, by their identifiers.
 *
 * @param elements of catalogues those that do not say the same, by kind and identifier; of two elements these two as one
 * @since 1.0
 */
public record Comparison(List<ComparedElement> elements) {

	public Comparison {
		elements = List.copyOf(elements);
	}

	/**
	 * Compares two catalogues, or two states of one, by the identifiers of their elements.
	 *
	 * @param languages the languages to name things in, the most wanted first; texts are compared in all their languages
	 * @throws OperationCanceledException where that was given up
	 */
	public static Comparison ofCatalogues(Catalogue earlier, Catalogue later, List<String> languages, IProgressMonitor monitor) {
		Comparer comparer = new Comparer(earlier, later, languages, new PairsByIdentifier(earlier, later), false);
		List<CatalogueElement> after = later.all(CatalogueElement.class);
		List<CatalogueElement> before = earlier.all(CatalogueElement.class);
		SubMonitor progress = SubMonitor.convert(monitor, after.size() + before.size());
		List<ComparedElement> compared = new ArrayList<>();
		addIfDifferent(comparer.compare(earlier.root(), later.root()), compared);
		for (CatalogueElement element : after) {
			progress.split(1);
			addIfDifferent(comparer.later(element), compared);
		}
		for (CatalogueElement element : before) {
			progress.split(1);
			comparer.gone(element).ifPresent(compared::add);
		}
		return new Comparison(compared);
	}

	private static void addIfDifferent(ComparedElement element, List<ComparedElement> compared) {
		if (element.fate() != Fate.SAME)
			compared.add(element);
	}

	/**
	 * Compares two elements of one kind, whatever their identifiers: their parts by the identifiers that they have within their
	 * whole, and those of a version by what they are versions of.
	 *
	 * @param earlier   an element of the first catalogue
	 * @param later     an element of the second catalogue, which may be the same
	 * @param languages as for catalogues
	 * @throws IllegalArgumentException where they are of different kinds
	 */
	public static Comparison ofElements(Catalogue first, IdentifiedElement earlier, Catalogue second, IdentifiedElement later,
			List<String> languages) {
		if (earlier.eClass() != later.eClass())
			throw new IllegalArgumentException(earlier.eClass().getName() + ", " + later.eClass().getName());
		return new Comparison(List.of(new Comparer(first, second, languages, new PairsOfParts(earlier, later), true).compare(earlier, later)));
	}

	/** Whether nothing differs. */
	public boolean isSame() {
		return elements.stream().allMatch(element -> element.fate() == Fate.SAME);
	}

	/** All elements and parts that do not say the same, each before its parts. */
	public Stream<ComparedElement> told() {
		return elements.stream().flatMap(ComparedElement::told).filter(element -> element.fate() != Fate.SAME);
	}

	/** How many elements and parts have a fate; what changed in its parts only does not count. */
	public long count(Fate fate) {
		return told().filter(element -> element.fate() == fate && (fate != Fate.CHANGED || !element.changes().isEmpty())).count();
	}
}

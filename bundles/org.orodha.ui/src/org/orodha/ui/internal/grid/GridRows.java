// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.internal.grid.CellText;
import org.orodha.core.text.NaturalOrder;
import org.orodha.core.text.PlainText;
import org.orodha.model.IdentifiedElement;

/** The rows as a grid shows them: filtered and sorted, which changes nothing in the catalogue. */
final class GridRows {

	private final CellText text;
	private final List<EStructuralFeature> searched;
	private final boolean ordered;
	private List<EObject> all = List.of();
	private List<EObject> view = List.of();
	private List<String> words = List.of();
	private EStructuralFeature sorted;
	private boolean descending;

	private record Keyed(EObject row, Number number, String text) {
	}

	/** @param ordered whether the order of the rows is a part of the catalogue */
	GridRows(CellText text, List<EStructuralFeature> searched, boolean ordered) {
		this.text = text;
		this.ordered = ordered;
		this.searched = searched;
	}

	/** Shows the rows that there are now. Rows that are shown stay where they are; new ones come last. */
	boolean show(List<EObject> values) {
		if (values.equals(all))
			return false;
		if (isInOrder())
			view = List.copyOf(values);
		else {
			Set<EObject> present = new HashSet<>(values);
			Set<EObject> known = new HashSet<>(all);
			view = Stream.concat(view.stream().filter(present::contains), values.stream().filter(row -> !known.contains(row))).toList();
		}
		all = List.copyOf(values);
		return true;
	}

	/** Whether the rows are all shown as the catalogue has them, so that they can be moved. */
	boolean isInOrder() {
		return ordered && words.isEmpty() && sorted == null;
	}

	void filter(String typed) {
		words = words(typed);
		arrange();
	}

	/** Sorts by a feature; a second time the other way round, a third time not at all. */
	void sort(EStructuralFeature feature) {
		if (sorted == feature && descending)
			sorted = null;
		else {
			descending = sorted == feature;
			sorted = feature;
		}
		arrange();
	}

	EStructuralFeature sorted() {
		return sorted;
	}

	boolean isDescending() {
		return descending;
	}

	private void arrange() {
		List<EObject> rows = words.isEmpty() ? all : all.stream().filter(this::fits).toList();
		view = sorted == null ? rows : sorted(rows);
	}

	private List<EObject> sorted(List<EObject> rows) {
		List<Keyed> keyed = new ArrayList<>(rows.stream()
				.map(row -> new Keyed(row, row.eGet(sorted) instanceof Number number ? number : null, text.shown(row, sorted))).toList());
		Comparator<Keyed> order = Comparator.comparing(Keyed::number,
				Comparator.nullsLast(Comparator.comparingDouble(Number::doubleValue)));
		order = order.thenComparing(Keyed::text, NaturalOrder.ofNames());
		keyed.sort(Comparator.<Keyed, Boolean>comparing(key -> key.text().isEmpty()).thenComparing(descending ? order.reversed() : order));
		return keyed.stream().map(Keyed::row).toList();
	}

	private boolean fits(EObject row) {
		StringBuilder found = new StringBuilder(row instanceof IdentifiedElement element ? String.valueOf(element.getId()) : "");
		for (EStructuralFeature feature : searched)
			if (row.eIsSet(feature))
				found.append('\n').append(text.shown(row, feature));
		String plain = PlainText.of(found.toString());
		return words.stream().allMatch(plain::contains);
	}

	private static List<String> words(String typed) {
		return Stream.of(PlainText.of(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList();
	}

	List<EObject> view() {
		return view;
	}

	List<EObject> all() {
		return all;
	}
}

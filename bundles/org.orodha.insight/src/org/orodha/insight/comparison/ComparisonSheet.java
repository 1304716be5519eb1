// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.sheet.Sheet.Cell;
import org.orodha.insight.sheet.Sheet.Row;
import org.orodha.model.CatalogueElement;

/**
 * What differs as a table, a row for each feature.
 *
 * @since 1.0
 */
public final class ComparisonSheet {

	private static final Messages MESSAGES = Messages.of(ComparisonSheet.class);

	private ComparisonSheet() {
	}

	/**
	 * Makes the table.
	 *
	 * @param before    what the first state is called
	 * @param after     what the second state is called
	 * @param languages the languages to name agencies in, the most wanted first
	 */
	public static Sheet of(Comparison comparison, String before, String after, List<String> languages) {
		List<Row> rows = new ArrayList<>();
		comparison.told().forEach(element -> add(element, languages, rows));
		List<String> header = new ArrayList<>(Stream.of("agency", "kind", "identifier", "name", "fate", "feature").map(MESSAGES::text).toList());
		header.addAll(List.of(before, after));
		return new Sheet(MESSAGES.text("title", before, after), "", "", header, rows, List.of());
	}

	private static void add(ComparedElement element, List<String> languages, List<Row> rows) {
		if (element.fate() != Fate.CHANGED)
			rows.add(row(element, languages, "", "", ""));
		else
			element.changes().forEach(change -> rows.add(row(element, languages, change.name(), change.before(), change.after())));
	}

	private static Row row(ComparedElement element, List<String> languages, String feature, String before, String after) {
		return new Row("", Stream.of(agency(element, languages), Labels.ofKind(element.kind()), element.id(), element.name(),
				MESSAGES.text("fate." + element.fate().name().toLowerCase(Locale.ROOT)), feature, before, after).map(Cell::of).toList());
	}

	private static String agency(ComparedElement element, List<String> languages) {
		return EcoreUtil.getRootContainer(element.element()) instanceof CatalogueElement owned && owned.getOwner() != null
				? Labels.of(owned.getOwner(), languages) : "";
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.List;
import java.util.stream.Collectors;

import org.orodha.core.exchange.StatisticalTable.Column;
import org.orodha.core.exchange.StatisticalTable.Row;
import org.orodha.core.text.LanguageMap;

/**
 * What the columns and codes of a statistical table are called in front of a reader.
 *
 * @param languages the languages of the names, the most wanted first
 */
public record TableLabels(List<String> languages) {

	public TableLabels {
		languages = List.copyOf(languages);
	}

	/** A column's name; its identifier where it has none. */
	public String name(Column column) {
		String name = column.name().in(languages);
		return name.isEmpty() ? column.id() : name;
	}

	/** The name of a column's value; empty where it has none. */
	public String name(Column column, String value) {
		return value == null ? "" : column.codes().getOrDefault(value, LanguageMap.EMPTY).in(languages);
	}

	/** The sources of a row by their numbers, each with how many of its rows, as far as that may be told: "1 (12); 2". */
	public static String origins(Row row) {
		return row.origins().stream().map(
				origin -> origin.source() + (origin.rows().isPresent() ? " (" + origin.rows().getAsLong() + ")" : ""))
				.collect(Collectors.joining("; "));
	}
}

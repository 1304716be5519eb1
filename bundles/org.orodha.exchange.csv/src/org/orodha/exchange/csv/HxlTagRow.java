// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.exchange.StatisticalTable.Column;

/**
 * The row of hashtags below the names of a table's columns (Humanitarian Exchange Language, HXL 1.1). A column has the tag that its
 * concept is called by; the period and the figure have one of their own.
 */
final class HxlTagRow {

	private static final String SCHEME = "hxl";
	private static final String CODE = "+code";
	private static final String NAME = "+name";
	private static final Pattern TAG = Pattern.compile("#\\p{L}[\\p{L}\\p{N}_]*(\\+\\p{L}[\\p{L}\\p{N}_]*)*");

	private final List<Column> columns;
	private final boolean names;
	private final boolean origins;

	/**
	 * @param names   whether a column with the names of codes comes after each with codes
	 * @param origins whether the last column tells the sources
	 */
	HxlTagRow(List<Column> columns, boolean names, boolean origins) {
		this.columns = columns;
		this.names = names;
		this.origins = origins;
	}

	/** A cell a column; empty where it has no tag. */
	List<String> cells() {
		List<String> cells = new ArrayList<>();
		for (Column column : columns) {
			String tag = tag(column);
			boolean pair = names && !column.codes().isEmpty();
			cells.add(pair && !tag.isEmpty() ? tag.replace(NAME, "").replace(CODE, "") + CODE : tag);
			if (pair)
				cells.add(tag.isEmpty() ? "" : tag.replace(CODE, "").replace(NAME, "") + NAME);
		}
		if (origins)
			cells.add("#meta+source");
		return cells;
	}

	/** The columns without a tag. */
	List<Loss> losses() {
		return columns.stream().filter(column -> tag(column).isEmpty())
				.map(column -> new Loss(column.id(), CsvImporter.MESSAGES.text("table.untagged"))).toList();
	}

	private static String tag(Column column) {
		String own = column.identifiers().getOrDefault(SCHEME, "").replace(" ", "");
		if (TAG.matcher(own).matches())
			return own;
		return switch (column.role()) {
			case TIME -> "#date+period";
			case MEASURE -> "#indicator+num";
			case DIMENSION, ATTRIBUTE -> "";
		};
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.orodha.cli.Results;
import org.orodha.core.text.Visible;

/** Writes the chosen columns of all records, aligned. */
public final class TextResults implements Results {

	private static final int WIDEST = 60;

	private final PrintWriter out;
	private final List<String> columns;
	private final List<List<String>> rows = new ArrayList<>();

	public TextResults(PrintWriter out, List<String> columns) {
		this.out = out;
		this.columns = columns;
	}

	@Override
	public void add(Map<String, ?> values) {
		rows.add(columns.stream().map(column -> Visible.line(Objects.toString(values.get(column), "").replaceAll("\\s+", " "))).toList());
	}

	@Override
	public void close() {
		int[] widths = new int[columns.size()];
		for (List<String> row : rows)
			for (int column = 0; column < widths.length; column++)
				widths[column] = Math.max(widths[column], Math.min(WIDEST, length(row.get(column))));
		for (List<String> row : rows) {
			StringBuilder line = new StringBuilder();
			for (int column = 0; column < widths.length; column++)
				line.append(row.get(column)).append(" ".repeat(Math.max(0, widths[column] - length(row.get(column)))))
						.append("  ");
			out.println(line.toString().stripTrailing());
		}
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}
}

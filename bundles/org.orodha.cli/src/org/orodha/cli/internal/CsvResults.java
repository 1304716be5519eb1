// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.orodha.cli.Results;
import org.orodha.core.table.Spreadsheet;
import org.orodha.core.table.TableWriter;

/** Writes all fields of all records as CSV that is safe to open in a spreadsheet. */
public final class CsvResults implements Results {

	private final PrintWriter out;
	private final Set<String> columns;
	private final List<Map<String, ?>> records = new ArrayList<>();

	public CsvResults(PrintWriter out, List<String> columns) {
		this.out = out;
		this.columns = new LinkedHashSet<>(columns);
	}

	@Override
	public void add(Map<String, ?> values) {
		columns.addAll(values.keySet());
		records.add(values);
	}

	@Override
	public void close() throws IOException {
		TableWriter.forTerminals().write(out, List.copyOf(columns), records.stream()
				.map(values -> columns.stream().map(column -> Spreadsheet.safe(text(values.get(column)))).toList()).toList());
	}

	private static String text(Object value) {
		return switch (value) {
		case null -> "";
		case Map<?, ?> map -> map.entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue())
				.collect(Collectors.joining("; "));
		case Collection<?> list -> list.stream().map(Objects::toString).collect(Collectors.joining(";"));
		default -> value.toString();
		};
	}
}

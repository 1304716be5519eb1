// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.orodha.core.table.FileDialect;
import org.orodha.tables.CellCorrections;
import org.orodha.tables.LineBalance;
import org.orodha.tables.LoadRule;
import org.orodha.tables.RecordSink;

/** Puts corrected values in the place of those that were written, and tells the corrections that meet no cell. */
final class Corrector implements RecordSink {

	private final CellCorrections corrections;
	private final RecordSink next;
	private final Map<String, Integer> columns = new HashMap<>();
	private final Map<Long, Set<String>> met = new HashMap<>();

	Corrector(CellCorrections corrections, RecordSink next) {
		this.corrections = corrections;
		this.next = next;
	}

	@Override
	public void dialect(FileDialect dialect, int width) throws IOException {
		List<String> names = ReadyMaker.names(dialect.columns(), Math.max(width, dialect.columns().size()));
		for (int column = 0; column < names.size(); column++)
			columns.put(CellCorrections.normal(names.get(column)), column);
		next.dialect(dialect, width);
	}

	@Override
	public void record(long number, long line, List<String> cells) throws IOException {
		Map<String, String> values = corrections.lines().get(line);
		next.record(number, line, values == null ? cells : corrected(line, cells, values));
	}

	@Override
	public void end(LineBalance balance) throws IOException {
		next.end(balance);
	}

	private List<String> corrected(long line, List<String> cells, Map<String, String> values) {
		List<String> corrected = new ArrayList<>(cells);
		values.forEach((column, value) -> {
			Integer place = columns.get(column);
			if (place != null && place < corrected.size()) {
				corrected.set(place, value);
				met.computeIfAbsent(line, key -> new HashSet<>()).add(column);
			}
		});
		return corrected;
	}

	/** How many cells were corrected. */
	int count() {
		return met.values().stream().mapToInt(Set::size).sum();
	}

	/** Tells the corrections that met no cell. */
	void tellRest(FileFindings faults) {
		new TreeMap<>(corrections.lines()).forEach((line, values) -> values.keySet().stream().sorted()
				.filter(column -> !met.getOrDefault(line, Set.of()).contains(column))
				.forEach(column -> faults.tell(LoadRule.CORRECTION, line, line, column)));
	}
}

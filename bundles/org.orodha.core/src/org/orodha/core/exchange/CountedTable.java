// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.orodha.core.text.LanguageMap;

/** A table of which is counted how many rows an exporter is given. */
final class CountedTable implements StatisticalTable {

	private final StatisticalTable table;
	private final AtomicInteger given = new AtomicInteger();

	CountedTable(StatisticalTable table) {
		this.table = table;
	}

	/** How many rows were given, where they were gone through several times by the longest. */
	int given() {
		return given.get();
	}

	@Override
	public String id() {
		return table.id();
	}

	@Override
	public String version() {
		return table.version();
	}

	@Override
	public LanguageMap title() {
		return table.title();
	}

	@Override
	public Audience audience() {
		return table.audience();
	}

	@Override
	public String provenance() {
		return table.provenance();
	}

	@Override
	public List<Column> columns() {
		return table.columns();
	}

	@Override
	public Iterable<Row> rows() {
		return () -> new Iterator<>() {

			private final Iterator<Row> rows = table.rows().iterator();
			private int number;

			@Override
			public boolean hasNext() {
				return rows.hasNext();
			}

			@Override
			public Row next() {
				Row row = rows.next();
				given.accumulateAndGet(++number, Math::max);
				return row;
			}
		};
	}

	@Override
	public List<Footnote> footnotes() {
		return table.footnotes();
	}

	@Override
	public List<Source> sources() {
		return table.sources();
	}
}

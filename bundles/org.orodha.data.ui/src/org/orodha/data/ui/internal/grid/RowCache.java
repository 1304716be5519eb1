// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.grid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

import org.orodha.data.ui.internal.grid.GridRows.Row;

/** The rows that were read last, in blocks; so many that scrolling back needs no reading, so few that memory stays flat. */
public final class RowCache {

	/** How many rows are read together. */
	public static final int BLOCK = 128;

	private final Map<Long, List<Row>> blocks;

	/** @param capacity how many blocks are kept */
	public RowCache(int capacity) {
		blocks = new LinkedHashMap<>(capacity, 0.75f, true) {

			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<Long, List<Row>> eldest) {
				return size() > capacity;
			}
		};
	}

	/** A row, where it was read. */
	public synchronized Optional<Row> row(long number) {
		List<Row> block = blocks.get(number / BLOCK);
		int index = (int) (number % BLOCK);
		return block == null || index >= block.size() ? Optional.empty() : Optional.of(block.get(index));
	}

	/** The blocks that have to be read before a window can be shown. */
	public synchronized List<Long> missing(Window window) {
		return window.shown() <= 0 ? List.of()
				: LongStream.rangeClosed(window.first() / BLOCK, (window.first() + window.shown() - 1) / BLOCK)
						.filter(block -> !blocks.containsKey(block)).boxed().toList();
	}

	/** Keeps a block that was read. */
	public synchronized void put(long block, List<Row> rows) {
		blocks.put(block, List.copyOf(rows));
	}
}

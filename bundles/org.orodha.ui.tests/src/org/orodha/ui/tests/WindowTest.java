// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.orodha.data.ui.internal.grid.RowCache;
import org.orodha.data.ui.internal.grid.GridRows.Row;
import org.orodha.data.ui.internal.grid.Window;

class WindowTest {

	private static final long LONG = 10_000_000_000L;

	@Test
	void aWindowNeverLeavesTheTable() {
		Window window = new Window(100, 0, 20);

		assertThat(window.at(-5).first()).isZero();
		assertThat(window.at(95).first()).isEqualTo(80);
		assertThat(new Window(7, 3, 20)).isEqualTo(new Window(7, 0, 20));
		assertThat(new Window(7, 0, 20).shown()).isEqualTo(7);
	}

	@Test
	void showingARowMovesTheWindowByAsLittleAsPossible() {
		Window window = new Window(100, 40, 20);

		assertThat(window.showing(45)).isSameAs(window);
		assertThat(window.showing(60).first()).isEqualTo(41);
		assertThat(window.showing(39).first()).isEqualTo(39);
		assertThat(window.centred(80).first()).isEqualTo(70);
	}

	@Test
	void theControlReachesEveryEndOfATableWithMoreRowsThanItHasSteps() {
		Window window = new Window(LONG, 0, 40);

		assertThat(window.position()).isZero();
		Window last = window.positioned(window.maximum() - window.thumb());
		assertThat(last.holds(LONG - 1)).isTrue();
		assertThat(last.position()).isBetween(window.maximum() - window.thumb() - 50, window.maximum());
		assertThat(window.positioned(window.maximum() / 2).first()).isBetween(LONG / 2 - 100, LONG / 2 + 100);
	}

	@Test
	void onlyWhatWasNotReadIsMissingAndTheOldestIsForgotten() {
		RowCache cache = new RowCache(2);
		Window window = new Window(10_000, RowCache.BLOCK - 10, 20);
		assertThat(cache.missing(window)).containsExactly(0L, 1L);

		cache.put(0, rows());
		cache.put(1, rows());
		assertThat(cache.missing(window)).isEmpty();
		assertThat(cache.row(RowCache.BLOCK)).isPresent();
		cache.put(7, rows());
		assertThat(cache.missing(window)).containsExactly(0L);
	}

	private static List<Row> rows() {
		return Collections.nCopies(RowCache.BLOCK, new Row(2, List.of("a")));
	}
}

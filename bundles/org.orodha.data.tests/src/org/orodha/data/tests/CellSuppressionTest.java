// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.data.disclosure.CellStatus;
import org.orodha.data.disclosure.CellSuppression;
import org.orodha.data.disclosure.CountTable;
import org.orodha.data.disclosure.ProtectedTable;
import org.orodha.data.disclosure.SuppressionAudit;

class CellSuppressionTest {

	private static final CellSuppression USUAL = new CellSuppression(5, true);

	@Test
	void countsBelowTheThresholdAreHiddenAndZerosShown() {
		ProtectedTable result = USUAL.primary(CountTable.withTotals(List.of("country"),
				Map.of(List.of("UG"), 1L, List.of("TZ"), 4L, List.of("SO"), 5L, List.of("ET"), 0L)));

		assertThat(result.hidden().keySet()).containsExactlyInAnyOrder(List.of("UG"), List.of("TZ"));
		assertThat(result.status(List.of("ET"))).isEqualTo(CellStatus.SHOWN);
		assertThat(result.count(CellStatus.PRIMARY)).isEqualTo(2);
		assertThat(result.count(CellStatus.SHOWN)).isEqualTo(3);
	}

	@Test
	void zerosAreHiddenWhereAsked() {
		ProtectedTable result = new CellSuppression(5, false).protect(
				CountTable.withTotals(List.of("country"), Map.of(List.of("UG"), 0L, List.of("TZ"), 40L, List.of("SO"), 50L)));

		assertThat(result.status(List.of("UG"))).isEqualTo(CellStatus.PRIMARY);
		assertThat(SuppressionAudit.of(result).exposed()).isEmpty();
	}

	@Test
	void oneSmallCountIsHiddenTogetherWithTheSmallestOther() {
		ProtectedTable result = USUAL.protect(CountTable.withTotals(List.of("country"),
				Map.of(List.of("UG"), 3L, List.of("TZ"), 900L, List.of("SO"), 7L, List.of("ET"), 60L)));

		assertThat(result.hidden()).containsOnly(Map.entry(List.of("UG"), CellStatus.PRIMARY),
				Map.entry(List.of("SO"), CellStatus.SECONDARY));
	}

	@Test
	void twoCountsOfOneAreNotGivenAwayByTheirTotalOfTwo() {
		CountTable table = CountTable.withTotals(List.of("country"),
				Map.of(List.of("UG"), 1L, List.of("TZ"), 1L, List.of("SO"), 700L));

		assertThat(SuppressionAudit.of(USUAL.primary(table)).exposed()).hasSize(2);
		assertThat(SuppressionAudit.of(USUAL.protect(table)).exposed()).isEmpty();
	}

	@Test
	void aTotalThatIsTheOnlyOtherCellIsHidden() {
		ProtectedTable result = USUAL.protect(CountTable.withTotals(List.of("country"), Map.of(List.of("UG"), 3L)));

		assertThat(result.status(List.of("_T"))).isNotEqualTo(CellStatus.SHOWN);
	}

	@Test
	void aTableWhoseTotalsAreWrongIsRefused() {
		assertThatThrownBy(() -> new CountTable(List.of("sex"), Map.of(List.of("M"), 4L, List.of("_T"), 5L)))
				.isInstanceOf(IllegalArgumentException.class);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4 })
	void noHiddenCountOfARandomTableCanBeComputed(int dimensions) {
		Random random = new Random(dimensions);
		int recoverableWithoutSecondary = 0;
		for (int run = 0; run < 60; run++) {
			CountTable table = table(random, dimensions);
			ProtectedTable result = new CellSuppression(5, run % 3 != 0).protect(table);

			assertThat(SuppressionAudit.of(result).exposed()).as("audit of %s", table).isEmpty();
			assertThat(Attacker.computed(result)).as("computed from %s", table).isEmpty();
			recoverableWithoutSecondary += Attacker.computed(USUAL.primary(table)).size();
		}
		assertThat(recoverableWithoutSecondary).as("what the attack finds where only small counts are hidden").isPositive();
	}

	@Test
	void mostOfALargeTableStaysVisible() {
		Random random = new Random(7);
		Map<List<String>, Long> details = new LinkedHashMap<>();
		for (int country = 0; country < 150; country++)
			for (int post = 0; post < 20; post++)
				for (String sex : List.of("M", "F"))
					if (random.nextInt(3) == 0)
						details.put(List.of("C" + country, "P" + post, sex), (long) Math.exp(random.nextDouble() * 9));
		ProtectedTable result = USUAL.protect(CountTable.withTotals(List.of("country", "post", "sex"), details));

		assertThat(SuppressionAudit.of(result).exposed()).isEmpty();
		assertThat(result.count(CellStatus.PRIMARY)).isPositive();
		assertThat(result.count(CellStatus.SECONDARY)).isLessThan(3 * result.count(CellStatus.PRIMARY));
		assertThat(result.status(List.of("_T", "_T", "_T"))).isEqualTo(CellStatus.SHOWN);
	}

	private static CountTable table(Random random, int dimensions) {
		Map<List<String>, Long> details = new LinkedHashMap<>();
		List<Integer> sizes = new ArrayList<>();
		for (int dimension = 0; dimension < dimensions; dimension++)
			sizes.add(dimensions == 1 ? 2 + random.nextInt(6) : 2 + random.nextInt(2));
		fill(random, sizes, new ArrayList<>(), details);
		List<String> names = new ArrayList<>();
		for (int dimension = 0; dimension < dimensions; dimension++)
			names.add("d" + dimension);
		return CountTable.withTotals(names, details);
	}

	private static void fill(Random random, List<Integer> sizes, List<String> cell, Map<List<String>, Long> details) {
		if (cell.size() == sizes.size()) {
			details.put(List.copyOf(cell), random.nextInt(4) == 0 ? (long) random.nextInt(5) : 5L + random.nextInt(200));
			return;
		}
		for (int code = 0; code < sizes.get(cell.size()); code++) {
			cell.add("c" + code);
			fill(random, sizes, cell, details);
			cell.removeLast();
		}
	}
}

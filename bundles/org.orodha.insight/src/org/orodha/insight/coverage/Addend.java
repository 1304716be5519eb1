// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;

import org.orodha.insight.coverage.Part.Kind;

/**
 * What a part of a table counts towards readiness.
 *
 * @param part   the part
 * @param points from 0 to 1, with two decimals: 1 where it can be filled in full, a half with loss; for the periods the mean of theirs
 * @since 1.0
 */
public record Addend(Part part, BigDecimal points) {

	private static final int DECIMALS = 2;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** The points as the default locale's language writes them. */
	public String text() {
		return text(points);
	}

	/** Points as the default locale's language writes them. */
	public static String text(BigDecimal points) {
		NumberFormat format = NumberFormat.getInstance();
		format.setMaximumFractionDigits(DECIMALS);
		return format.format(points);
	}

	/** What a part counts. @param periods the periods that are asked for */
	static Addend of(Part part, List<PeriodCoverage> periods) {
		if (part.kind() != Kind.PERIODS)
			return new Addend(part, share(part.state().halves(), 2));
		return new Addend(part, share(periods.stream().mapToInt(period -> period.state().halves()).sum(), 2 * periods.size()));
	}

	private static BigDecimal share(int of, int all) {
		return BigDecimal.valueOf(of).divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP);
	}

	/** The sum of what several count. */
	static BigDecimal sum(List<Addend> addends) {
		return addends.stream().map(Addend::points).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** A sum as whole per cent of what it could be at most. */
	static int percent(BigDecimal sum, int most) {
		return most == 0 ? 0 : sum.multiply(HUNDRED).divide(BigDecimal.valueOf(most), 0, RoundingMode.HALF_UP).intValueExact();
	}
}

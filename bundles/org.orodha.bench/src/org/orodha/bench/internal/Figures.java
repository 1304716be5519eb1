// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.bench.internal;

import java.util.List;
import java.util.Locale;

/** Figures of several rounds, and the lines that tell them. */
final class Figures {

	private Figures() {
	}

	/** The least value that is not exceeded by a share of all. */
	static double percentile(List<Double> values, int percent) {
		double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
		return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
	}

	static double median(List<Double> values) {
		return percentile(values, 50);
	}

	static void report(String name, double ours, double baseline, String unit) {
		System.out.printf(Locale.ROOT, "bench %s ratio=%.2f ours=%.3f baseline=%.3f unit=%s%n", name, ours / baseline, ours,
				baseline, unit);
	}
}

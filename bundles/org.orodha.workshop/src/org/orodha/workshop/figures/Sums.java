// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Adds figures up; codes keep the order in which they come first. */
final class Sums {

	private Sums() {
	}

	/** Figures by two codes, by the first of them. */
	static Map<String, Long> byFirst(Map<String, Map<String, Long>> figures) {
		Map<String, Long> sums = new LinkedHashMap<>();
		figures.forEach((first, others) -> sums.put(first, others.values().stream().mapToLong(Long::longValue).sum()));
		return sums;
	}

	/** Figures by two codes, by the second of them. */
	static Map<String, Long> bySecond(Map<String, Map<String, Long>> figures) {
		return of(figures.values().stream());
	}

	/** The same figures of several periods, together. */
	static Map<String, Long> of(Stream<Map<String, Long>> parts) {
		Map<String, Long> sums = new LinkedHashMap<>();
		parts.forEach(part -> part.forEach((code, number) -> sums.merge(code, number, Long::sum)));
		return sums;
	}

	/** The same figures by two codes of several periods, together. */
	static Map<String, Map<String, Long>> ofBoth(Stream<Map<String, Map<String, Long>>> parts) {
		Map<String, Map<String, Long>> sums = new LinkedHashMap<>();
		parts.forEach(part -> part.forEach((first, others) -> others.forEach(
				(second, number) -> sums.computeIfAbsent(first, code -> new LinkedHashMap<>()).merge(second, number, Long::sum))));
		return sums;
	}
}

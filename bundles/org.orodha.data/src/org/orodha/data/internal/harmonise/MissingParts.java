// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.orodha.model.Code;

/**
 * Over which dimensions a total would be none, because not all of its parts are there: sources are each about one code of the
 * dimension, such as entries and exits, and for some code of the list there is none in the period.
 */
final class MissingParts {

	private final List<Dimension> dimensions;
	private final Map<Block, Map<String, Set<Integer>>> single = new HashMap<>();
	private final Map<Gap, Set<String>> gaps = new LinkedHashMap<>();

	/**
	 * Totals that are not made.
	 *
	 * @param dimension the dimension that they would be over
	 * @param codes     the codes that there are
	 */
	record Gap(Dimension dimension, Set<String> codes) {
	}

	MissingParts(List<Dimension> dimensions) {
		this.dimensions = dimensions;
	}

	/** Notes that all figures of a source have the same code of some dimensions. */
	void note(Block block, String period, SourcePlan plan) {
		for (int number = 0; number < dimensions.size(); number++)
			if (!dimensions.get(number).isTime() && plan.filled().get(number).code() != null)
				single.computeIfAbsent(block, key -> new LinkedHashMap<>()).computeIfAbsent(period, key -> new TreeSet<>())
						.add(number);
	}

	/** Keeps the blocks from making totals that are none. */
	void leaveOut() {
		single.forEach((block, periods) -> periods.forEach((period, numbers) -> numbers.forEach(number -> {
			Set<String> codes = block.codes(number, period);
			if (!isWhole(dimensions.get(number), codes)) {
				block.withoutTotals(number, period);
				gaps.computeIfAbsent(new Gap(dimensions.get(number), codes), key -> new TreeSet<>()).add(period);
			}
		})));
	}

	/** The totals left out, each with the periods that it concerns. */
	Map<Gap, Set<String>> gaps() {
		return gaps;
	}

	private static boolean isWhole(Dimension dimension, Set<String> codes) {
		return lacking(dimension, codes).isEmpty();
	}

	/** The narrowest codes of a dimension that are not among codes, nor parts of one of these, in the order of the list. */
	static List<String> lacking(Dimension dimension, Set<String> codes) {
		Set<Code> wider = new HashSet<>();
		for (Code code : dimension.codeList().getCodes())
			wider.add(code.getParent());
		return dimension.codeList().getCodes().stream()
				.filter(code -> code.getValue() != null && !wider.contains(code) && !isSpecial(code.getValue()) && !isCovered(code, codes))
				.map(Code::getValue).toList();
	}

	private static boolean isCovered(Code code, Set<String> codes) {
		Set<Code> seen = new LinkedHashSet<>();
		for (Code wider = code; wider != null && seen.add(wider); wider = wider.getParent())
			if (codes.contains(wider.getValue()))
				return true;
		return false;
	}

	/** Totals, and what is unknown or does not apply, have codes of that look in all of SDMX's lists. */
	private static boolean isSpecial(String code) {
		return code != null && code.startsWith("_");
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal.picture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.orodha.model.Step;
import org.orodha.sop.Procedures;

/**
 * The row of each step: below all that it comes after. One that comes after none stands below the steps before it that are of an
 * earlier phase, or in the same lane. A circle is cut where it is entered.
 */
final class Ranks {

	private final List<Step> steps;
	private final ToIntFunction<Step> lanes;
	private final Predicate<Step> bringsData;
	private final Map<Step, Integer> ranks = new HashMap<>();
	private final Set<Step> entered = new HashSet<>();

	/** @param bringsData whether a step needs a row below it for what it transfers */
	Ranks(List<Step> steps, ToIntFunction<Step> lanes, Predicate<Step> bringsData) {
		this.steps = steps;
		this.lanes = lanes;
		this.bringsData = bringsData;
	}

	int of(Step step) {
		Integer known = ranks.get(step);
		if (known != null)
			return known;
		if (!entered.add(step))
			return -1;
		List<Step> before = step.getAfter().stream().filter(earlier -> Procedures.isBeside(earlier, step)).toList();
		int rank = 0;
		for (Step earlier : before.isEmpty() ? standingBefore(step) : before)
			rank = Math.max(rank, below(earlier));
		ranks.put(step, rank);
		return rank;
	}

	private int below(Step earlier) {
		return of(earlier) + (bringsData.test(earlier) ? 2 : 1);
	}

	private List<Step> standingBefore(Step step) {
		return steps.subList(0, steps.indexOf(step)).stream().filter(earlier -> lanes.applyAsInt(earlier) == lanes.applyAsInt(step)
				|| step.isSetPhase() && earlier.isSetPhase() && earlier.getPhase().compareTo(step.getPhase()) < 0).toList();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.raci;

import java.util.EnumSet;
import java.util.Set;

import org.orodha.model.Step;
import org.orodha.sop.Procedures;

/**
 * What a step's assignments lack.
 *
 * @since 1.0
 */
public enum RaciGap {
	/** Nobody answers for the result. */
	NONE_ACCOUNTABLE,
	/** More than one role answers for the result. */
	SEVERAL_ACCOUNTABLE,
	/** Nobody does the work. */
	NONE_RESPONSIBLE;

	/** What a step lacks; empty where exactly one role is accountable and at least one responsible. */
	public static Set<RaciGap> of(Step step) {
		Set<RaciGap> gaps = EnumSet.noneOf(RaciGap.class);
		int accountable = Procedures.accountable(step).size();
		if (accountable == 0)
			gaps.add(NONE_ACCOUNTABLE);
		if (accountable > 1)
			gaps.add(SEVERAL_ACCOUNTABLE);
		if (Procedures.responsible(step).isEmpty())
			gaps.add(NONE_RESPONSIBLE);
		return gaps;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.flow;

import java.util.List;

import org.orodha.core.law.Verdict;
import org.orodha.model.Flow;

/**
 * A flow and what the law says of it on a day.
 *
 * @param verdicts one for each of its datasets
 */
public record FlowState(Flow flow, List<Verdict> verdicts) {

	public FlowState {
		verdicts = List.copyOf(verdicts);
	}

	/** Whether an instrument in force covers all that needs one. */
	public boolean isCovered() {
		return verdicts.stream().allMatch(Verdict::passes);
	}

	/** Whether it names no instrument, or some of its data passes under none. */
	public boolean isWithoutInstrument() {
		return !isCovered() || flow.getInstrument() == null && verdicts.stream().noneMatch(Verdict.Free.class::isInstance);
	}
}

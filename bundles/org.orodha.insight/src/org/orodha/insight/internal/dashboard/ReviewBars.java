// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.dashboard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.orodha.core.text.Labels;
import org.orodha.insight.dashboard.Bar;
import org.orodha.insight.dashboard.Bar.Counted;
import org.orodha.insight.dashboard.Bar.Name;
import org.orodha.insight.dashboard.Measure;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.sop.Procedures;
import org.orodha.sop.work.WorkItem;
import org.orodha.sop.work.WorkList;

/**
 * Counts the procedures that people follow by whether they are reviewed in time.
 *
 * @param on the day on which one looks
 */
public record ReviewBars(Readers readers, Agencies agencies, LocalDate on) {

	/** The procedures of each agency. */
	public List<Bar> bars() {
		Set<IdentifiedElement> late = WorkList.of(readers.catalogue(), on, on).late().stream().filter(item -> item.kind() == WorkItem.Kind.REVIEW)
				.map(WorkItem::about).collect(Collectors.toSet());
		Map<Name, Tally> tallies = new HashMap<>();
		for (Procedure procedure : readers.catalogue().all(Procedure.class))
			if (Procedures.isFollowed(procedure) && readers.maySee(procedure, Literals.PROCEDURE__NEXT_REVIEW))
				tallies.computeIfAbsent(agencies.of(procedure), each -> new Tally()).add(new Counted(Labels.id(procedure),
						late.contains(procedure) ? Measure.OVERDUE : procedure.getNextReview() == null ? Measure.UNPLANNED : Measure.PLANNED,
						List.of(Literals.PROCEDURE__NEXT_REVIEW.getName())));
		return agencies.ordered(tallies).stream().map(tally -> tally.getValue().bar(Name.NONE, tally.getKey())).toList();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.orodha.model.Case;
import org.orodha.model.CaseStep;
import org.orodha.model.Step;

/** What can be read off the steps of cases. */
public final class CaseSteps {

	private CaseSteps() {
	}

	/** Whether it is neither done nor waived. */
	public static boolean isOpen(CaseStep part) {
		return part.getDone() == null && part.getWaived() == null;
	}

	/** The day on which it is due: the one to which it was put off, else the one that was worked out when the case was opened. */
	public static Optional<LocalDate> due(CaseStep part) {
		return Optional.ofNullable(part.getPostponedTo() == null ? part.getDue() : part.getPostponedTo());
	}

	/** The steps that must be done before it and are still open in the case. */
	public static List<Step> waitingFor(CaseStep part, Case run) {
		List<Step> before = part.getStep() == null ? List.of() : part.getStep().getAfter();
		return run.getSteps().stream().filter(CaseSteps::isOpen).map(CaseStep::getStep).filter(before::contains).toList();
	}

	/** The part of a case that is about a step. */
	public static Optional<CaseStep> of(Case run, Step step) {
		return run.getSteps().stream().filter(part -> part.getStep() == step).findFirst();
	}
}

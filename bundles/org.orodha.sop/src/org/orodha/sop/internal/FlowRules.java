// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal;

import java.time.LocalDate;

import org.orodha.core.rules.RuleReport;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.Dataset;
import org.orodha.model.Flow;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Severity;
import org.orodha.sop.flow.FlowState;
import org.orodha.sop.flow.Flows;

/**
 * OR-0150 data that is to be shared under no instrument in force, OR-0155 a flow that does not say what goes or to whom, OR-0156 one
 * that no instrument in force covers. A draft lets nothing pass, and so has nothing to answer for.
 */
final class FlowRules {

	private final LocalDate day;

	FlowRules(LocalDate day) {
		this.day = day;
	}

	void check(RuleReport report) {
		for (Dataset dataset : Flows.uncovered(report.catalogue(), day))
			report.add(LawRule.DATASET_NOT_COVERED, dataset.getConfidentiality() == ConfidentialityClass.SHARED_AMONG_MEMBERS
					? Severity.WARNING : Severity.INFORMATION, dataset, Literals.DATASET__LEGAL_BASES);
		for (FlowState state : Flows.on(report.catalogue(), day)) {
			Flow flow = state.flow();
			if (flow.getDatasets().isEmpty())
				report.add(LawRule.FLOW_INCOMPLETE, flow, Literals.FLOW__DATASETS, Literals.FLOW__DATASETS);
			if (flow.getRecipient() == null && !flow.isPublished())
				report.add(LawRule.FLOW_INCOMPLETE, flow, Literals.FLOW__RECIPIENT, Literals.FLOW__RECIPIENT);
			else if (!state.isCovered() && !(flow.isSetStatus() && flow.getStatus() == LifecycleStatus.DRAFT))
				report.add(LawRule.FLOW_NOT_COVERED, flow, Literals.FLOW__INSTRUMENT,
						state.verdicts().stream().filter(verdict -> !verdict.passes()).findFirst().orElseThrow().transfer().dataset());
		}
	}
}

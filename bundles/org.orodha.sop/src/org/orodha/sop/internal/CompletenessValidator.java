// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.ValidationRequest;
import org.orodha.core.exchange.Validator;
import org.orodha.core.rules.RuleReport;
import org.orodha.model.Procedure;
import org.orodha.model.Step;
import org.orodha.sop.Procedures;

/** Checks that procedures can be followed. Deprecated procedures are not checked. */
public final class CompletenessValidator implements Validator {

	private final ProcedureRules procedureRules = new ProcedureRules();
	private final StepRules stepRules = new StepRules();
	private final AdoptionRules adoptionRules = new AdoptionRules();
	private final RequestRules requestRules = new RequestRules();

	@Override
	public void validate(ValidationRequest request, IProgressMonitor monitor) {
		Catalogue catalogue = request.catalogue();
		RuleReport report = new RuleReport(request);
		List<Procedure> procedures = catalogue.all(Procedure.class);
		SubMonitor progress = SubMonitor.convert(monitor, procedures.size());
		for (Procedure procedure : procedures) {
			progress.split(1);
			adoptionRules.check(procedure, report);
			if (Procedures.isDeprecated(procedure))
				continue;
			procedureRules.check(procedure, report);
			for (Step step : procedure.getSteps())
				stepRules.check(step, report);
		}
		requestRules.check(report);
	}
}

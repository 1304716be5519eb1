// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal;

import java.time.LocalDate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.ValidationRequest;
import org.orodha.core.exchange.Validator;
import org.orodha.core.rules.RuleReport;

/** Checks that what passes rests on law in force, and that somebody holds the roles that answer for it. */
public final class LawValidator implements Validator {

	@Override
	public void validate(ValidationRequest request, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		RuleReport report = new RuleReport(request);
		LocalDate day = report.on();
		new InstrumentLife(day).check(report);
		progress.split(1);
		new FlowRules(day).check(report);
		progress.split(1);
		new RoleRules(day).check(report);
		progress.split(1);
	}
}

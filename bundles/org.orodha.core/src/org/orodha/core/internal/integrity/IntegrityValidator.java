// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.integrity;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.ValidationRequest;
import org.orodha.core.exchange.Validator;
import org.orodha.core.rules.RuleReport;

/** Checks that a catalogue holds together. */
public final class IntegrityValidator implements Validator {

	private final List<IntegrityRules> groups;

	/** Made by the extension registry. */
	public IntegrityValidator() {
		groups = List.of(new ReferenceRules(), new ModelRules(), new NameRules(), new TextRules(), new HierarchyRules(), new DatasetRules(),
				new DefinitionRules(), new CodeListRules(), new InstrumentRules(), new RequirementRules());
	}

	@Override
	public void validate(ValidationRequest request, IProgressMonitor monitor) {
		RuleReport report = new RuleReport(request);
		SubMonitor progress = SubMonitor.convert(monitor, groups.size());
		for (IntegrityRules rules : groups) {
			rules.check(report);
			progress.split(1);
		}
	}
}

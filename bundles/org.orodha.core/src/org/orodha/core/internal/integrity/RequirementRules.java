// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.integrity;

import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.rules.RuleReport;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Requirement;

/** OR-0070 a requirement that no dataset can fill, OR-0071 a requirement of no framework. */
final class RequirementRules implements IntegrityRules {

	@Override
	public void check(RuleReport report) {
		for (Requirement requirement : report.catalogue().all(Requirement.class)) {
			if (requirement.getDatasets().isEmpty())
				report.add(CatalogueRule.REQUIREMENT_UNFILLED, requirement, Literals.REQUIREMENT__DATASETS);
			if (requirement.getFramework() == null)
				report.add(CatalogueRule.FRAMEWORK_MISSING, requirement, Literals.REQUIREMENT__FRAMEWORK);
		}
	}
}

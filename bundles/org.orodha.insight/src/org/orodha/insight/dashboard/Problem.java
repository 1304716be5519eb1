// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.dashboard;

import java.util.List;

import org.orodha.core.findings.Finding;
import org.orodha.model.Severity;

/**
 * A rule that is broken somewhere.
 *
 * @param rule    its identifier
 * @param element the identifier of the element that breaks it; null for none
 * @param feature the name of the feature; null for none
 * @since 1.0
 */
public record Problem(String rule, Severity severity, String element, String feature) {

	/** What a check of the catalogue found. */
	public static List<Problem> of(List<Finding> findings) {
		return findings.stream().map(finding -> new Problem(finding.rule(), finding.severity(), finding.element(), finding.feature())).toList();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.integrity;

import org.orodha.core.rules.RuleReport;

/** Rules about one subject. */
interface IntegrityRules {

	/** Checks the report's catalogue. */
	void check(RuleReport report);
}

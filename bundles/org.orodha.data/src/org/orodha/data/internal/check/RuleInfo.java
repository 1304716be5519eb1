// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import org.orodha.model.Severity;

/**
 * What is said of a rule in reports.
 *
 * @param code        the identifier
 * @param name        what it asks for
 * @param severity    how much a breach matters
 * @param level       the validation level, 0 to 5
 * @param explanation why it matters and how to mend a breach; may be empty
 * @param citation    where it comes from; may be empty
 */
record RuleInfo(String code, String name, Severity severity, int level, String explanation, String citation) {
}

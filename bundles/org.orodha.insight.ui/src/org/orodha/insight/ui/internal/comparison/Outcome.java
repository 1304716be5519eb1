// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.comparison;

import org.orodha.insight.comparison.Comparison;

/**
 * What a comparison came to.
 *
 * @param comparison null where a side cannot be read
 * @param lines      null where a side cannot be read
 * @param failure    why a side cannot be read; null where it can
 * @param before     what the first side is called
 * @param after      what the second side is called
 */
public record Outcome(Comparison comparison, Line lines, String failure, String before, String after) {
}

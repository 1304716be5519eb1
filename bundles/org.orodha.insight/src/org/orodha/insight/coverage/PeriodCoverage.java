// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.coverage;

import org.orodha.model.time.TimePeriod;

/**
 * How far a period that a requirement asks for can be filled.
 *
 * @param words why it is so, in the reader's language; empty where there is nothing to say
 * @since 1.0
 */
public record PeriodCoverage(TimePeriod period, CoverageState state, String words) {
}

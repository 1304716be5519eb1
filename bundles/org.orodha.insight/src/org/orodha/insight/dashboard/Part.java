// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.dashboard;

/**
 * How much of a bar is counted as something.
 *
 * @param count more than 0
 * @since 1.0
 */
public record Part(Measure measure, long count) {

	/** How many there are, in words of the default locale's language. */
	public String told() {
		return measure.counted(count);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.harmonise;

/** How figures of short periods become those of a longer one. */
public enum TemporalAggregation {
	/** Added up where their unit counts events or money; refused otherwise, because a stock of persons must not be added up. */
	BY_UNIT,
	/** Added up. */
	SUM,
	/** The figure of the last period, as is right for a stock. */
	LAST
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.coverage;

import java.time.LocalDate;

import org.orodha.model.Agency;
import org.orodha.model.Requirement;

/**
 * What one wants to know the coverage of.
 *
 * @param requirement the only requirement; null for all
 * @param framework   only the requirements of this body; null for all
 * @param day         the day on which it is asked: periods that have ended by then are asked for
 * @param years       of how many years back from that day the periods are looked at; 1 or more
 * @since 1.0
 */
public record CoverageRequest(Requirement requirement, Agency framework, LocalDate day, int years) {

	/** How many years are looked at where nobody says otherwise. */
	public static final int YEARS = 5;

	/** @throws IllegalArgumentException where the number of years is less than 1 */
	public CoverageRequest {
		if (years < 1)
			throw new IllegalArgumentException(years + " years");
	}

	/** All requirements, over the usual number of years. */
	public static CoverageRequest all(LocalDate day) {
		return new CoverageRequest(null, null, day, YEARS);
	}
}

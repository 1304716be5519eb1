// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import java.util.Map;

/**
 * What the rules of the sample truly find in the real files of the corpora, counted apart from Orodha. A rule that is not
 * named finds nothing.
 */
final class TrueFindings {

	/** In {@code unhcr/population.csv}, where a count such as {@code 2e+05} is taken as the number that it is. */
	static final Map<String, Long> STOCKS = Map.of("UN-03", 25L, "UN-04", 83L, "UN-05", 26L, "UN-10", 28L);
	/** Counts that are written as {@code 2e+05}, by column: whole numbers all the same. */
	static final Map<String, Long> WITH_EXPONENT = Map.of("refugees", 86L, "returned_refugees", 1L, "idps", 26L,
			"returned_idps", 5L, "stateless", 27L, "ooc", 14L, "hst", 2L);
	/** Rows whose code is not among UNHCR's own ISO codes (UNK and TIB), by column. */
	static final Map<String, Long> UNKNOWN_CODES = Map.of("coo_iso", 3_698L, "coa_iso", 170L);
	/** In {@code unhcr/asylum_applications.csv}. */
	static final Map<String, Long> APPLICATIONS = Map.of("AS-01", 31L);
	/** Rows of it whose code of the country of origin is not among UNHCR's own ISO codes. */
	static final long UNKNOWN_ORIGINS_OF_APPLICATIONS = 1_195;
	/** In {@code kenya-census-2019/V1_T2.2.csv}. */
	static final Map<String, Long> COUNTIES = Map.of();
	/** In {@code kenya-census-2019/V1_T2.5.csv}: ten counties have people in forests and parks. */
	static final Map<String, Long> SUB_COUNTIES = Map.of("CS-03", 10L);
	/** In {@code kenya-census-2019/V3_T2.4a.csv}: nine counties lack the row Not Stated, three name a group otherwise. */
	static final Map<String, Long> AGES = Map.of("CA-02", 12L, "CA-03", 3L);
	/** Rows of it whose age is not in the list: 9-14, 10-19 and 0-4. */
	static final long UNKNOWN_AGES = 3;
	/** Rows of it without a total: Not Stated in Isiolo. */
	static final long MISSING_TOTALS = 1;

	private TrueFindings() {
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.util.List;

/** Observation statuses (SDMX CL_OBS_STATUS), from the best to the weakest: a sum is as good as the weakest of its parts. */
final class Statuses {

	static final String NORMAL = "A";
	static final String MISSING = "M";
	static final String SUPPRESSED = "Q";
	private static final List<String> ORDER = List.of(NORMAL, "P", "I", "E", "B");

	private Statuses() {
	}

	/** The rank of a status as an SQL expression. */
	static String rank(String expression) {
		StringBuilder sql = new StringBuilder("max(case trim(" + expression + ")");
		for (int rank = 1; rank < ORDER.size(); rank++)
			sql.append(" when '").append(ORDER.get(rank)).append("' then ").append(rank);
		return sql.append(" else 0 end)").toString();
	}

	static String of(int rank) {
		return ORDER.get(rank);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.orodha.engine.SqlDialect;

/** Observation statuses (SDMX CL_OBS_STATUS), from the best to the weakest: a sum is as good as the weakest of its parts. */
final class Statuses {

	static final String NORMAL = "A";
	static final String MISSING = "M";
	static final String SUPPRESSED = "Q";
	private static final List<String> ORDER = List.of(NORMAL, "P", "I", "E", "B", "D", "U", "F");

	private Statuses() {
	}

	/** All that a figure can have, those of figures that are not shown last. */
	static List<String> all() {
		return Stream.concat(ORDER.stream(), Stream.of(MISSING, SUPPRESSED)).toList();
	}

	/** The rank of a status as an SQL expression. */
	static String rank(SqlDialect sql, String expression) {
		StringBuilder ranks = new StringBuilder("case upper(trim(" + expression + "))");
		for (int rank = 1; rank < ORDER.size(); rank++)
			ranks.append(" when ").append(sql.text(ORDER.get(rank))).append(" then ").append(rank);
		return ranks.append(" else 0 end").toString();
	}

	/** Whether a flag after a figure, such as p for provisional, is the letter of a status. */
	static boolean isStatus(String flag) {
		return ORDER.indexOf(flag.toUpperCase(Locale.ROOT)) > 0;
	}

	static String of(int rank) {
		return ORDER.get(rank);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Ways in which a row of a delimited file can be written wrongly, or unusually. */
enum Slip {
	STRAY_QUOTE("%1$s,\"%2$s,%3$s,%4$s,%5$s\n"), CLOSING_QUOTE("%1$s,%2$s\",%3$s,%4$s,%5$s\n"), LONE_QUOTE("%1$s,\",%3$s,%4$s,%5$s\n"),
	QUOTE_INSIDE("%1$s,Bu\"sia,%3$s,%4$s,%5$s\n"), UNCLOSED_AT_END("%1$s,%2$s,%3$s,%4$s,\"%5$s\n"),
	UNCLOSED_AT_START("\"%1$s,%2$s,%3$s,%4$s,%5$s\n"), UNCLOSED_AND_TOO_FEW("%1$s,\"%2$s,%3$s\n"),
	DOUBLED("%1$s,\"Bu\"\"sia\",%3$s,%4$s,%5$s\n"), TRIPLED("%1$s,\"\"\"Busia\",%3$s,%4$s,%5$s\n"),
	NOT_DOUBLED("%1$s,\"the \"old\" post\",%3$s,%4$s,%5$s\n"), BACKSLASH("%1$s,\"the \\\"old post\",%3$s,%4$s,%5$s\n"),
	BACKSLASH_AT_END("%1$s,\"%2$s\\\",%3$s,%4$s,%5$s\n"), TOO_FEW("%1$s,%2$s,%3$s\n"), TOO_MANY("%1$s,%2$s,%3$s,%4$s,%5$s,x,y\n"),
	UNQUOTED_DELIMITER("%1$s,Busia, West,%3$s,%4$s,%5$s\n"), NUL("%1$s,Bu\0sia,%3$s,%4$s,%5$s\n"),
	RETURN_AND_FEED("%1$s,%2$s,%3$s,%4$s,%5$s\r\n"), RETURN("%1$s,%2$s,%3$s,%4$s,%5$s\r"),
	MARK_INSIDE("\uFEFF%1$s,%2$s,%3$s,%4$s,%5$s\n"), LINES_IN_QUOTES("%1$s,\"Bu\nsia\",%3$s,%4$s,%5$s\n"),
	BLANK("\n%1$s,%2$s,%3$s,%4$s,%5$s\n"), DELIMITERS_ONLY(",,,,\n"), HEADER_AGAIN("id,place,count,day,note\n"),
	SPACES_AROUND_QUOTES("%1$s, \"%2$s\" ,%3$s,%4$s,%5$s\n"), CONTROLS("%1$s,Bu\u0001\u001Fsia\u007F,%3$s,%4$s,%5$s\n"),
	OTHER_ENCODING("%1$s,Bus\u00EF\u00E0,%3$s,%4$s,%5$s\n");

	private final String form;

	Slip(String form) {
		this.form = form;
	}

	/** The row with the slip, its end included. */
	String write(List<String> cells) {
		return String.format(form, cells.toArray());
	}

	/** Rows of a table of crossings. */
	static List<List<String>> rows(int count, Random random) {
		List<List<String>> rows = new ArrayList<>();
		for (int number = 1; number <= count; number++)
			rows.add(List.of(String.valueOf(number), random.nextBoolean() ? "Namanga" : "Malaba", String.valueOf(random.nextInt(9000)),
					String.format("2019-%02d-%02d", 1 + random.nextInt(12), 1 + random.nextInt(28)), random.nextInt(3) == 0 ? "" : "seen"));
		return rows;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal.profile;

import java.util.ArrayList;
import java.util.List;

import org.orodha.engine.Cursor;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;

/**
 * The bounds of a column's values.
 *
 * @param least    the least value as text; null where there is none
 * @param greatest the greatest, likewise
 * @param from     the least distance from zero, of dates in days; null where values have none
 * @param to       the greatest, likewise
 * @param distinct about how many different values there are; 0 where that was not asked
 * @param longest  the number of characters of the longest value
 */
public record Ranges(String least, String greatest, String from, String to, long distinct, long longest) {

	private static final int FACTS = 6;

	/**
	 * A column whose bounds are wanted.
	 *
	 * @param text     its values as texts
	 * @param typed    those that have the column's form, others null
	 * @param distance their distance from zero; null where they have none
	 */
	public record Of(String text, String typed, String distance) {
	}

	/**
	 * The bounds of some columns, in one pass.
	 *
	 * @param distinct whether different values are estimated
	 */
	public static List<Ranges> of(Engine engine, String relation, List<Of> columns, boolean distinct) throws EngineException {
		List<String> facts = new ArrayList<>();
		for (Of column : columns) {
			facts.add("cast(min(" + column.typed() + ") as varchar)");
			facts.add("cast(max(" + column.typed() + ") as varchar)");
			facts.add(column.distance() == null ? "null" : "min(" + column.distance() + ")");
			facts.add(column.distance() == null ? "null" : "max(" + column.distance() + ")");
			facts.add(distinct ? engine.dialect().distinctEstimate(column.text()) : "0");
			facts.add("coalesce(max(length(" + column.text() + ")), 0)");
		}
		List<Ranges> ranges = new ArrayList<>();
		try (Cursor found = engine.query("select " + String.join(", ", facts) + " from " + relation)) {
			found.next();
			for (int at = 0; at < facts.size(); at += FACTS)
				ranges.add(new Ranges(found.text(at), found.text(at + 1), found.text(at + 2), found.text(at + 3),
						found.number(at + 4), found.number(at + 5)));
		}
		return ranges;
	}
}

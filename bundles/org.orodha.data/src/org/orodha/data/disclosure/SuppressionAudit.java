// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.orodha.data.internal.disclosure.Hypercube;
import org.orodha.data.internal.disclosure.Hypercubes;
import org.orodha.data.internal.disclosure.TableCounts;

/**
 * What a reader of a protected table can find out about its hidden counts. For each of them the audit looks for another set of
 * hidden counts with the same totals (a move along a hypercube of hidden cells): the values that the count takes in such
 * sets lie certainly within the interval that the reader can compute, by linear programming too: the interval found here is never
 * wider than that. Where there are five values or more, the count is safe. The time grows with the number of hidden counts and of
 * their neighbours, so that large tables need no other audit.
 */
public final class SuppressionAudit {

	private final Map<List<String>, Interval> intervals;

	private SuppressionAudit(Map<List<String>, Interval> intervals) {
		this.intervals = intervals;
	}

	/**
	 * Values that a hidden count may have as far as a reader can tell.
	 *
	 * @param least    the least of them
	 * @param greatest the greatest of them; Long.MAX_VALUE where there is no end
	 */
	public record Interval(long least, long greatest) {
	}

	/** Audits a table. */
	public static SuppressionAudit of(ProtectedTable table) {
		Hypercubes cubes = new Hypercubes(new TableCounts(table.table().dimensions().size(), table.table().cells(), Set.of(),
				table.hidden()::containsKey, cell -> false, table.zerosShown()));
		Map<List<String>, Interval> intervals = new LinkedHashMap<>();
		for (List<String> cell : table.hidden().keySet()) {
			long count = table.table().count(cell);
			Optional<Hypercube> cube = cubes.hidden(cell);
			intervals.put(cell, cube.map(found -> new Interval(count - found.down(), plus(count, found.up())))
					.orElse(new Interval(count, count)));
		}
		return new SuppressionAudit(intervals);
	}

	/** The interval of every hidden cell. */
	public Map<List<String>, Interval> intervals() {
		return Map.copyOf(intervals);
	}

	/** The hidden cells for which no five values were found; empty where the table is safe. */
	public List<List<String>> exposed() {
		return intervals.entrySet().stream().filter(cell -> cell.getValue().least() == cell.getValue().greatest())
				.map(Map.Entry::getKey).toList();
	}

	private static long plus(long count, long up) {
		return up == Long.MAX_VALUE ? up : count + up;
	}
}

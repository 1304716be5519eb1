package org.orodha.data.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.orodha.data.internal.disclosure.Hypercube;
import org.orodha.data.internal.disclosure.Hypercubes;

/**
 * What a reader of a protected table can find out about its hidden counts. For each of them the audit looks for another set of
 * hidden counts with the same totals (a move along a hypercube of hidden cells): the values that the count takes in such
 * sets lie certainly within the interval that the reader can compute. Where there is more than one value, the count is safe.
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
		Hypercubes cubes = new Hypercubes(table.table(), table.hidden().keySet(), table.zerosShown());
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

	/** The hidden cells for which no second value was found; empty where the table is safe. */
	public List<List<String>> exposed() {
		return intervals.entrySet().stream().filter(cell -> cell.getValue().least() == cell.getValue().greatest())
				.map(Map.Entry::getKey).toList();
	}

	private static long plus(long count, long up) {
		return up == Long.MAX_VALUE ? up : count + up;
	}
}

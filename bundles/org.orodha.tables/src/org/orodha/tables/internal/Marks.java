// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.orodha.tables.internal.Cells.Kind;

/**
 * The marks in a table's numbers.
 *
 * @param decimal what stands before decimals, or null
 * @param group   what stands between groups of digits, or null
 */
record Marks(Character decimal, Character group) {

	private static final int GROUP = 3;

	static Marks in(List<RawRow> rows, int width) {
		Map<Character, Integer> decimals = new HashMap<>();
		Map<Character, Integer> groups = new HashMap<>();
		Map<Character, Integer> open = new HashMap<>();
		ColumnKinds kinds = new ColumnKinds(rows, width);
		for (RawRow row : rows)
			for (int column = 0; column < Math.min(width, row.width()); column++)
				if (kinds.of(column) == Kind.NUMBER)
					count(row.cells().get(column).strip(), decimals, groups, open);
		if (decimals.isEmpty() && !groups.containsKey('.') && open.containsKey('.'))
			decimals.put('.', 1);
		decimals.entrySet().removeIf(mark -> groups.getOrDefault(mark.getKey(), 0) > mark.getValue());
		Character decimal = most(decimals);
		open.forEach((mark, count) -> groups.merge(mark, count, Integer::sum));
		if (decimal != null)
			groups.remove(decimal);
		return new Marks(decimal, most(groups));
	}

	/**
	 * The last of two marks is the decimal one; a single mark is it unless three digits follow, which may be either: then a point
	 * where nothing else shows it, as programs write, and not a comma.
	 */
	private static void count(String number, Map<Character, Integer> decimals, Map<Character, Integer> groups,
			Map<Character, Integer> open) {
		int point = number.lastIndexOf('.');
		int comma = number.lastIndexOf(',');
		for (int at = 1; at + 1 < number.length(); at++)
			if (Cells.isGroupMark(number.charAt(at)) && Character.isDigit(number.charAt(at - 1))
					&& Character.isDigit(number.charAt(at + 1)))
				groups.merge(number.charAt(at), 1, Integer::sum);
		if (point < 0 && comma < 0)
			return;
		char mark = point > comma ? '.' : ',';
		int last = Math.max(point, comma);
		int digits = 0;
		while (last + 1 + digits < number.length() && Character.isDigit(number.charAt(last + 1 + digits)))
			digits++;
		boolean both = point >= 0 && comma >= 0;
		if (both) {
			decimals.merge(mark, 1, Integer::sum);
			groups.merge(mark == '.' ? ',' : '.', 1, Integer::sum);
		} else if (number.indexOf(mark) != last) {
			if (digits == GROUP)
				groups.merge(mark, 1, Integer::sum);
		} else if (digits != GROUP || number.startsWith("0" + mark))
			decimals.merge(mark, 1, Integer::sum);
		else
			open.merge(mark, 1, Integer::sum);
	}

	private static Character most(Map<Character, Integer> counts) {
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
	}
}

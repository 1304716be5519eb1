// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.orodha.engine.Cursor;
import org.orodha.engine.EngineException;

/** The rows of some columns, each value as the number that it has among the different values of its column. */
final class CodedRows {

	private final List<String> columns;
	private final int[][] codes;
	private final int[] different;

	private CodedRows(List<String> columns, int[][] codes, int[] different) {
		this.columns = columns;
		this.codes = codes;
		this.different = different;
	}

	/** @param columns columns that have a value in every row */
	static CodedRows read(SampleFile file, List<String> columns, int rows) throws EngineException {
		int[][] codes = new int[columns.size()][rows];
		List<Map<String, Integer>> values = new ArrayList<>();
		columns.forEach(column -> values.add(new HashMap<>()));
		String names = columns.stream().map(file.dialect()::name).collect(Collectors.joining(", "));
		try (Cursor cursor = file.engine().query("select " + names + " from " + SampleFile.ROWS)) {
			for (int row = 0; row < rows && cursor.next(); row++)
				for (int column = 0; column < codes.length; column++) {
					Map<String, Integer> known = values.get(column);
					codes[column][row] = known.computeIfAbsent(cursor.text(column), value -> known.size());
				}
		}
		return new CodedRows(List.copyOf(columns), codes, values.stream().mapToInt(Map::size).toArray());
	}

	/** Whether no two rows are alike in the columns. */
	boolean differ(List<String> chosen) {
		int rows = codes[0].length;
		long[] groups = new long[rows];
		long size = 1;
		for (String name : chosen) {
			int column = columns.indexOf(name);
			if (size > Long.MAX_VALUE / different[column])
				size = renumber(groups);
			for (int row = 0; row < rows; row++)
				groups[row] = groups[row] * different[column] + codes[column][row];
			size *= different[column];
		}
		return differ(groups);
	}

	/** Looks numbers that are not negative up in a table of places; most sets of columns are alike in some of the first rows. */
	private static boolean differ(long[] groups) {
		long[] table = new long[Integer.highestOneBit(Math.max(1, groups.length)) * 4];
		Arrays.fill(table, -1);
		for (long group : groups) {
			int place = spread(group) & table.length - 1;
			while (table[place] >= 0) {
				if (table[place] == group)
					return false;
				place = place + 1 & table.length - 1;
			}
			table[place] = group;
		}
		return true;
	}

	private static int spread(long group) {
		long mixed = group * 0x9E3779B97F4A7C15L;
		return (int) (mixed ^ mixed >>> 32);
	}

	/** Gives groups the least numbers, and tells how many there are. */
	private static long renumber(long[] groups) {
		Map<Long, Long> numbers = new HashMap<>();
		for (int row = 0; row < groups.length; row++) {
			long next = numbers.size();
			Long known = numbers.putIfAbsent(groups[row], next);
			groups[row] = known == null ? next : known;
		}
		return numbers.size();
	}
}

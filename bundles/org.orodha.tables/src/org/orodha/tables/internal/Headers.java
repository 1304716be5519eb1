// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.orodha.tables.internal.Cells.Kind;

/** Tells rows that name columns from rows of data. */
final class Headers {

	private static final int COMPARED = 200;
	private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
	private static final Pattern YEARS = Pattern.compile("(19|20)\\d\\d ?[-/] ?((19|20)?\\d\\d)");

	private final List<RawRow> rows;
	private final ColumnKinds kinds;
	private final int width;

	Headers(List<RawRow> rows, ColumnKinds kinds, int width) {
		this.rows = rows;
		this.kinds = kinds;
		this.width = width;
	}

	/** Whether a row names the columns below it. */
	boolean isHeader(int at) {
		RawRow row = rows.get(at);
		double score = 0.1;
		if (isCorner(at))
			return true;
		boolean years = isCount(row);
		for (int column = 0; column < Math.min(row.width(), Math.max(width, row.width())); column++) {
			String cell = row.cell(column);
			Kind kind = Cells.kind(cell);
			if (kind == Kind.EMPTY || years && kind != Kind.TEXT || kinds.of(column) == Kind.NUMBER && isSpan(cell))
				continue;
			if (kinds.isTyped(column))
				score += kind == Kind.TEXT ? 1 : kind == Kind.DATE && kinds.of(column) == Kind.NUMBER ? 0.5 : -1;
			else if (kind == Kind.NUMBER || kind == Kind.TIME)
				score -= column < width && kinds.of(column) == Kind.EMPTY ? 0 : 0.5;
			else if (kind == Kind.TEXT)
				score += text(at, column, cell);
		}
		return score > 0;
	}

	/**
	 * Whether a row leaves its first field empty, over rows that all have a label there, and fills the others with values that
	 * all differ: the names over a table of labels, such as years.
	 */
	boolean isCorner(int at) {
		RawRow row = rows.get(at);
		if (row.width() < 2 || row.width() != width || !row.cell(0).isBlank() || row.filled() != width - 1
				|| new HashSet<>(row.cells()).size() != width)
			return false;
		int labels = 0;
		for (int below = at + 1; below < Math.min(rows.size(), at + COMPARED); below++) {
			RawRow next = rows.get(below);
			if (next.isBlank() || next.width() != width)
				continue;
			if (next.cell(0).isBlank())
				return false;
			labels++;
		}
		return labels > 1;
	}

	/** A name does not come back among the values of its column, and looks unlike them where these look alike. */
	private double text(int at, int column, String name) {
		int same = 0;
		int alike = 0;
		int seen = 0;
		String shape = shape(name);
		for (int below = at + 1; below < rows.size() && seen < COMPARED; below++) {
			String cell = rows.get(below).cell(column);
			if (cell.isBlank() || cell.equals(name) && isAgain(rows.get(at), rows.get(below), column))
				continue;
			seen++;
			if (cell.equals(name))
				same++;
			if (shape(cell).equals(shape))
				alike++;
		}
		if (seen == 0)
			return 0.1;
		if (same > 0)
			return same == 1 && seen > 20 ? 0 : -0.4;
		if (hasDigits(name) && alike > 0.8 * seen)
			return -0.4;
		return alike < 0.1 * seen ? 0.25 : 0.1;
	}

	/** Whether a row names the columns again: other cells are the same, too. */
	private static boolean isAgain(RawRow header, RawRow row, int column) {
		int same = 0;
		for (int other = 0; other < header.width(); other++)
			if (other != column && !header.cell(other).isBlank() && header.cell(other).equals(row.cell(other)))
				same++;
		return same > 0 && same * 4 >= header.filled() - 1;
	}

	private static boolean hasDigits(String text) {
		return text.chars().anyMatch(Character::isDigit);
	}

	/** Letters as a, digits as 9, runs as one. */
	private static String shape(String text) {
		StringBuilder shape = new StringBuilder();
		for (int at = 0; at < text.length(); at++) {
			char c = Character.isDigit(text.charAt(at)) ? '9' : Character.isLetter(text.charAt(at)) ? 'a' : text.charAt(at);
			if (shape.length() == 0 || shape.charAt(shape.length() - 1) != c)
				shape.append(c);
		}
		return shape.toString();
	}

	/** Whether a row's numbers are years or dates that count up, as those over a time series. */
	private static boolean isCount(RawRow row) {
		int text = 0;
		int numbers = 0;
		double last = Double.NEGATIVE_INFINITY;
		for (String cell : row.cells())
			switch (Cells.kind(cell)) {
			case TEXT -> text++;
			case NUMBER -> {
				String digits = cell.strip();
				if (!digits.matches("\\d{4}") || Integer.parseInt(digits) <= last || Integer.parseInt(digits) < 1000
						|| Integer.parseInt(digits) > 2200)
					return false;
				last = Integer.parseInt(digits);
				numbers++;
			}
			default -> {
			}
			}
		return text > 0 && numbers > 1;
	}

	/** How many rows from a header's first one name columns, blank ones between them included. */
	int extent(int from) {
		int end = from + 1;
		List<RawRow> header = new ArrayList<>(List.of(rows.get(from)));
		for (int at = from + 1; at < rows.size(); at++) {
			RawRow row = rows.get(at);
			if (row.isBlank())
				continue;
			if (!continues(header, row))
				break;
			header.add(row);
			end = at + 1;
		}
		return end - from;
	}

	/** Whether a row only completes the names above it. */
	private boolean continues(List<RawRow> header, RawRow row) {
		if (row.width() < 2 || row.width() > header.get(0).width() + 1 || Sections.isHeaderAgain(header, row))
			return false;
		boolean allTyped = true;
		boolean spanned = false;
		int filled = 0;
		for (int column = 0; column < row.width(); column++) {
			Kind kind = Cells.kind(row.cell(column));
			if ((kind == Kind.NUMBER || kind == Kind.DATE) && !isYear(row.cell(column)) || kind == Kind.TIME)
				return false;
			if (kind == Kind.EMPTY && row.cell(column).isBlank())
				continue;
			filled++;
			allTyped &= kinds.isTyped(column);
			spanned |= isEmpty(header, column) && isSpan(header, column);
		}
		boolean labels = row.cell(0).isBlank() || repeats(row) || header.get(0).filled() * 2 <= filled;
		return filled > 0 && (allTyped && (spanned || row.cell(0).isBlank()) || spanned && labels);
	}

	private static boolean isYear(String cell) {
		return YEAR.matcher(cell.strip()).matches() || isSpan(cell);
	}

	/** A year that reaches into the next, such as 2013-14. */
	private static boolean isSpan(String cell) {
		return YEARS.matcher(cell.strip()).matches();
	}

	private static boolean repeats(RawRow row) {
		Set<String> seen = new HashSet<>();
		for (String cell : row.cells())
			if (!cell.isBlank() && !seen.add(cell))
				return true;
		return false;
	}

	private static boolean isEmpty(List<RawRow> header, int column) {
		return header.stream().allMatch(row -> row.cell(column).isBlank());
	}

	/** Whether a column without name stands beside one with a name, or before all of them in a header that is mostly empty. */
	private static boolean isSpan(List<RawRow> header, int column) {
		RawRow last = header.get(header.size() - 1);
		for (RawRow row : header)
			for (int left = column - 1; left >= 0; left--)
				if (!row.cell(left).isBlank())
					return true;
		return last.filled() * 2 <= last.width();
	}

	/** The names of columns under several rows of names. */
	static List<String> merge(List<RawRow> header) {
		int width = header.stream().mapToInt(RawRow::width).max().orElse(0);
		List<List<String>> spread = new ArrayList<>();
		for (int at = 0; at < header.size(); at++)
			spread.add(spread(header, spread, at, width));
		List<String> names = new ArrayList<>();
		for (int column = 0; column < width; column++) {
			int number = column;
			List<String> parts = spread.stream().map(row -> row.get(number)).filter(part -> !part.isBlank()).toList();
			names.add(parts.size() == 1 ? parts.get(0)
					: parts.stream().map(String::strip).collect(Collectors.joining(" ")));
		}
		return names;
	}

	/** A name reaches over the empty cells to its right under which names stand and that the names above allow. */
	private static List<String> spread(List<RawRow> header, List<List<String>> above, int at, int width) {
		RawRow row = header.get(at);
		List<String> names = new ArrayList<>();
		String current = "";
		for (int column = 0; column < width; column++) {
			String own = row.cell(column);
			boolean bounded = column > 0 && !above.isEmpty()
					&& !above.get(above.size() - 1).get(column).equals(above.get(above.size() - 1).get(column - 1));
			if (!own.isBlank())
				current = own;
			else if (bounded || at == header.size() - 1 || !isNamedBelow(header, at, column) || row.filled() < 2)
				current = "";
			names.add(own.isBlank() ? current : own);
		}
		return names;
	}

	private static boolean isNamedBelow(List<RawRow> header, int at, int column) {
		for (int below = at + 1; below < header.size(); below++)
			if (!header.get(below).cell(column).isBlank())
				return true;
		return false;
	}
}

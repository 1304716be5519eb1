// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.orodha.tables.internal.Cells.Kind;

/**
 * How a table's dates are written.
 *
 * @param format the pattern that all columns of dates share, or null
 * @param mixed  the columns, from 0, whose dates show more than one order
 * @param open   the columns, from 0, whose dates show no order, unless another column does
 */
record Dates(String format, List<Integer> mixed, List<Integer> open) {

	private static final Pattern PARTS = Pattern.compile("(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,4})(?:[ T].*)?");

	static Dates in(List<RawRow> rows, int width) {
		ColumnKinds kinds = new ColumnKinds(rows, width);
		List<String> formats = new ArrayList<>();
		List<Integer> mixed = new ArrayList<>();
		List<Integer> open = new ArrayList<>();
		boolean decided = false;
		for (int column = 0; column < width; column++)
			if (kinds.of(column) == Kind.DATE) {
				Order order = new Order();
				for (RawRow row : rows)
					order.see(row.cell(column).strip());
				if (order.isMixed())
					mixed.add(column);
				if (order.isOpen())
					open.add(column);
				decided |= !order.isOpen() && !order.isMixed() && order.yearFirst == 0;
				formats.add(order.format());
			}
		boolean same = !formats.isEmpty() && formats.stream().filter(Objects::nonNull).distinct().count() == 1;
		return new Dates(same ? formats.stream().filter(Objects::nonNull).findFirst().get() : null, mixed,
				decided ? List.of() : open);
	}

	/** What one column's dates show. */
	private static final class Order {

		private int dayFirst;
		private int monthFirst;
		private int yearFirst;
		private int undecided;
		private String mark;
		private boolean twoDigits;
		private boolean padded = true;

		void see(String date) {
			Matcher parts = PARTS.matcher(date);
			if (!parts.matches())
				return;
			mark = parts.group(2);
			padded &= parts.group(3).length() == 2;
			if (parts.group(1).length() == 4) {
				yearFirst++;
				return;
			}
			padded &= parts.group(1).length() == 2;
			twoDigits |= parts.group(4).length() == 2;
			if (Integer.parseInt(parts.group(1)) > 12)
				dayFirst++;
			else if (Integer.parseInt(parts.group(3)) > 12)
				monthFirst++;
			else
				undecided++;
		}

		boolean isMixed() {
			return dayFirst > 0 && monthFirst > 0 || yearFirst > 0 && dayFirst + monthFirst + undecided > 0;
		}

		boolean isOpen() {
			return undecided > 0 && dayFirst + monthFirst + yearFirst == 0;
		}

		/** Day before month where nothing shows the order, as the countries of the region write. */
		String format() {
			if (mark == null || isMixed())
				return null;
			String day = padded ? "dd" : "d";
			String month = padded ? "MM" : "M";
			if (yearFirst > 0)
				return "yyyy" + mark + month + mark + day;
			String year = twoDigits ? "yy" : "yyyy";
			return (monthFirst > 0 ? month + mark + day : day + mark + month) + mark + year;
		}
	}
}

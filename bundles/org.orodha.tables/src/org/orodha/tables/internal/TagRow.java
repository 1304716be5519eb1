// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The row of hashtags of the Humanitarian Exchange Language (HXL) that stands between the names of columns and the data. */
final class TagRow {

	private static final int HEAD = 25;
	private static final int MOST_NAMES = 3;
	private static final Pattern TAG = Pattern.compile("\\s*#\\s*\\p{L}[\\p{L}\\p{N}_]*(\\s*[+!]\\s*\\p{L}[\\p{L}\\p{N}_]*)*\\s*\\??\\s*");

	private TagRow() {
	}

	/** Whether a row holds tags: at least half of what is not empty, and two where the table has several columns. */
	static boolean is(RawRow row, int width) {
		long tags = row.cells().stream().filter(TagRow::isTag).count();
		return tags >= Math.min(2, width) && tags > 0 && tags * 2 >= row.filled();
	}

	private static boolean isTag(String cell) {
		return TAG.matcher(cell).matches();
	}

	/** Where the row stands among the first rows, from 0; -1 where there is none. */
	static int in(List<RawRow> rows, int width) {
		for (int at = 0; at < Math.min(HEAD, rows.size()); at++)
			if (is(rows.get(at), width))
				return at;
		return -1;
	}

	/** The header that a row of tags ends: it begins where the table does, at least with names right above the tags, at most three rows above. */
	static Regions.Found header(List<RawRow> rows, int width, int start, int tags) {
		int from = tags;
		int names = 0;
		for (int at = tags - 1; at >= 0 && names < MOST_NAMES && (at >= start || at == tags - 1 && rows.get(at).filled() * 2 >= width); at--)
			if (!rows.get(at).isBlank()) {
				from = at;
				names++;
			}
		return new Regions.Found(from, tags + 1 - from);
	}

	/** The tags by the names of the columns; columns without a tag are not there. */
	static Map<String, String> tags(List<RawRow> header, List<String> names, int width) {
		Map<String, String> tags = new LinkedHashMap<>();
		header.stream().filter(row -> is(row, width)).findFirst().ifPresent(row -> {
			for (int column = 0; column < names.size(); column++)
				if (isTag(row.cell(column)))
					tags.put(names.get(column), written(row.cell(column)));
		});
		return tags;
	}

	/** A tag in one way of writing: without spaces, its parts in small letters. */
	static String written(String cell) {
		return cell.replaceAll("[\\s?]+", "").toLowerCase(Locale.ROOT);
	}

	/** Names of columns by the rows above the tags; what has no name, or that of another column, has its tag for it. */
	static List<String> names(List<RawRow> header, int width, List<String> above) {
		RawRow row = header.stream().filter(each -> is(each, width)).findFirst().orElseThrow();
		List<String> names = new ArrayList<>();
		for (int column = 0; column < Math.max(above.size(), row.width()); column++) {
			String name = column < above.size() ? above.get(column) : "";
			String tag = row.cell(column).strip();
			boolean alone = Collections.frequency(above, name) < 2;
			names.add(name.isBlank() ? tag : alone || tag.isEmpty() ? name : name + " " + tag);
		}
		return names;
	}
}

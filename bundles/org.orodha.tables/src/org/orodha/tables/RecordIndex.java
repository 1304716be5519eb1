// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.engine.DelimitedFile;

/**
 * Gives any records of a plain delimited file, however large, in a moment: it keeps the place of every thousandth one. For a
 * grid that shows ten million rows.
 */
public final class RecordIndex {

	private static final int STEP = 1000;

	private final DelimitedFile file;
	private long[] offsets = new long[1024];
	private long[] lines = new long[1024];
	private int marks;
	private long count;

	/**
	 * A record.
	 *
	 * @param number from 1
	 * @param line   where it begins in the file, from 1
	 * @param cells  its fields
	 */
	public record Entry(long number, long line, List<String> cells) {
	}

	private RecordIndex(DelimitedFile file) {
		this.file = file;
	}

	/** Goes once over a file. */
	public static RecordIndex of(DelimitedFile file, IProgressMonitor monitor) throws IOException {
		RecordIndex index = new RecordIndex(file);
		index.scanner().scan(file.path(), 0, 1, 1, (number, line, offset, buffer, from, to, fields, quoted) -> {
			if (line > file.skip())
				index.add(line, index.count == 0 && line == 1 ? skipMark(buffer, from, to, offset) : offset);
			return true;
		}, monitor);
		return index;
	}

	private static long skipMark(byte[] buffer, int from, int to, long offset) {
		boolean mark = to - from >= 3 && buffer[from] == (byte) 0xEF && buffer[from + 1] == (byte) 0xBB;
		return mark ? offset + 3 : offset;
	}

	private void add(long line, long offset) {
		if (count++ % STEP != 0)
			return;
		if (marks == offsets.length) {
			offsets = Arrays.copyOf(offsets, marks * 2);
			lines = Arrays.copyOf(lines, marks * 2);
		}
		offsets[marks] = offset;
		lines[marks++] = line;
	}

	/** How many records the file has. */
	public long count() {
		return count;
	}

	/**
	 * Some records in their order; fewer than asked for where the file ends.
	 *
	 * @param first the first one's number, from 1
	 */
	public List<Entry> rows(long first, int wanted) throws IOException {
		if (first < 1)
			throw new IllegalArgumentException("record " + first);
		List<Entry> rows = new ArrayList<>();
		if (first > count || wanted < 1)
			return rows;
		int mark = (int) ((first - 1) / STEP);
		scanner().scan(file.path(), offsets[mark], (long) mark * STEP + 1, lines[mark],
				(number, line, offset, buffer, from, to, fields, quoted) -> {
					if (number >= first)
						rows.add(new Entry(number, line, cells(new String(buffer, from, to - from, StandardCharsets.UTF_8))));
					return rows.size() < wanted;
				}, new NullProgressMonitor());
		return rows;
	}

	/** The line that a record begins in. */
	public long line(long number) throws IOException {
		List<Entry> found = rows(number, 1);
		if (found.isEmpty())
			throw new IllegalArgumentException("record " + number + " of " + count);
		return found.get(0).line();
	}

	private RecordScanner scanner() {
		return new RecordScanner(file.delimiter(), file.quote());
	}

	private List<String> cells(String record) {
		List<String> cells = new ArrayList<>();
		char quote = file.quote() == null ? '\0' : file.quote();
		StringBuilder cell = new StringBuilder();
		boolean inside = false;
		for (int at = 0; at < record.length(); at++) {
			char c = record.charAt(at);
			if (file.quote() != null && c == quote) {
				if (inside && at + 1 < record.length() && record.charAt(at + 1) == quote) {
					cell.append(quote);
					at++;
				} else
					inside = !inside;
			} else if (c == file.delimiter() && !inside) {
				cells.add(cell.toString());
				cell.setLength(0);
			} else
				cell.append(c);
		}
		cells.add(cell.toString());
		return cells;
	}
}

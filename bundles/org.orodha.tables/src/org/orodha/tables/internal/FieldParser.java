// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.orodha.tables.LoadLimits;

/** Cuts one row of delimited text into fields. */
final class FieldParser {

	private static final int NONE = -2;
	/** A field with broken quotes is none where it has more lines. */
	private static final int BROKEN_LINES = 16;

	private final CharWindow window;
	private final LoadLimits limits;
	private final boolean strict;
	private final String delimiter;
	private final char first;
	private final boolean spaces;
	private final int quote;
	private final int escape;
	private final StringBuilder field = new StringBuilder();
	private final OpenQuotes openInFile = new OpenQuotes();
	private final OpenQuotes openInLine = new OpenQuotes();
	private final RowsInQuotes rows;
	private List<String> cells = new ArrayList<>();
	private int begin;
	private int position;
	private int lineEnds;
	private boolean cut;
	private boolean broken;
	private boolean quoted;
	private boolean multiline;
	private long line;

	FieldParser(CharWindow window, Separators separators, LoadLimits limits) {
		this(window, separators, false, null, limits);
	}

	/**
	 * @param strict whether a field in quotes is none where another such field begins in it; always so after its first line
	 * @param rows   finds rows in fields of several lines, or null
	 */
	FieldParser(CharWindow window, Separators separators, boolean strict, RowsInQuotes rows, LoadLimits limits) {
		this.window = window;
		this.strict = strict;
		this.rows = rows;
		this.limits = limits;
		spaces = separators.spaces();
		delimiter = spaces ? " " : separators.delimiter();
		first = delimiter.charAt(0);
		quote = separators.quote() == null ? NONE : separators.quote();
		escape = separators.escape() == null ? NONE : separators.escape();
	}

	/** The fields found last. */
	List<String> cells() {
		return cells;
	}

	/** Where the row found last ends, its line end included. */
	int end() {
		return position;
	}

	/** How many lines the row found last has; the file's last line may have no end. */
	int lines() {
		return lineEnds + (cut ? 1 : 0);
	}

	/** Whether the quotes of the row found last are broken. */
	boolean broken() {
		return broken;
	}

	/** Whether the row found last has a field in quotes. */
	boolean quoted() {
		return quoted;
	}

	/**
	 * @param from      where the row begins
	 * @param multiline whether quoted fields may hold line ends
	 */
	List<String> parse(int from, long line, boolean multiline) throws IOException {
		cells = new ArrayList<>(Math.max(10, cells.size()));
		begin = from;
		position = from;
		lineEnds = 0;
		cut = false;
		broken = false;
		quoted = false;
		this.multiline = multiline;
		this.line = line;
		if (spaces)
			skipSpaces();
		while (field()) {
			if (cells.size() > limits.columns())
				throw new TooLargeException(TooLargeException.COLUMNS, line, limits.columns());
		}
		return cells;
	}

	/** Reads a field; whether another follows. */
	private boolean field() throws IOException {
		int start = position;
		if (quote != NONE) {
			int open = position;
			while (!spaces && window.at(open) == ' ' && first != ' ')
				open++;
			if (window.at(open) == quote && quoted(open + 1))
				return after();
			if (window.at(open) == quote)
				broken = true;
		}
		position = start;
		unquoted();
		return after();
	}

	private void unquoted() throws IOException {
		int start = position;
		boolean escaped = false;
		field.setLength(0);
		for (int c = window.at(position); c != CharWindow.END && c != '\n' && c != '\r'; c = window.at(position)) {
			if (c == first && delimiterAt(position))
				break;
			if (c == escape && isEscapable(window.at(position + 1))) {
				field.append(window.text(start, position));
				start = ++position;
				escaped = true;
			}
			position = window.next(position + 1, first, escape);
			if (window.exceeds(start, position))
				throw new TooLargeException(TooLargeException.FIELD, line, limits.fieldCharacters());
		}
		cells.add(escaped ? field.append(window.text(start, position)).toString() : window.text(start, position));
	}

	/** Reads a quoted field from after its quote; false where the quote is never closed. */
	private boolean quoted(int from) throws IOException {
		OpenQuotes open = multiline ? openInFile : openInLine;
		field.setLength(0);
		int start = from;
		int ends = 0;
		boolean odd = false;
		if (rows != null)
			rows.begin(begin);
		for (int at = from;; at++) {
			int c = window.at(at);
			if (window.exceeds(from, at))
				throw new TooLargeException(TooLargeException.FIELD, line, limits.fieldCharacters());
			if (c == CharWindow.END || !multiline && (c == '\n' || c == '\r')) {
				open.found(window.absolute(from), window.absolute(at));
				return false;
			}
			if (c != quote && c != escape && open.holds(window.absolute(at)))
				return false;
			if (c == escape && isEscapable(window.at(at + 1))) {
				field.append(window.text(start, at));
				start = ++at;
			} else if (c == quote) {
				int next = window.at(at + 1);
				if (next == quote && escape == NONE) {
					field.append(window.text(start, at));
					start = ++at;
				} else if (closes(at + 1)) {
					cells.add(field.append(window.text(start, at)).toString());
					lineEnds += ends;
					broken |= odd;
					quoted = true;
					return true;
				} else if ((strict || ends > 0) && beginsField(from, at))
					return false;
				else
					odd = true;
			} else if (c == '\n' || c == '\r' && window.at(at + 1) != '\n') {
				ends++;
				if (odd && ends > BROKEN_LINES || rows != null && rows.shows(at + 1))
					return false;
			}
		}
	}

	/** Whether a quote inside a quoted field stands where another such field would begin. */
	private boolean beginsField(int from, int at) throws IOException {
		int before = window.at(at - 1);
		return before == '\n' || before == '\r' || at - from > delimiter.length() && delimiterAt(at - delimiter.length());
	}

	/** Whether a field may end here; spaces before its end are skipped. */
	private boolean closes(int at) throws IOException {
		int end = at;
		while (!spaces && first != ' ' && window.at(end) == ' ')
			end++;
		int c = window.at(end);
		boolean closes = c == CharWindow.END || c == '\n' || c == '\r' || delimiterAt(end);
		if (closes)
			position = end;
		return closes;
	}

	private boolean isEscapable(int c) {
		return c == quote || c == escape || c == first;
	}

	/** Goes over the delimiter or the row's end; whether another field follows. */
	private boolean after() throws IOException {
		int c = window.at(position);
		if (c == CharWindow.END) {
			cut = true;
			return false;
		}
		if (c == '\n' || c == '\r') {
			lineEnds++;
			position += c == '\r' && window.at(position + 1) == '\n' ? 2 : 1;
			return false;
		}
		position += delimiter.length();
		if (!spaces)
			return true;
		skipSpaces();
		c = window.at(position);
		if (c != CharWindow.END && c != '\n' && c != '\r')
			return true;
		return after();
	}

	private void skipSpaces() throws IOException {
		while (window.at(position) == ' ')
			position++;
	}

	private boolean delimiterAt(int at) throws IOException {
		for (int number = 0; number < delimiter.length(); number++)
			if (window.at(at + number) != delimiter.charAt(number))
				return false;
		return true;
	}
}

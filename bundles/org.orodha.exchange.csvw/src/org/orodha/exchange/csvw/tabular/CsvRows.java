// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the rows of a table as its dialect says that they are written. */
final class CsvRows {

	/**
	 * A row.
	 *
	 * @param line  the number of its first line in the file, from 1
	 * @param cells its cells, without the columns to skip
	 */
	record Row(int line, List<String> cells) {
	}

	private final Dialect dialect;
	private final String text;
	private final List<Row> headers = new ArrayList<>();
	private final List<String> comments = new ArrayList<>();
	private int position;
	private int line = 1;

	CsvRows(Dialect dialect, byte[] bytes) {
		this.dialect = dialect;
		String decoded = new String(bytes, Charset.isSupported(dialect.encoding()) ? Charset.forName(dialect.encoding()) : StandardCharsets.UTF_8);
		text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
		head();
	}

	/** The rows of names. */
	List<Row> headers() {
		return headers;
	}

	/** What stands before the table or in comments. */
	List<String> comments() {
		return comments;
	}

	private void head() {
		for (int skipped = 0; skipped < dialect.skipRows() && position < text.length(); skipped++)
			comment(line());
		while (headers.size() < dialect.headerRows() && position < text.length())
			if (isComment())
				comment(line());
			else
				headers.add(row());
	}

	/** Reads the rows after those of names. */
	void read(Consumer<Row> rows) {
		while (position < text.length())
			if (isComment())
				comment(line());
			else {
				Row row = row();
				if (!dialect.skipBlankRows() || row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
					rows.accept(row);
			}
	}

	private boolean isComment() {
		return dialect.commentPrefix() != null && text.startsWith(dialect.commentPrefix(), position);
	}

	private void comment(String said) {
		String prefix = dialect.commentPrefix();
		String comment = prefix != null && said.startsWith(prefix) ? said.substring(prefix.length()) : said;
		if (!comment.isBlank())
			comments.add(comment.strip());
	}

	private String line() {
		int start = position;
		while (position < text.length() && terminator() == 0)
			position++;
		String found = text.substring(start, position);
		end();
		return found;
	}

	private int terminator() {
		for (String each : dialect.lineTerminators())
			if (text.startsWith(each, position))
				return each.length();
		return 0;
	}

	private void end() {
		position += terminator();
		line++;
	}

	private Row row() {
		int start = line;
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		boolean inside = false;
		for (; position < text.length(); position++) {
			if (inside) {
				inside = inside(cell);
				continue;
			}
			if (terminator() > 0)
				break;
			if (text.startsWith(dialect.delimiter(), position)) {
				cells.add(trimmed(cell, quoted));
				cell.setLength(0);
				quoted = false;
				position += dialect.delimiter().length() - 1;
			} else if (isQuote() && cell.chars().allMatch(Character::isWhitespace)) {
				cell.setLength(0);
				quoted = true;
				inside = true;
			} else
				cell.append(text.charAt(position));
		}
		cells.add(trimmed(cell, quoted));
		end();
		return new Row(start, cells.subList(Math.min(dialect.skipColumns(), cells.size()), cells.size()));
	}

	/** Takes a character between quotes; tells whether the quotes are still open. */
	private boolean inside(StringBuilder cell) {
		char c = text.charAt(position);
		boolean followed = text.startsWith(dialect.quote(), position + 1);
		if (!dialect.doubleQuote() && c == '\\' && position + 1 < text.length())
			cell.append(text.charAt(++position));
		else if (!isQuote()) {
			cell.append(c);
			line += c == '\n' ? 1 : 0;
		} else if (dialect.doubleQuote() && followed) {
			cell.append(c);
			position++;
		} else
			return false;
		return true;
	}

	private boolean isQuote() {
		return dialect.quote() != null && text.startsWith(dialect.quote(), position);
	}

	private String trimmed(StringBuilder cell, boolean quoted) {
		String found = cell.toString();
		if (quoted)
			return found;
		found = dialect.trimStart() ? found.stripLeading() : found;
		return dialect.trimEnd() ? found.stripTrailing() : found;
	}
}

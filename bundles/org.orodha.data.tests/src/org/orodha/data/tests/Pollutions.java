// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The pollutions of the Pollock benchmark for CSV loading (G. Vitagliano and others, PVLDB 16, 2023), made of a table of our own
 * in the shape of the published one: 84 rows of nine columns with dates, times, amounts, texts with delimiters and quotes, links
 * and an empty column. The weights are how often the survey of 3,712 files met each.
 */
final class Pollutions {

	/** How many rows the table has, its header included. */
	static final int ROWS = 84;
	private static final int COLUMNS = 9;
	private static final double SEPARATORS = 0.36775106082036774;
	private static final double ROW_DELIMITER = 1.0 / 7;
	private static final double QUOTE = 1.0 / 108;
	private static final String END = "\r\n";

	/**
	 * A polluted file.
	 *
	 * @param count  how many files of the benchmark it stands for
	 * @param weight how often the pollution of each is met
	 * @param text   its content
	 * @param rows   what it is to be read as, the header first
	 */
	record Polluted(String name, double count, double weight, String text, List<List<String>> rows) {
	}

	private final List<Polluted> files = new ArrayList<>();
	private final List<List<String>> table = table();

	private Pollutions() {
	}

	/** @param some the rows of data that are polluted where the benchmark pollutes each, beside the header */
	static List<Polluted> of(int... some) {
		Pollutions pollutions = new Pollutions();
		pollutions.files();
		pollutions.separators();
		pollutions.row(0, 1);
		for (int row : some)
			pollutions.row(row, (ROWS - 1.0) / some.length);
		return pollutions.files;
	}

	private void files() {
		String text = text(table);
		List<String> header = table.get(0);
		List<List<String>> body = table.subList(1, ROWS);
		add("source", 1, text, table);
		add("no trailing newline", 184, text.substring(0, text.length() - END.length()), table);
		add("double trailing newline", 5, text + END, table);
		add("empty", 50, "", List.of());
		add("no header", 470, text(body), body);
		for (int count = 2; count <= 3; count++) {
			List<List<String>> headers = Collections.nCopies(count, header);
			int times = count;
			add("header of " + count, 47, text(headers) + text(body),
					with(header.stream().map(name -> String.join(" ", Collections.nCopies(times, name))).toList(), body));
		}
		add("preamble", 282, "PREAMBLE,,,,,,,," + END + ",,,,,,,," + END + text, table);
		add("two tables alike", 188.0 / 3, text + text, both(table));
		List<List<String>> wider = table.stream().map(row -> with(row, row == header ? "col1" : "")).toList();
		add("a wider table follows", 188.0 / 3, text + text(wider), both(wider));
		List<List<String>> narrower = table.stream().map(row -> row.subList(0, COLUMNS - 1)).toList();
		add("a narrower table follows", 188.0 / 3, text + text(narrower), both(narrower));
		add("header only", 3, text(List.of(header)), List.of(header));
		add("one row", 4, text(table.subList(0, 2)), table.subList(0, 2));
		add("CR", 7, text.replace(END, "\r"), table);
		add("LF", 1691, text.replace(END, "\n"), table);
	}

	private List<List<String>> both(List<List<String>> second) {
		List<List<String>> rows = new ArrayList<>(table);
		rows.addAll(second);
		return rows;
	}

	private void separators() {
		add("tab", 4, text(table, "\t", '"', "\"\""), table);
		add("semicolon", 834, text(table, ";", '"', "\"\""), table);
		add("space", 4, text(table, " ", '"', "\"\""), table);
		add("comma and space", 101, text(table, ", ", '"', "\"\""), table);
		add("apostrophe", 11, text(table, ",", '\'', "''"), table);
		add("backslash", 1, text(table, ",", '"', "\\\""), table);
		add("quotes not escaped", 7, text(table, ",", '"', "\""), table);
	}

	private void row(int row, double count) {
		for (int column = 0; column < COLUMNS; column++) {
			if (column > 0)
				polluteRow("less", row, column, count, SEPARATORS, Pollutions::joined, Pollutions::withoutSeparator);
			polluteRow("more", row, column, count, SEPARATORS, Pollutions::insert, (cells, at) -> line(insert(cells, at)));
			polluteRow("quote", row, column, count, QUOTE, Pollutions::quoted, Pollutions::withQuote);
		}
		polluteRow("space", row, 0, count, ROW_DELIMITER, (cells, at) -> cells,
				(cells, at) -> text(List.of(cells), " ", '"', "\"\"").strip());
	}

	private void polluteRow(String name, int row, int column, double count, double weight,
			BiFunction<List<String>, Integer, List<String>> expected, BiFunction<List<String>, Integer, String> written) {
		List<List<String>> rows = new ArrayList<>(table);
		rows.set(row, expected.apply(table.get(row), column));
		String text = text(table.subList(0, row)) + written.apply(table.get(row), column) + END
				+ text(table.subList(row + 1, ROWS));
		files.add(new Polluted(name + " " + row + " " + column, count, weight, text, rows));
	}

	private void add(String name, double weight, String text, List<List<String>> rows) {
		files.add(new Polluted(name, 1, weight, text, rows));
	}

	private static List<String> joined(List<String> cells, int column) {
		List<String> joined = new ArrayList<>(cells);
		joined.set(column - 1, cells.get(column - 1) + joined.remove(column));
		return joined;
	}

	private static String withoutSeparator(List<String> cells, int column) {
		return line(cells.subList(0, column)) + line(cells.subList(column, cells.size()));
	}

	private static List<String> insert(List<String> cells, int column) {
		List<String> more = new ArrayList<>(cells);
		more.add(column, "");
		return more;
	}

	private static List<String> quoted(List<String> cells, int column) {
		List<String> quoted = new ArrayList<>(cells);
		quoted.set(column, '"' + cells.get(column));
		return quoted;
	}

	/** A quote before the content, not doubled. */
	private static String withQuote(List<String> cells, int column) {
		return IntStream.range(0, cells.size()).mapToObj(at -> {
			String cell = line(List.of(cells.get(at)));
			return at != column ? cell : cell.startsWith("\"") ? "\"" + cell : '"' + cell;
		}).collect(Collectors.joining(","));
	}

	private static <T> List<T> with(List<T> list, T more) {
		List<T> longer = new ArrayList<>(list);
		longer.add(more);
		return longer;
	}

	private static List<List<String>> with(List<String> header, List<List<String>> body) {
		List<List<String>> rows = new ArrayList<>(List.of(header));
		rows.addAll(body);
		return rows;
	}

	private static String line(List<String> cells) {
		String text = text(List.of(cells));
		return text.substring(0, text.length() - END.length());
	}

	private static String text(List<List<String>> rows) {
		return text(rows, ",", '"', "\"\"");
	}

	private static String text(List<List<String>> rows, String delimiter, char quote, String escaped) {
		StringBuilder text = new StringBuilder();
		for (List<String> row : rows)
			text.append(row.stream().map(cell -> cell.contains(delimiter.strip().isEmpty() ? delimiter : delimiter.strip())
					|| cell.indexOf(quote) >= 0 || cell.startsWith("https:") || cell.length() > 40
							? quote + cell.replace(String.valueOf(quote), escaped) + quote
							: cell)
					.collect(Collectors.joining(delimiter))).append(END);
		return text.toString();
	}

	private static List<List<String>> table() {
		List<String> posts = List.of("Malaba", "Busia, one-stop post", "Namanga", "Traveller's rest at Taveta", "Lunga Lunga",
				"Moi airport, hall \"B\"", "Isebania");
		List<String> remarks = List.of(
				"Counted by hand from the paper slips; the scanner was out of order until noon.",
				"Two buses, one lorry and the usual cyclists. The officers' shift changed late, so that some rows may be double.",
				"The fee board says \"no change given\", which many complained about.",
				"Nothing out of the ordinary was seen, and no one was turned back on that day at all.");
		List<List<String>> rows = new ArrayList<>(List.of(
				List.of("DATE", "TIME", "Travellers", "FORMID", "Fee", "Post", "Remark of the officer", "URL", "Comments")));
		for (int number = 1; number < ROWS; number++)
			rows.add(List.of(String.format("%02d/%02d/2018", 13 + number % 16, 1 + number / 16),
					String.format("%02d:%02d", number / 4, number % 4 * 15), String.valueOf(number * 7 % 34),
					"KE-" + (1000 + number * 97 % 9000), "$" + number * 131 % 99 + "." + (10 + number * 7 % 90),
					posts.get(number % posts.size()), remarks.get(number % remarks.size()) + " Sheet " + number + ".",
					"https://www.example.com/forms/KE_" + number + ".html", ""));
		return rows;
	}
}

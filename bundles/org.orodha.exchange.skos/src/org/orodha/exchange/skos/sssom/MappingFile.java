// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos.sssom;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.orodha.core.exchange.Utf8Text;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;

/**
 * A file of mappings by SSSOM: a table, separated by tabs or commas, with a header in comments before it.
 *
 * @param header what it says of all mappings
 * @param rows   the mappings
 */
record MappingFile(Header header, List<Line> rows) {

	static final String COMMENT = "#";
	static final List<String> NEEDED = List.of(Columns.SUBJECT, Columns.PREDICATE, Columns.OBJECT);

	private static final Messages MESSAGES = Messages.of(MappingFile.class);
	private static final long LARGEST = 128L << 20;
	private static final int MOST = 1_000_000;

	/**
	 * A mapping.
	 *
	 * @param place where it stands
	 * @param cells what it says, by column; nothing that is empty
	 */
	record Line(Place place, Map<String, String> cells) {

		String cell(String column) {
			return cells.getOrDefault(column, "");
		}
	}

	/** The format of a table by the line that names its columns. */
	static CSVFormat format(String columns) {
		return CSVFormat.RFC4180.builder().setDelimiter(columns.indexOf('\t') >= 0 ? '\t' : ',').setRecordSeparator('\n').get();
	}

	/** @throws ImportException where it is no such file, too large, or broken */
	static MappingFile read(Path path) throws ImportException {
		Place file = Place.of(path.toString());
		String text = text(path, file);
		List<String> comments = new ArrayList<>();
		int start = 0;
		while (text.startsWith(COMMENT, start)) {
			int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start) + 1;
			comments.add(text.substring(start + 1, end).stripTrailing());
			start = end;
		}
		return new MappingFile(Header.read(comments, file), lines(text.substring(start), comments.size(), file));
	}

	private static String text(Path path, Place file) throws ImportException {
		try {
			long size = Files.size(path);
			if (size > LARGEST)
				throw new ImportException(file, MESSAGES.text("file.large", LARGEST >> 20, size >> 20), MESSAGES.text("file.large.remedy"));
			return Utf8Text.of(Files.readAllBytes(path), file);
		} catch (IOException failure) {
			throw new ImportException(file, MESSAGES.text("file.read", failure), MESSAGES.text("file.read.remedy"), failure);
		}
	}

	private static List<Line> lines(String table, int before, Place file) throws ImportException {
		int end = table.indexOf('\n');
		CSVFormat format = format(end < 0 ? table : table.substring(0, end));
		int row = before + 1;
		try (CSVParser parser = format.parse(new StringReader(table))) {
			List<String> columns = null;
			List<Line> lines = new ArrayList<>();
			for (CSVRecord record : parser) {
				Place place = file.row(row);
				row = before + 1 + (int) parser.getCurrentLineNumber();
				if (record.size() == 1 && record.get(0).isBlank())
					continue;
				if (columns == null)
					columns = columns(record.toList(), place);
				else if (lines.size() == MOST)
					throw new ImportException(place, MESSAGES.text("file.many", MOST), MESSAGES.text("file.large.remedy"));
				else
					lines.add(line(columns, record.toList(), place));
			}
			if (columns == null)
				columns(List.of(), file.row(row));
			return lines;
		} catch (IOException | UncheckedIOException broken) {
			throw new ImportException(file.row(row), MESSAGES.text("table.broken", broken.getMessage()), MESSAGES.text("table.broken.remedy"), broken);
		}
	}

	private static List<String> columns(List<String> names, Place place) throws ImportException {
		List<String> columns = names.stream().map(String::strip).toList();
		if (!columns.containsAll(NEEDED))
			throw new ImportException(place, MESSAGES.text("columns.missing", String.join(", ", NEEDED), String.join(", ", columns)),
					MESSAGES.text("columns.missing.remedy"));
		if (new HashSet<>(columns).size() != columns.size())
			throw new ImportException(place, MESSAGES.text("columns.twice"), MESSAGES.text("columns.twice.remedy"));
		return columns;
	}

	private static Line line(List<String> columns, List<String> values, Place place) throws ImportException {
		if (values.size() != columns.size())
			throw new ImportException(place, MESSAGES.text("row.cells", columns.size(), values.size()), MESSAGES.text("row.cells.remedy"));
		Map<String, String> cells = new LinkedHashMap<>();
		for (int column = 0; column < columns.size(); column++)
			if (!values.get(column).isBlank())
				cells.put(columns.get(column), values.get(column).strip());
		for (String needed : NEEDED)
			if (!cells.containsKey(needed))
				throw new ImportException(place.column(needed), MESSAGES.text("cell.missing", needed), MESSAGES.text("cell.missing.remedy"));
		return new Line(place, cells);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.table.FileDialect;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Nearest;

/** Where the columns of a file stand that a declaration names. */
final class FileColumns {

	private static final Messages MESSAGES = Messages.of(FileColumns.class);

	private final Place header;
	private final List<String> names;
	private final boolean named;
	private final Map<String, Integer> places = new HashMap<>();

	FileColumns(String file, FileDialect dialect) {
		named = dialect.headerRows() > 0;
		header = Place.of(file).row(dialect.preambleRows() + (named ? dialect.headerRows() : 1));
		names = dialect.columns();
		for (int at = 0; at < names.size(); at++)
			places.putIfAbsent(key(names.get(at)), at);
	}

	/** The line of the names. */
	int line() {
		return header.row();
	}

	List<String> names() {
		return names;
	}

	private static String key(String name) {
		return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}

	/** The place of a column, from 0; empty where the file does not have it. */
	Optional<Integer> find(String column) {
		Integer at = places.get(key(column));
		if (at == null && column.matches("[0-9]{1,4}") && Integer.parseInt(column) >= 1 && Integer.parseInt(column) <= names.size())
			at = Integer.parseInt(column) - 1;
		return Optional.ofNullable(at);
	}

	/**
	 * The place of a column, from 0.
	 *
	 * @throws ImportException where the file does not have it
	 */
	int require(String column) throws ImportException {
		Optional<Integer> at = find(column);
		if (at.isPresent())
			return at.get();
		Optional<String> nearest = Nearest.of(column, names);
		String key = !named ? "column.unnamed" : nearest.isPresent() ? "column.nearest" : "column.none";
		throw new ImportException(header.column(column), MESSAGES.text(key, column, String.join(", ", names), nearest.orElse(""), names.size()),
				MESSAGES.text("column.mend"));
	}

	/** The places of all columns but some. */
	List<Integer> others(List<Integer> used) {
		List<Integer> others = new ArrayList<>();
		for (int at = 0; at < names.size(); at++)
			if (!used.contains(at) && !names.get(at).isBlank())
				others.add(at);
		return others;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli;

import java.util.List;

import org.orodha.cli.internal.CsvResults;
import org.orodha.cli.internal.JsonLinesResults;
import org.orodha.cli.internal.JsonResults;
import org.orodha.cli.internal.TextResults;

/**
 * How results are written.
 *
 * @since 1.0
 */
public enum ResultFormat {

	/** Aligned columns, for persons. */
	TEXT,
	/** CSV that is safe to open in a spreadsheet. */
	CSV,
	/** An array of JSON objects. */
	JSON,
	/** One JSON object a line, each as soon as it is known. */
	JSONL;

	/** Whether each record is a line of the named columns, for persons and spreadsheets, rather than a tree of values for programs. */
	public boolean isTable() {
		return this == TEXT || this == CSV;
	}

	/**
	 * A writer for results; close it when all are written.
	 *
	 * @param columns what a person sees of each record, in this order
	 */
	public Results results(Terminal terminal, List<String> columns) {
		return switch (this) {
		case TEXT -> new TextResults(terminal.out(), columns);
		case CSV -> new CsvResults(terminal.data(), columns);
		case JSON -> new JsonResults(terminal.data());
		case JSONL -> new JsonLinesResults(terminal.data());
		};
	}
}

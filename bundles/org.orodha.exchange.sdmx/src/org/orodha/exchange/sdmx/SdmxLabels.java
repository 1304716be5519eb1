// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.util.List;
import java.util.Locale;

import org.orodha.core.exchange.StatisticalTable.Column;
import org.orodha.core.exchange.StatisticalTable.Role;
import org.orodha.core.exchange.TableLabels;
import org.orodha.core.table.Spreadsheet;

/**
 * Whether identifiers, names or both are written (the parameter labels of SDMX-CSV). All cells are safe to open in a
 * spreadsheet: of identifiers and codes, only those change that it would run.
 *
 * @param kind   the kind of labels
 * @param labels the names
 */
record SdmxLabels(Kind kind, TableLabels labels) {

	/** The kinds of labels. */
	enum Kind {
		/** Identifiers only. */
		ID,
		/** Each identifier is followed by a column with its name. */
		NAME,
		/** Identifier and name in one column. */
		BOTH
	}

	static SdmxLabels of(String kind, List<String> languages) {
		return new SdmxLabels(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), new TableLabels(languages));
	}

	List<String> structureHeader() {
		return kind == Kind.NAME ? List.of("STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION")
				: List.of("STRUCTURE", "STRUCTURE_ID", "ACTION");
	}

	List<String> structure(String type, String id, String name, String action) {
		return switch (kind) {
		case ID -> List.of(type, Spreadsheet.safeText(id), action);
		case NAME -> List.of(type, Spreadsheet.safeText(id), Spreadsheet.safeText(name), action);
		case BOTH -> List.of(type, Spreadsheet.safeText(id + ": " + name), action);
		};
	}

	List<String> header(Column column) {
		return labelled(column.id(), labels.name(column));
	}

	List<String> cells(Column column, String value) {
		String text = value == null ? "" : value;
		if (!column.codes().isEmpty() && !text.isEmpty() && !labels.name(column, text).isEmpty())
			return labelled(text, labels.name(column, text));
		String safe = column.role() == Role.MEASURE || column.codes().containsKey(text) ? Spreadsheet.safe(text)
				: Spreadsheet.safeText(text);
		return kind == Kind.NAME ? List.of(safe, "") : List.of(safe);
	}

	private List<String> labelled(String id, String name) {
		return switch (kind) {
		case ID -> List.of(Spreadsheet.safe(id));
		case NAME -> List.of(Spreadsheet.safe(id), Spreadsheet.safeText(name));
		case BOTH -> List.of(Spreadsheet.safe(id) + ": " + name);
		};
	}
}

package org.orodha.exchange.sdmx;

import java.util.List;
import java.util.Locale;

import org.orodha.core.table.Spreadsheet;
import org.orodha.core.table.StatisticalTable.Column;
import org.orodha.core.table.StatisticalTable.Role;
import org.orodha.core.table.TableLabels;

/**
 * Whether identifiers, names or both are written (the parameter labels of SDMX-CSV). Identifiers and codes that the standard
 * allows stand as they are; everything else is safe to open in a spreadsheet.
 *
 * @param kind   the kind of labels
 * @param labels the names
 */
record SdmxLabels(Kind kind, TableLabels labels) {

	/** What SDMX identifiers are made of. */
	private static final String IDENTIFIER = "[A-Za-z0-9_@$-]+";

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
		String safe = column.role() == Role.MEASURE || column.codes().containsKey(text) ? identifier(text)
				: Spreadsheet.safeText(text);
		return kind == Kind.NAME ? List.of(safe, "") : List.of(safe);
	}

	private List<String> labelled(String id, String name) {
		return switch (kind) {
		case ID -> List.of(identifier(id));
		case NAME -> List.of(identifier(id), Spreadsheet.safeText(name));
		case BOTH -> List.of(identifier(id) + ": " + name);
		};
	}

	/** An identifier or figure stays as it is where the standard allows it; anything else could be a formula. */
	private static String identifier(String text) {
		return text.matches(IDENTIFIER) ? text : Spreadsheet.safe(text);
	}
}

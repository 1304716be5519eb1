// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.orodha.core.findings.Rule;
import org.orodha.model.Severity;

/** What can be wrong with a file before its content is looked at. The identifiers never change. */
public enum LoadRule implements Rule {
	/** The file is missing, a folder, or may not be read. */
	UNREADABLE("OD-0001", Severity.ERROR),
	/** The file holds nothing. */
	EMPTY("OD-0002", Severity.ERROR, Severity.WARNING),
	/** The file is no table: binary content. */
	BINARY("OD-0003", Severity.ERROR),
	/** An archive that is broken, unpacks to too much, or does not say which of its files is meant. */
	ARCHIVE("OD-0004", Severity.ERROR),
	/** A field, a record or the file is larger than allowed. */
	TOO_LARGE("OD-0005", Severity.ERROR),
	/** The file changed while it was read. */
	CHANGED("OD-0006", Severity.ERROR),
	/** A workbook that cannot be read, or has no such sheet. */
	WORKBOOK("OD-0007", Severity.ERROR),
	/** A record has fewer fields than there are columns. */
	TOO_FEW_FIELDS("OD-0010", Severity.WARNING, Severity.ERROR),
	/** A record has more fields than there are columns. */
	TOO_MANY_FIELDS("OD-0011", Severity.WARNING, Severity.ERROR),
	/** A quote is not closed, or stands inside a field without being doubled. */
	QUOTES("OD-0012", Severity.WARNING),
	/** Bytes that the encoding does not know; they are read as Windows-1252. */
	ENCODING("OD-0013", Severity.WARNING),
	/** NUL characters; they are left out. */
	NUL("OD-0014", Severity.WARNING),
	/** A record is written with another delimiter or quote than the rest. */
	OTHER_DIALECT("OD-0015", Severity.WARNING),
	/** Titles and repeated headers between the records: the file holds several tables. */
	SEVERAL_TABLES("OD-0016", Severity.WARNING),
	/** Rows after the data that explain it. */
	FOOTNOTES("OD-0017", Severity.INFORMATION),
	/** A column's dates are written in more than one order. */
	DATE_ORDERS("OD-0018", Severity.WARNING),
	/** A correction names a line or a column that the file does not have. */
	CORRECTION("OD-0019", Severity.WARNING),
	/** A formula without the value that it had when the workbook was saved; it is read as empty. */
	FORMULA("OD-0024", Severity.WARNING),
	/** A workbook has other sheets that hold something. */
	OTHER_SHEETS("OD-0025", Severity.INFORMATION),
	/** Nothing shows whether a column's dates have the day or the month first. */
	DATE_ORDER_OPEN("OD-0026", Severity.INFORMATION),
	/** Numbers of a column are written with a plus sign, and are read as such without. */
	PLUS_SIGN("OD-0027", Severity.INFORMATION),
	/** A cell goes over more lines than others of the file. */
	MANY_LINES("OD-0030", Severity.WARNING),
	/** The lines of the file are not those of its rows and what was left out: a fault of the program. */
	BALANCE("OD-0031", Severity.ERROR),
	/** Rows before the table that were taken as its title. */
	PREAMBLE("OD-0040", Severity.INFORMATION),
	/** A byte order mark at the beginning of a line, where files were joined; it is left out. */
	BYTE_ORDER_MARK("OD-0041", Severity.INFORMATION),
	/** The encoding is one of DOS or old Macintosh, told by the letters that it makes. */
	OLD_ENCODING("OD-0042", Severity.WARNING),
	/** A sheet has hidden rows or columns, which are read as well. */
	HIDDEN("OD-0043", Severity.INFORMATION),
	/** The file was read by a plug-in of an agency, and not as any table. */
	READ_BY_PLUGIN("OD-0044", Severity.INFORMATION),
	/** The plug-in that reads the file left a row out. */
	LEFT_OUT("OD-0045", Severity.WARNING),
	/** There are no rows after the header; a check tells it, too. */
	NO_RECORDS("OD-0109", Severity.WARNING, Severity.ERROR);

	private final String id;
	private final List<Severity> severities;

	LoadRule(String id, Severity... severities) {
		this.id = id;
		this.severities = List.of(severities);
	}

	/** The rule of an identifier. */
	public static Optional<LoadRule> of(String id) {
		return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public List<Severity> severities() {
		return severities;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.rules;

import java.util.List;

import org.orodha.core.findings.Rule;
import org.orodha.model.Severity;

/** The rules about deliveries, rulesets, descriptions of data and the data themselves. The identifiers never change. */
public enum DataRule implements Rule {
	/** A file of a delivery is missing. */
	FILE_MISSING("OR-0210", Severity.ERROR),
	/** A file of a delivery was changed since it came. */
	FILE_CHANGED("OR-0211", Severity.ERROR),
	/** A recurrence rule cannot be followed, so nothing is expected by it. */
	RECURRENCE("OR-0212", Severity.WARNING),
	/** The state of a delivery is not the one that its history leads to. */
	STATE_AND_HISTORY("OR-0213", Severity.WARNING),
	/** The report of a check is missing. */
	REPORT_MISSING("OR-0214", Severity.WARNING),
	/** A folder holds files that no delivery names. */
	FOLDER_UNNAMED("OR-0215", Severity.WARNING),
	/** Two deliveries are for the same period, and neither supersedes the other. */
	DELIVERED_TWICE("OR-0216", Severity.WARNING),
	/** A file is the same as one of another delivery, byte for byte. */
	SAME_FILE("OR-0217", Severity.WARNING),
	/** The calendar does not have the period of a delivery. */
	PERIOD_UNKNOWN("OR-0218", Severity.ERROR),
	/** The history of a delivery runs backwards. */
	HISTORY_BACKWARDS("OR-0219", Severity.WARNING),
	/** Deliveries supersede each other in a circle, so that none of them counts. */
	SUPERSEDED_IN_CIRCLE("OR-0220", Severity.ERROR),
	/** The table of a requirement was due and was not sent to the framework. */
	TABLE_NOT_SENT("OR-0221", Severity.WARNING),
	/** A part of a ruleset’s script cannot be run, so checks go on without it. */
	SCRIPT_WRONG("OR-0230", Severity.ERROR),
	/** Something in a ruleset’s script is doubtful, such as an operator that nothing uses. */
	SCRIPT_DOUBTFUL("OR-0231", Severity.WARNING),
	/** A pattern, date format, limit or code list in the description of a dataset cannot be applied, so checks go on without it. */
	DESCRIPTION_INAPPLICABLE("OR-0232", Severity.ERROR),
	/** What a dataset says of how its files are written cannot be, such as one character for two purposes. */
	DIALECT_IMPOSSIBLE("OR-0233", Severity.ERROR),
	/** A column is described twice. */
	COLUMN_TWICE("OR-0234", Severity.ERROR),
	/** An operation on a delivery is not possible. */
	DELIVERY_IMPOSSIBLE("OR-0810", Severity.ERROR),
	/** A table cannot be made from these deliveries or files. */
	TABLE_IMPOSSIBLE("OR-0811", Severity.ERROR, Severity.WARNING),
	/** Every column of the dataset is in the file. */
	COLUMN_MISSING("OD-0020", Severity.ERROR, Severity.WARNING),
	/** The file has no columns that the dataset does not know. */
	COLUMN_UNKNOWN("OD-0021", Severity.WARNING),
	/** The file names its columns. */
	HEADER_MISSING("OD-0022", Severity.WARNING),
	/** No column stands twice in the file. */
	COLUMN_REPEATED("OD-0023", Severity.ERROR),
	/** A value is given. */
	VALUE_MISSING("OD-0101", Severity.ERROR),
	/** The value is of the type of its variable. */
	TYPE("OD-0102", Severity.ERROR),
	/** The value is a code of the code list. */
	CODE("OD-0103", Severity.ERROR),
	/** The value is not less than the least one. */
	MINIMUM("OD-0104", Severity.ERROR),
	/** The value is not more than the greatest one. */
	MAXIMUM("OD-0105", Severity.ERROR),
	/** The value has the form of its variable. */
	PATTERN("OD-0106", Severity.ERROR),
	/** No two rows have the same key. */
	KEY("OD-0107", Severity.ERROR),
	/** The value occurs in the dataset that it refers to. */
	REFERENCE("OD-0108", Severity.ERROR),
	/** Personal data is only where the description says so. */
	PERSONAL_DATA("OD-0110", Severity.WARNING),
	/** The time is in the period of the delivery. */
	PERIOD("OD-0111", Severity.WARNING),
	/** A rule could not be applied, because it is wrong itself. */
	RULE_INAPPLICABLE("OD-0120", Severity.ERROR);

	private final String id;
	private final List<Severity> severities;

	DataRule(String id, Severity... severities) {
		this.id = id;
		this.severities = List.of(severities);
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

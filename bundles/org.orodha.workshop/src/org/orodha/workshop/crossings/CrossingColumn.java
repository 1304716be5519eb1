// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.crossings;

import java.util.Arrays;
import java.util.Locale;

/** The columns of a file of crossings, in their order. */
enum CrossingColumn {

	CROSSING_ID, POST, CROSSING_DATE, CROSSING_TIME, DIRECTION, DOCUMENT_TYPE, DOCUMENT_NUMBER, CITIZENSHIP, RESIDENCE, SEX,
	BIRTH_DATE, PURPOSE, STAY_DAYS, TRANSPORT, VISA_CLASS, ENTRY_DATE;

	private static final CrossingColumn[] ALL = values();

	static int count() {
		return ALL.length;
	}

	static String[] names() {
		return Arrays.stream(ALL).map(CrossingColumn::column).toArray(String[]::new);
	}

	String column() {
		return name().toLowerCase(Locale.ROOT);
	}

	String of(String[] row) {
		return row[ordinal()];
	}

	void set(String[] row, String value) {
		row[ordinal()] = value;
	}

	boolean is(String[] row, String value) {
		return row[ordinal()].equals(value);
	}
}

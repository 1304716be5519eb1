// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.crossings;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A kind of error that can be put into a crossing. Each breaks one rule and no other, in the rows that it fits.
 */
enum Breach {

	MANDATORY("OD-0101", Field.SEX, row -> true, row -> Field.SEX.set(row, "")),
	NO_DATE("OD-0102", Field.BIRTH_DATE, row -> true, row -> Field.BIRTH_DATE.set(row, "1980-02-31")),
	NO_NUMBER("OD-0102", Field.STAY_DAYS, Breach::isExitOfForeigner, row -> Field.STAY_DAYS.set(row, "ten")),
	NO_COUNTRY("OD-0103", Field.RESIDENCE, row -> true, row -> Field.RESIDENCE.set(row, "XYZ")),
	NO_DOCUMENT_TYPE("OD-0103", Field.DOCUMENT_TYPE, row -> true, row -> Field.DOCUMENT_TYPE.set(row, "passport")),
	TOO_SMALL("OD-0104", Field.STAY_DAYS, row -> Field.DIRECTION.is(row, "OUT") && Field.VISA_CLASS.is(row, "PER"),
			row -> Field.STAY_DAYS.set(row, "-5")),
	TOO_GREAT("OD-0105", Field.STAY_DAYS, row -> Field.VISA_CLASS.is(row, "PER"), row -> Field.STAY_DAYS.set(row, "99999")),
	NO_DOCUMENT_NUMBER("OD-0106", Field.DOCUMENT_NUMBER, row -> true,
			row -> Field.DOCUMENT_NUMBER.set(row, Field.DOCUMENT_NUMBER.of(row).toLowerCase(Locale.ROOT))),
	NO_TIME("OD-0106", Field.CROSSING_TIME, row -> true, row -> Field.CROSSING_TIME.set(row, "25:61")),
	BORN_LATER("BX-01", Field.BIRTH_DATE, row -> true,
			row -> Field.BIRTH_DATE.set(row, Days.plus(Field.CROSSING_DATE.of(row), 30))),
	TOO_OLD("BX-02", Field.BIRTH_DATE, row -> true, row -> Field.BIRTH_DATE.set(row, "1890-05-05")),
	LEFT_BEFORE_ENTERING("BX-03", Field.ENTRY_DATE, Breach::isExitOfForeigner,
			row -> Field.ENTRY_DATE.set(row, Days.plus(Field.CROSSING_DATE.of(row), 5))),
	ENTERED_BEFORE("BX-04", Field.ENTRY_DATE, row -> Field.DIRECTION.is(row, "IN"),
			row -> Field.ENTRY_DATE.set(row, Days.plus(Field.CROSSING_DATE.of(row), -2))),
	LONG_TRANSIT("BX-05", Field.STAY_DAYS, row -> Field.VISA_CLASS.is(row, "TRN"), row -> Field.STAY_DAYS.set(row, "10")),
	LONG_VISIT("BX-06", Field.STAY_DAYS, row -> Field.VISA_CLASS.is(row, "ETA"), row -> Field.STAY_DAYS.set(row, "120")),
	LONG_PARTNER_STAY("BX-07", Field.STAY_DAYS, row -> Field.VISA_CLASS.is(row, "EAC"), row -> Field.STAY_DAYS.set(row, "250")),
	NO_PARTNER("BX-08", Field.CITIZENSHIP, row -> Field.VISA_CLASS.is(row, "EAC") && Field.DOCUMENT_TYPE.is(row, "PO"),
			row -> Field.CITIZENSHIP.set(row, "GBR")),
	NO_CITIZEN("BX-09", Field.CITIZENSHIP, row -> Field.VISA_CLASS.is(row, "CIT") && Field.DIRECTION.is(row, "OUT"),
			row -> Field.CITIZENSHIP.set(row, "UGA")),
	FOREIGN_CARD("BX-10", Field.DOCUMENT_TYPE, row -> Field.VISA_CLASS.is(row, "ETA"),
			row -> Field.DOCUMENT_TYPE.set(row, "ID")),
	AIRPORT_BY_ROAD("BX-11", Field.TRANSPORT, row -> Field.TRANSPORT.is(row, "AIR"), row -> Field.TRANSPORT.set(row, "ROAD")),
	LAND_BY_SEA("BX-12", Field.TRANSPORT, row -> Field.TRANSPORT.is(row, "ROAD"), row -> Field.TRANSPORT.set(row, "SEA")),
	PORT_BY_AIR("BX-13", Field.TRANSPORT, row -> Field.TRANSPORT.is(row, "SEA"), row -> Field.TRANSPORT.set(row, "AIR")),
	TRANSIT_FOR_VISIT("BX-14", Field.PURPOSE, row -> Field.VISA_CLASS.is(row, "TRN"), row -> Field.PURPOSE.set(row, "VFR")),
	STAY_UNKNOWN("BX-15", Field.STAY_DAYS, Breach::isEntryOfVisitor, row -> Field.STAY_DAYS.set(row, "")),
	WORK_ON_VISIT("BX-16", Field.PURPOSE, Breach::isEntryOfVisitor, row -> Field.PURPOSE.set(row, "EMP")),
	NO_NIGHT("BX-17", Field.STAY_DAYS, row -> isEntryOfVisitor(row) && Field.PURPOSE.is(row, "HOL"),
			row -> Field.STAY_DAYS.set(row, "0")),
	/** The number of the crossing before. */
	SAME_NUMBER("OD-0107", Field.CROSSING_ID, row -> true, null),
	/** The document, day and minute of the crossing before. */
	SAME_DOCUMENT("BX-21", Field.DOCUMENT_NUMBER, row -> true, null),
	TOO_FEW_FIELDS("fields", null, row -> true, row -> {
	}),
	TOO_MANY_FIELDS("fields", null, row -> true, row -> {
	});

	private final String rule;
	private final Field field;
	private final Predicate<String[]> fits;
	private final Consumer<String[]> spoil;

	/** @param spoil null where the crossing before is needed */
	Breach(String rule, Field field, Predicate<String[]> fits, Consumer<String[]> spoil) {
		this.rule = rule;
		this.field = field;
		this.fits = fits;
		this.spoil = spoil;
	}

	boolean malformed() {
		return field == null;
	}

	boolean fits(String[] row, String[] before) {
		return fits.test(row) && (spoil != null || before != null && Field.CROSSING_DATE.is(row, Field.CROSSING_DATE.of(before)));
	}

	void spoil(String[] row, String[] before) {
		if (spoil != null)
			spoil.accept(row);
		else if (this == SAME_NUMBER)
			Field.CROSSING_ID.set(row, Field.CROSSING_ID.of(before));
		else {
			Field.DOCUMENT_NUMBER.set(row, Field.DOCUMENT_NUMBER.of(before));
			Field.CROSSING_TIME.set(row, Field.CROSSING_TIME.of(before));
		}
	}

	/** The fields as they are written. */
	String[] fields(String[] row) {
		if (!malformed())
			return row;
		String[] fields = Arrays.copyOf(row, this == TOO_FEW_FIELDS ? row.length - 3 : row.length + 2);
		Arrays.fill(fields, Math.min(row.length, fields.length), fields.length, "?");
		return fields;
	}

	/** What is true of a row with the error, as a line of JSON. */
	String fact(long line) {
		return "{\"line\":" + line + (field == null ? "" : ",\"column\":\"" + field.column() + '"') + ",\"rule\":\"" + rule
				+ "\"}\n";
	}

	private static boolean isExitOfForeigner(String[] row) {
		return Field.DIRECTION.is(row, "OUT") && !Field.VISA_CLASS.is(row, "CIT");
	}

	private static boolean isEntryOfVisitor(String[] row) {
		return Field.DIRECTION.is(row, "IN") && Field.VISA_CLASS.is(row, "ETA");
	}
}

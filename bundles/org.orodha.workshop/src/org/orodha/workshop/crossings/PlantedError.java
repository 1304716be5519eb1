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
enum PlantedError {

	MANDATORY("OD-0101", CrossingColumn.SEX, row -> true, row -> CrossingColumn.SEX.set(row, "")),
	NO_DATE("OD-0102", CrossingColumn.BIRTH_DATE, row -> true, row -> CrossingColumn.BIRTH_DATE.set(row, "1980-02-31")),
	NO_NUMBER("OD-0102", CrossingColumn.STAY_DAYS, PlantedError::isExitOfForeigner, row -> CrossingColumn.STAY_DAYS.set(row, "ten")),
	NO_COUNTRY("OD-0103", CrossingColumn.RESIDENCE, row -> true, row -> CrossingColumn.RESIDENCE.set(row, "XYZ")),
	NO_DOCUMENT_TYPE("OD-0103", CrossingColumn.DOCUMENT_TYPE, row -> true, row -> CrossingColumn.DOCUMENT_TYPE.set(row, "passport")),
	TOO_SMALL("OD-0104", CrossingColumn.STAY_DAYS, row -> CrossingColumn.DIRECTION.is(row, "OUT") && CrossingColumn.VISA_CLASS.is(row, "PER"),
			row -> CrossingColumn.STAY_DAYS.set(row, "-5")),
	TOO_GREAT("OD-0105", CrossingColumn.STAY_DAYS, row -> CrossingColumn.VISA_CLASS.is(row, "PER"), row -> CrossingColumn.STAY_DAYS.set(row, "99999")),
	NO_DOCUMENT_NUMBER("OD-0106", CrossingColumn.DOCUMENT_NUMBER, row -> true,
			row -> CrossingColumn.DOCUMENT_NUMBER.set(row, CrossingColumn.DOCUMENT_NUMBER.of(row).toLowerCase(Locale.ROOT))),
	NO_TIME("OD-0106", CrossingColumn.CROSSING_TIME, row -> true, row -> CrossingColumn.CROSSING_TIME.set(row, "25:61")),
	BORN_LATER("BX-01", CrossingColumn.BIRTH_DATE, row -> true,
			row -> CrossingColumn.BIRTH_DATE.set(row, Days.plus(CrossingColumn.CROSSING_DATE.of(row), 30))),
	TOO_OLD("BX-02", CrossingColumn.BIRTH_DATE, row -> true, row -> CrossingColumn.BIRTH_DATE.set(row, "1890-05-05")),
	LEFT_BEFORE_ENTERING("BX-03", CrossingColumn.ENTRY_DATE, PlantedError::isExitOfForeigner,
			row -> CrossingColumn.ENTRY_DATE.set(row, Days.plus(CrossingColumn.CROSSING_DATE.of(row), 5))),
	ENTERED_BEFORE("BX-04", CrossingColumn.ENTRY_DATE, row -> CrossingColumn.DIRECTION.is(row, "IN"),
			row -> CrossingColumn.ENTRY_DATE.set(row, Days.plus(CrossingColumn.CROSSING_DATE.of(row), -2))),
	LONG_TRANSIT("BX-05", CrossingColumn.STAY_DAYS, row -> CrossingColumn.VISA_CLASS.is(row, "TRN"), row -> CrossingColumn.STAY_DAYS.set(row, "10")),
	LONG_VISIT("BX-06", CrossingColumn.STAY_DAYS, row -> CrossingColumn.VISA_CLASS.is(row, "ETA"), row -> CrossingColumn.STAY_DAYS.set(row, "120")),
	LONG_PARTNER_STAY("BX-07", CrossingColumn.STAY_DAYS, row -> CrossingColumn.VISA_CLASS.is(row, "EAC"), row -> CrossingColumn.STAY_DAYS.set(row, "250")),
	NO_PARTNER("BX-08", CrossingColumn.CITIZENSHIP, row -> CrossingColumn.VISA_CLASS.is(row, "EAC") && CrossingColumn.DOCUMENT_TYPE.is(row, "PO"),
			row -> CrossingColumn.CITIZENSHIP.set(row, "GBR")),
	NO_CITIZEN("BX-09", CrossingColumn.CITIZENSHIP, row -> CrossingColumn.VISA_CLASS.is(row, "CIT") && CrossingColumn.DIRECTION.is(row, "OUT"),
			row -> CrossingColumn.CITIZENSHIP.set(row, "UGA")),
	FOREIGN_CARD("BX-10", CrossingColumn.DOCUMENT_TYPE, row -> CrossingColumn.VISA_CLASS.is(row, "ETA"),
			row -> CrossingColumn.DOCUMENT_TYPE.set(row, "ID")),
	AIRPORT_BY_ROAD("BX-11", CrossingColumn.TRANSPORT, row -> CrossingColumn.TRANSPORT.is(row, "AIR"), row -> CrossingColumn.TRANSPORT.set(row, "ROAD")),
	LAND_BY_SEA("BX-12", CrossingColumn.TRANSPORT, row -> CrossingColumn.TRANSPORT.is(row, "ROAD"), row -> CrossingColumn.TRANSPORT.set(row, "SEA")),
	PORT_BY_AIR("BX-13", CrossingColumn.TRANSPORT, row -> CrossingColumn.TRANSPORT.is(row, "SEA"), row -> CrossingColumn.TRANSPORT.set(row, "AIR")),
	TRANSIT_FOR_VISIT("BX-14", CrossingColumn.PURPOSE, row -> CrossingColumn.VISA_CLASS.is(row, "TRN"), row -> CrossingColumn.PURPOSE.set(row, "VFR")),
	STAY_UNKNOWN("BX-15", CrossingColumn.STAY_DAYS, PlantedError::isEntryOfVisitor, row -> CrossingColumn.STAY_DAYS.set(row, "")),
	WORK_ON_VISIT("BX-16", CrossingColumn.PURPOSE, PlantedError::isEntryOfVisitor, row -> CrossingColumn.PURPOSE.set(row, "EMP")),
	NO_NIGHT("BX-17", CrossingColumn.STAY_DAYS, row -> isEntryOfVisitor(row) && CrossingColumn.PURPOSE.is(row, "HOL"),
			row -> CrossingColumn.STAY_DAYS.set(row, "0")),
	/** The number of the crossing before. */
	SAME_NUMBER("OD-0107", CrossingColumn.CROSSING_ID, row -> true, null),
	/** The document, day and minute of the crossing before. */
	SAME_DOCUMENT("BX-21", CrossingColumn.DOCUMENT_NUMBER, row -> true, null),
	TOO_FEW_FIELDS("fields", null, row -> true, row -> {
	}),
	TOO_MANY_FIELDS("fields", null, row -> true, row -> {
	});

	private final String rule;
	private final CrossingColumn field;
	private final Predicate<String[]> fits;
	private final Consumer<String[]> spoil;

	/** @param spoil null where the crossing before is needed */
	PlantedError(String rule, CrossingColumn field, Predicate<String[]> fits, Consumer<String[]> spoil) {
		this.rule = rule;
		this.field = field;
		this.fits = fits;
		this.spoil = spoil;
	}

	boolean malformed() {
		return field == null;
	}

	boolean fits(String[] row, String[] before) {
		return fits.test(row) && (spoil != null || before != null && CrossingColumn.CROSSING_DATE.is(row, CrossingColumn.CROSSING_DATE.of(before)));
	}

	void spoil(String[] row, String[] before) {
		if (spoil != null)
			spoil.accept(row);
		else if (this == SAME_NUMBER)
			CrossingColumn.CROSSING_ID.set(row, CrossingColumn.CROSSING_ID.of(before));
		else {
			CrossingColumn.DOCUMENT_NUMBER.set(row, CrossingColumn.DOCUMENT_NUMBER.of(before));
			CrossingColumn.CROSSING_TIME.set(row, CrossingColumn.CROSSING_TIME.of(before));
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
		return CrossingColumn.DIRECTION.is(row, "OUT") && !CrossingColumn.VISA_CLASS.is(row, "CIT");
	}

	private static boolean isEntryOfVisitor(String[] row) {
		return CrossingColumn.DIRECTION.is(row, "IN") && CrossingColumn.VISA_CLASS.is(row, "ETA");
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.orodha.model.VariableType;
import org.orodha.tables.description.Column;
import org.orodha.tables.description.FileDescription;

/** Finds the errors of a small file of crossings the slow way: row by row, in plain Java. */
final class CrossingsRecount {

	private static final Set<String> PARTNERS = Set.of("BDI", "COD", "KEN", "RWA", "SOM", "SSD", "TZA", "UGA");
	private static final Set<String> AIRPORTS = Set.of("NBO", "MBA", "WIL", "KIS", "EDL");
	private static final Set<String> PORTS = Set.of("MSP", "LMU", "KSP", "MBT");

	private final FileDescription description;
	private final Set<String> found = new TreeSet<>();
	private final Set<String> numbers = new HashSet<>();
	private final Set<String> documents = new HashSet<>();
	private Map<String, String> row;
	private int line;

	CrossingsRecount(FileDescription description) {
		this.description = description;
	}

	/** The errors, each as line, column (null for a malformed row) and rule. */
	Set<String> of(List<String> lines) {
		List<String> names = List.of(lines.get(0).split(",", -1));
		for (line = 2; line <= lines.size(); line++) {
			String[] fields = lines.get(line - 1).split(",", -1);
			if (fields.length != names.size()) {
				found.add(line + " null fields");
				continue;
			}
			row = new HashMap<>();
			for (int field = 0; field < fields.length; field++)
				row.put(names.get(field), fields[field]);
			description.columns().forEach(this::check);
			checkFieldsTogether();
		}
		return found;
	}

	private void check(Column column) {
		String value = row.get(column.name());
		if (value.isEmpty()) {
			report(!column.mandatory(), column.name(), "OD-0101");
			return;
		}
		if (column.type() == VariableType.DATE)
			report(date(column.name()) != null, column.name(), "OD-0102");
		if (column.type() == VariableType.INTEGER) {
			report(value.matches("-?\\d+"), column.name(), "OD-0102");
			Integer number = number(column.name());
			report(number == null || !below(number, column.minimum()), column.name(), "OD-0104");
			report(number == null || column.maximum() == null || !below(column.maximum().intValue(), BigDecimal.valueOf(number)),
					column.name(), "OD-0105");
		}
		report(column.codes() == null || column.codes().values().contains(value), column.name(), "OD-0103");
		report(column.pattern() == null || value.matches(column.pattern()), column.name(), "OD-0106");
	}

	private static boolean below(int number, BigDecimal limit) {
		return limit != null && BigDecimal.valueOf(number).compareTo(limit) < 0;
	}

	private void checkFieldsTogether() {
		report(numbers.add(row.get("crossing_id")), "crossing_id", "OD-0107");
		report(documents.add(row.get("document_number") + row.get("crossing_date") + row.get("crossing_time")),
				"document_number", "BX-21");
		checkDates();
		checkStay();
		checkTitle();
		checkTransport();
	}

	private void checkDates() {
		LocalDate crossed = date("crossing_date");
		LocalDate born = date("birth_date");
		LocalDate entered = date("entry_date");
		report(born == null || !born.isAfter(crossed), "birth_date", "BX-01");
		report(born == null || crossed.getYear() - born.getYear() <= 110, "birth_date", "BX-02");
		report(entered == null || !entered.isAfter(crossed), "entry_date", "BX-03");
		report(!is("direction", "IN") || entered == null, "entry_date", "BX-04");
	}

	private void checkStay() {
		Integer stay = number("stay_days");
		boolean foreignEntry = is("direction", "IN") && !is("citizenship", "KEN");
		report(!is("visa_class", "TRN") || stay == null || stay <= 3, "stay_days", "BX-05");
		report(!is("visa_class", "ETA") || stay == null || stay <= 90, "stay_days", "BX-06");
		report(!is("visa_class", "EAC") || stay == null || stay <= 180, "stay_days", "BX-07");
		report(!foreignEntry || stay != null, "stay_days", "BX-15");
		report(!foreignEntry || !is("purpose", "HOL") || stay == null || stay >= 1, "stay_days", "BX-17");
	}

	private void checkTitle() {
		boolean partner = PARTNERS.contains(row.get("citizenship"));
		report(!is("visa_class", "EAC") || partner, "citizenship", "BX-08");
		report(!is("visa_class", "CIT") || is("citizenship", "KEN"), "citizenship", "BX-09");
		report(!is("document_type", "ID") || partner, "document_type", "BX-10");
		report(!is("visa_class", "TRN") || is("purpose", "TRN"), "purpose", "BX-14");
		report(!is("direction", "IN") || !is("purpose", "EMP") || is("citizenship", "KEN")
				|| Set.of("PER", "DIP", "EAC").contains(row.get("visa_class")), "purpose", "BX-16");
	}

	private void checkTransport() {
		String transport = row.get("transport");
		boolean air = AIRPORTS.contains(row.get("post"));
		boolean sea = PORTS.contains(row.get("post"));
		report(!air || transport.equals("AIR"), "transport", "BX-11");
		report(air || sea || Set.of("ROAD", "RAIL", "FOOT").contains(transport), "transport", "BX-12");
		report(!sea || transport.equals("SEA"), "transport", "BX-13");
	}

	private void report(boolean fine, String column, String rule) {
		if (!fine)
			found.add(line + " " + column + " " + rule);
	}

	private boolean is(String column, String value) {
		return row.get(column).equals(value);
	}

	private Integer number(String column) {
		return row.get(column).matches("-?\\d+") ? Integer.valueOf(row.get(column)) : null;
	}

	private LocalDate date(String column) {
		try {
			return row.get(column).isEmpty() ? null : LocalDate.parse(row.get(column));
		} catch (DateTimeParseException none) {
			return null;
		}
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.crossings;

import java.time.LocalTime;
import java.util.SplittableRandom;

/** Invents crossings that break no rule. */
final class Travellers {

	private static final String[] AIRPORTS = { "NBO", "NBO", "NBO", "NBO", "MBA", "MBA", "WIL", "KIS", "EDL" };
	private static final String[] LAND = { "NMG", "BUS", "BUS", "MLB", "MLB", "TVT", "ISB", "LLG", "MYL", "LTK", "LWK", "SUA",
			"MDR", "LIB", "NDP" };
	private static final String[] PORTS = { "MSP", "LMU", "KSP", "MBT" };
	private static final String[] ON_LAND = { "ROAD", "ROAD", "ROAD", "FOOT", "RAIL" };
	private static final String[] PARTNERS = { "UGA", "UGA", "TZA", "TZA", "RWA", "BDI", "SSD", "SOM", "COD" };
	private static final String[] OTHERS = { "USA", "GBR", "IND", "CHN", "DEU", "FRA", "ITA", "ETH", "NGA", "ZAF", "NLD", "CAN",
			"AUS", "ZMB", "EGY", "PAK", "ESP", "SWE", "JPN", "MLT" };
	private static final String[] VISITS = { "HOL", "HOL", "HOL", "VFR", "BUS", "CON", "MED", "OTH" };
	private static final String[] STAYS = { "EMP", "STU", "RES" };
	private static final String[] MISSIONS = { "BUS", "CON" };

	private final SplittableRandom random;
	private final Days days = new Days();
	private final String[] numbers = new String[731];
	private final String[] clock = new String[24 * 60];
	private final String[] row = new String[CrossingColumn.count()];
	private final long rows;
	private long made;

	Travellers(long seed, long rows) {
		this.random = new SplittableRandom(seed);
		this.rows = rows;
		for (int number = 0; number < numbers.length; number++)
			numbers[number] = Integer.toString(number);
		for (int minute = 0; minute < clock.length; minute++)
			clock[minute] = LocalTime.of(minute / 60, minute % 60).toString();
	}

	/** The next crossing, in the same array each time. Crossings come in the order of their days. */
	String[] next() {
		int day = (int) (made * (double) Days.COUNT / rows);
		CrossingColumn.CROSSING_ID.set(row, numbered('C', made));
		CrossingColumn.DOCUMENT_NUMBER.set(row, numbered((char) ('A' + random.nextInt(26)), made));
		made++;
		CrossingColumn.CROSSING_DATE.set(row, days.text(day));
		CrossingColumn.CROSSING_TIME.set(row, clock[random.nextInt(clock.length)]);
		CrossingColumn.DIRECTION.set(row, random.nextInt(100) < 52 ? "IN" : "OUT");
		CrossingColumn.SEX.set(row, random.nextBoolean() ? "F" : "M");
		CrossingColumn.BIRTH_DATE.set(row, days.text(day - 1 - random.nextInt(90 * 365)));
		place();
		person();
		int stay = stay(CrossingColumn.VISA_CLASS.of(row));
		CrossingColumn.STAY_DAYS.set(row, stay < 0 ? "" : numbers[stay]);
		boolean matched = stay >= 0 && CrossingColumn.DIRECTION.is(row, "OUT") && random.nextInt(100) < 70;
		CrossingColumn.ENTRY_DATE.set(row, matched ? days.text(day - stay) : "");
		return row;
	}

	private void place() {
		int kind = random.nextInt(100);
		CrossingColumn.POST.set(row, any(kind < 60 ? AIRPORTS : kind < 95 ? LAND : PORTS));
		CrossingColumn.TRANSPORT.set(row, kind < 60 ? "AIR" : kind < 95 ? any(ON_LAND) : "SEA");
	}

	private void person() {
		int origin = random.nextInt(100);
		String citizenship = origin < 35 ? "KEN" : any(origin < 65 ? PARTNERS : OTHERS);
		String title = origin < 35 ? "CIT" : title(origin < 65 ? "EAC" : "ETA");
		CrossingColumn.CITIZENSHIP.set(row, citizenship);
		CrossingColumn.RESIDENCE.set(row, title.equals("PER") ? "KEN" : citizenship);
		CrossingColumn.VISA_CLASS.set(row, title);
		CrossingColumn.PURPOSE.set(row, switch (title) {
		case "TRN" -> "TRN";
		case "PER" -> any(STAYS);
		case "DIP" -> any(MISSIONS);
		default -> any(VISITS);
		});
		boolean card = origin < 65 && random.nextInt(100) < 30;
		CrossingColumn.DOCUMENT_TYPE.set(row, card ? "ID" : title.equals("DIP") ? "PD" : "PO");
	}

	private String title(String usual) {
		int share = random.nextInt(100);
		return share < 75 ? usual : share < 83 ? "TRN" : share < 97 ? "PER" : "DIP";
	}

	/** Days that the title allows; -1 for citizens. */
	private int stay(String title) {
		return switch (title) {
		case "CIT" -> -1;
		case "TRN" -> random.nextInt(4);
		case "PER" -> 30 + random.nextInt(701);
		case "EAC" -> 1 + random.nextInt(180);
		default -> 1 + random.nextInt(90);
		};
	}

	private String any(String[] values) {
		return values[random.nextInt(values.length)];
	}

	private static String numbered(char letter, long number) {
		char[] text = new char[11];
		long rest = number;
		for (int at = text.length - 1; at > 0; at--, rest /= 10)
			text[at] = (char) ('0' + rest % 10);
		text[0] = letter;
		return new String(text);
	}
}

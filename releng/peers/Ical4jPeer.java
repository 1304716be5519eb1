// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Recur;

/** Expands recurrence rules over ten years with iCal4j and nothing else, or reads a calendar file with it and validates it. */
class Ical4jPeer {

	private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
	private static final LocalDate UNTIL = LocalDate.of(2035, 12, 31);
	private static final int ROUNDS = 5;

	/** @param arguments a file of rules, one a line; or a file that ends with .ics */
	public static void main(String[] arguments) throws Exception {
		if (arguments[0].endsWith(".ics")) {
			Calendar calendar = new CalendarBuilder().build(Files.newInputStream(Path.of(arguments[0])));
			System.out.println("valid=" + !calendar.validate(true).hasErrors() + " components=" + calendar.getComponents().size());
			return;
		}
		List<String> rules = Files.readAllLines(Path.of(arguments[0]));
		long[] times = new long[ROUNDS];
		long days = 0;
		for (int round = 0; round < ROUNDS; round++) {
			long start = System.nanoTime();
			days = 0;
			for (String rule : rules)
				days += new Recur<LocalDate>(rule).getDates(FROM, FROM, UNTIL).size();
			times[round] = System.nanoTime() - start;
		}
		Arrays.sort(times);
		System.out.println("peer ms=" + times[ROUNDS / 2] / 1_000_000 + " days=" + days);
	}
}

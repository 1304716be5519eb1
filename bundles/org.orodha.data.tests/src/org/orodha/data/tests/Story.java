// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What did not go as it should with the deliveries of the sample, from which trainees learn. What is not named here came before it
 * was due and was accepted. The trainers' page tells the same.
 */
final class Story {

	/** What happened to the delivery of a dataset for a period. */
	sealed interface Incident {

		/** It came after it was due. */
		record Late(int days, String reason) implements Incident {
		}

		/**
		 * It was rejected.
		 *
		 * @param again after how many days it came again, corrected; 0 where it did not
		 */
		record Rejected(UnaryOperator<String> fault, String note, int again) implements Incident {
		}

		/** Cells of a column were corrected by whoever triaged it, as agreed with the sender. */
		record Corrected(String column, String wrong, String right, String reason) implements Incident {
		}

		/** It did not come. */
		record Missing() implements Incident {
		}

		/** It waits for the next one to act. */
		record Waiting(UnaryOperator<String> fault, Until until) implements Incident {
		}
	}

	/** How far a delivery that waits got. */
	enum Until {
		CHECKED, ACCEPTED, RECEIVED
	}

	private record Entry(String dataset, String period, Incident incident) {
	}

	private static final List<Entry> ENTRIES = List.of(
			late("cbk.remittances.by-region", "2025-03", 9, "The banks' returns were late before Easter."),
			late("cbk.remittances.by-channel", "2025-03", 9, "Comes with the table by region."),
			late("dis.border-system.crossings-monthly", "2025-06", 12, "The border system was moved to new servers."),
			late("dis.border-system.entries-quarterly", "2025-Q2", 21, "The border system was moved to new servers."),
			late("dis.border-system.exits-quarterly", "2025-Q2", 21, "The border system was moved to new servers."),
			late("nea.labour-migrants.by-destination", "2024-Q4", 34, "Returns of private agencies were lacking."),
			late("nea.labour-migrants.by-destination", "2025-Q3", 40, "Returns of private agencies were lacking."),
			late("knbs.hotel-return.bed-nights-residence", "2025-12", 16, "Hotels closed for the season answered late."),
			late("drs.register.stock-settlement", "2026-04", 11, "Verification in the settlements took longer."),
			late("ctip.victims.assisted", "2025", 25, "Two counties sent their figures after reminders."),
			late("tri.arrivals.purpose", "2026-01", 7, "The officer in charge was on leave."),
			rejected("tri.arrivals.nationality", "2025-04", text -> text.replace(",USA,", ",KEN,"),
					"Citizens of Kenya are no international arrivals, and the United States are missing.", 9),
			rejected("dis.permits.issued-class", "2025-Q3", text -> text.replaceFirst("(,D,_T,)[0-9]+", "$1999"),
					"Class D: the total is not that of women and men.", 14),
			rejected("cbk.remittances.by-region", "2026-02", text -> text.replace(",GCC,", ",GULF,"),
					"GULF is no region of the list; see cl.remittance-region.", 4),
			rejected("drs.register.stock-status", "2025", text -> text.replaceFirst("(,SOM,REF,_T,)[0-9]+", "$1100000"),
					"Somalia: recognised one by one and as a group do not add up to all refugees.", 20),
			rejected("dis.border-system.entries-quarterly", "2026-Q1", text -> text.replace(",NBO,", ",JKIA,"),
					"Post JKIA is NBO in cl.border-post.", 8),
			rejected("dis.passports.issued", "2026-Q3", text -> text.replaceFirst("(,PO,_T,)[0-9]+", "$19980"),
					"Passports: the total is not that of women and men. Please send the table again.", 0),
			new Entry("sdda.diaspora-register.by-country", "2025-S2",
					new Incident.Corrected("residence", "United States", "USA", "The country is written out; agreed with the diaspora desk by telephone.")),
			new Entry("mol.labour-market-information.foreign-workers", "2025",
					new Incident.Corrected("citizenship", "China", "CHN", "The country is written out; agreed with the labour desk by mail.")),
			new Entry("nea.labour-migrants.by-destination", "2026-Q3", new Incident.Missing()),
			new Entry("drs.register.departures", "2026-Q2", new Incident.Missing()),
			new Entry("knbs.hotel-return.bed-nights-residence", "2026-10", new Incident.Missing()),
			waiting("tri.arrivals.purpose", "2026-10", text -> text.replaceFirst("(,LEI,)[0-9]+", "$121000"), Until.CHECKED),
			waiting("dis.permits.issued-citizenship", "2026-Q3", UnaryOperator.identity(), Until.ACCEPTED),
			waiting("cbk.remittances.by-region", "2026-10", UnaryOperator.identity(), Until.ACCEPTED),
			waiting("cbk.remittances.by-channel", "2026-10", UnaryOperator.identity(), Until.CHECKED),
			waiting("dis.border-system.exits-quarterly", "2026-Q3", UnaryOperator.identity(), Until.RECEIVED));

	private Story() {
	}

	private static Entry late(String dataset, String period, int days, String reason) {
		return new Entry(dataset, period, new Incident.Late(days, reason));
	}

	private static Entry rejected(String dataset, String period, UnaryOperator<String> fault, String note, int again) {
		return new Entry(dataset, period, new Incident.Rejected(fault, note, again));
	}

	private static Entry waiting(String dataset, String period, UnaryOperator<String> fault, Until until) {
		return new Entry(dataset, period, new Incident.Waiting(fault, until));
	}

	/** What happened; empty where all went as it should. */
	static Optional<Incident> of(String dataset, String period) {
		return ENTRIES.stream().filter(entry -> entry.dataset().equals(dataset) && entry.period().equals(period)).map(Entry::incident)
				.findFirst();
	}
}

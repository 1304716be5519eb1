// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.timeline;

import java.time.LocalDate;
import java.util.List;

import org.orodha.model.time.TimePeriod;

/**
 * What time datasets cover, against what was delivered of them.
 *
 * @param on        the day as of which deliveries are late
 * @param stretches the stretches of time, the earliest first
 * @param lines     the datasets, by agency and name
 * @since 1.0
 */
public record Timeline(LocalDate on, List<TimePeriod> stretches, List<Line> lines) {

	/**
	 * A dataset.
	 *
	 * @param dataset its identifier
	 * @param name    what it is called, in the reader's language
	 * @param agency  what the agency is called in short that owns it; empty for none
	 * @param missing the number of its periods, in whatever stretch, of which data was due before the day and did not come
	 * @param cells   how it stands in each of the stretches
	 * @since 1.0
	 */
	public record Line(String dataset, String name, String agency, int missing, List<Cell> cells) {

		public Line {
			cells = List.copyOf(cells);
		}

		/** Whether data that was due is missing. */
		public boolean hasGaps() {
			return missing > 0;
		}
	}

	/**
	 * How a dataset stands in a stretch. A period counts in each stretch that it touches.
	 *
	 * @param came    the number of its periods of which data came and was not sent back
	 * @param missing the number of its periods of which data was due before the day and did not come
	 * @since 1.0
	 */
	public record Cell(Standing standing, int came, int missing) {

		/** The sign and, where data was due, how many of how many periods came. */
		public String text() {
			return came + missing == 0 ? standing.sign() : standing.sign() + " " + (missing == 0 ? came : came + "/" + (came + missing));
		}
	}

	public Timeline {
		stretches = List.copyOf(stretches);
		lines = List.copyOf(lines);
	}
}

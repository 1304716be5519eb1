// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.time;

import java.util.List;
import java.util.stream.Collectors;

import org.orodha.model.Frequency;
import org.orodha.model.time.PeriodLength;

/** How long the periods of data are that comes with a frequency. */
public final class PeriodLengths {

	private PeriodLengths() {
	}

	/** The lengths that data of a frequency comes in, the usual one first; all of them where the frequency says nothing of it. */
	public static List<PeriodLength> of(Frequency frequency) {
		return switch (frequency) {
		case DAILY -> List.of(PeriodLength.DAY);
		case WEEKLY -> List.of(PeriodLength.WEEK, PeriodLength.DAY);
		case MONTHLY -> List.of(PeriodLength.MONTH);
		case QUARTERLY -> List.of(PeriodLength.QUARTER);
		case FOUR_MONTHLY -> List.of(PeriodLength.TRIMESTER);
		case HALF_YEARLY -> List.of(PeriodLength.SEMESTER);
		case ANNUAL, BIENNIAL, QUINQUENNIAL, DECENNIAL -> List.of(PeriodLength.YEAR);
		case CONTINUOUS, IRREGULAR, ONCE -> List.of(PeriodLength.values());
		};
	}

	/** How many periods of the usual length lie between one period of which data of a frequency comes and the next: 2 for every second year. */
	public static int every(Frequency frequency) {
		return switch (frequency) {
		case BIENNIAL -> 2;
		case QUINQUENNIAL -> 5;
		case DECENNIAL -> 10;
		default -> 1;
		};
	}

	/** How periods of a frequency are written, as an enumeration. */
	public static String examples(Frequency frequency) {
		return of(frequency).stream().map(PeriodLength::example).collect(Collectors.joining(", "));
	}
}

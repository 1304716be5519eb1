// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.due;

import java.time.LocalDate;

/** Easter of the Gregorian calendar. */
final class Easter {

	private Easter() {
	}

	/** Easter Sunday of a year, by the method that Meeus, Jones and Butcher give. */
	static LocalDate sunday(int year) {
		int golden = year % 19;
		int century = year / 100;
		int ofCentury = year % 100;
		int correction = (century - (century + 8) / 25 + 1) / 3;
		int moon = (19 * golden + century - century / 4 - correction + 15) % 30;
		int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
		int late = (golden + 11 * moon + 22 * weekday) / 451;
		int day = moon + weekday - 7 * late + 114;
		return LocalDate.of(year, day / 31, day % 31 + 1);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.orodha.core.text.Messages;

/** The texts of what the workbench shows of deliveries, and how it writes numbers and times. */
final class DeliveryText {

	private static final Messages MESSAGES = Messages.of(DeliveryText.class);
	private static final String[] UNITS = { "B", "kB", "MB", "GB", "TB" };

	private DeliveryText() {
	}

	/** The text of that key in the user's language, with values filled in. */
	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}

	/** A whole number as the user's language writes it. */
	static String number(long value) {
		return NumberFormat.getIntegerInstance().format(value);
	}

	/** A moment in the user's time zone. */
	static String time(Instant value) {
		return value == null ? ""
				: DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(value.atZone(ZoneId.systemDefault()));
	}

	/** A length of time in seconds, with one digit after the point. */
	static String seconds(Duration value) {
		NumberFormat format = NumberFormat.getNumberInstance();
		format.setMaximumFractionDigits(1);
		return format.format(value.toMillis() / 1000.0);
	}

	/** The size of a file, in decimal units. */
	static String size(long bytes) {
		double value = bytes;
		int unit = 0;
		for (; value >= 1000 && unit < UNITS.length - 1; unit++)
			value /= 1000;
		NumberFormat format = NumberFormat.getNumberInstance();
		format.setMaximumFractionDigits(unit == 0 || value >= 100 ? 0 : 1);
		return format.format(value) + " " + UNITS[unit];
	}
}

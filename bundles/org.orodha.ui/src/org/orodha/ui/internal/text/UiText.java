// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.text;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.orodha.core.text.Messages;

/** The texts of the workbench's user interface in the user's language. */
public final class UiText {

	private static final Messages MESSAGES = Messages.of(UiText.class);
	private static final String[] UNITS = { "B", "kB", "MB", "GB", "TB" };

	private UiText() {
	}

	/** The text of that key, with values filled in. */
	public static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}

	/** A moment in the user's time zone; empty for none. */
	public static String time(Instant value) {
		return value == null ? ""
				: DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(value.atZone(ZoneId.systemDefault()));
	}

	/** The size of a file, in decimal units. */
	public static String size(long bytes) {
		double value = bytes;
		int unit = 0;
		for (; value >= 1000 && unit < UNITS.length - 1; unit++)
			value /= 1000;
		NumberFormat format = NumberFormat.getNumberInstance();
		format.setMaximumFractionDigits(unit == 0 || value >= 100 ? 0 : 1);
		return format.format(value) + " " + UNITS[unit];
	}

	/** A day as the user writes it; empty for none. */
	public static String day(LocalDate day) {
		return day == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
	}
}

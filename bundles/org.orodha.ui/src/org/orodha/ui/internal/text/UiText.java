// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.orodha.core.text.Messages;

/** The texts of the workbench's user interface in the user's language. */
public final class UiText {

	private static final Messages MESSAGES = Messages.of(UiText.class);

	private UiText() {
	}

	/** The text of that key, with values filled in. */
	public static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}

	/** A day as the user writes it; empty for none. */
	public static String day(LocalDate day) {
		return day == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.law;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.orodha.core.text.Messages;

/** The texts of the view about the law. */
final class LawText {

	private static final Messages MESSAGES = Messages.of(LawText.class).withFigures();

	private LawText() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}

	/** A day as the reader writes it; nothing for none. */
	static String day(LocalDate day) {
		return day == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.getDefault()).format(day);
	}
}

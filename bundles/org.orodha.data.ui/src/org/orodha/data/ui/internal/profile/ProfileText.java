// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.profile;

import java.text.NumberFormat;

import org.orodha.core.text.Messages;

/** The texts about profiles in the user's language. */
final class ProfileText {

	private static final Messages MESSAGES = Messages.of(ProfileText.class).withFigures();

	private ProfileText() {
	}

	/** The text of that key, with values filled in; numbers are written as the user's language does. */
	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}

	/** A number as the user's language writes it. */
	static String number(long number) {
		return NumberFormat.getIntegerInstance().format(number);
	}

	/** A part of a whole in per cent. */
	static String share(long part, long whole) {
		NumberFormat format = NumberFormat.getPercentInstance();
		format.setMaximumFractionDigits(1);
		if (whole == 0)
			return "";
		return part > 0 && part * 1000 < whole ? "< " + format.format(0.001) : format.format((double) part / whole);
	}
}

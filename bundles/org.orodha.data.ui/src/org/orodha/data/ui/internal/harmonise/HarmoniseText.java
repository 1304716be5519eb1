// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.harmonise;

import java.math.BigDecimal;
import java.text.NumberFormat;

import org.orodha.core.text.Messages;

/** The texts of what the workbench shows of harmonised tables, and how it writes figures and days. */
final class HarmoniseText {

	private static final Messages MESSAGES = Messages.of(HarmoniseText.class).withFigures();
	private static final int DIGITS = 6;

	private HarmoniseText() {
	}

	/** The text of that key, with values filled in; numbers are written as the user's language does. */
	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}

	/** A figure as the user's language writes it. */
	static String figure(BigDecimal value) {
		NumberFormat format = NumberFormat.getNumberInstance();
		format.setMaximumFractionDigits(DIGITS);
		return format.format(value);
	}
}

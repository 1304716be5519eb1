// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.text.NumberFormat;
import java.time.Duration;

import org.orodha.core.text.Messages;

/** The texts of what the workbench shows of deliveries, and how it writes numbers. */
final class DeliveryText {

	private static final Messages MESSAGES = Messages.of(DeliveryText.class);

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

	/** A length of time in seconds, with one digit after the point. */
	static String seconds(Duration value) {
		NumberFormat format = NumberFormat.getNumberInstance();
		format.setMaximumFractionDigits(1);
		return format.format(value.toMillis() / 1000.0);
	}
}

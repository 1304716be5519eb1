// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.course;

import java.text.NumberFormat;
import java.util.Locale;

/**
 * Points as a person reads them.
 *
 * @since 1.0
 */
public final class Points {

	private Points() {
	}

	/** Points as the reader's language writes them: whole, or with one digit. */
	public static String text(double points) {
		NumberFormat format = NumberFormat.getInstance(Locale.getDefault());
		format.setMaximumFractionDigits(1);
		return format.format(points);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.time.LocalDate;

import org.eclipse.swt.widgets.DateTime;

/** The day of a control of the platform, which counts months from 0. */
public final class ChosenDay {

	private ChosenDay() {
	}

	/** The day that a control shows. */
	public static LocalDate of(DateTime control) {
		return LocalDate.of(control.getYear(), control.getMonth() + 1, control.getDay());
	}

	/** Shows a day. */
	public static void show(DateTime control, LocalDate day) {
		control.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
	}
}

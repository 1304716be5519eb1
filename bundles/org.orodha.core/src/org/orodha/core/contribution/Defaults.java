// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.contribution;

import java.io.PrintStream;
import java.util.Locale;
import java.util.TimeZone;

import org.slf4j.LoggerFactory;

/** What all of Java shares and a contribution may have changed: it is as it was once the contribution has ended. */
final class Defaults {

	private final Locale locale = Locale.getDefault();
	private final Locale shown = Locale.getDefault(Locale.Category.DISPLAY);
	private final Locale formatted = Locale.getDefault(Locale.Category.FORMAT);
	private final TimeZone zone = TimeZone.getDefault();
	private final PrintStream out = System.out;
	private final PrintStream err = System.err;

	void restore(Contribution<?> contribution) {
		if (isUnchanged())
			return;
		Locale.setDefault(locale);
		Locale.setDefault(Locale.Category.DISPLAY, shown);
		Locale.setDefault(Locale.Category.FORMAT, formatted);
		TimeZone.setDefault(zone);
		System.setOut(out);
		System.setErr(err);
		LoggerFactory.getLogger(Defaults.class).warn("{} of {} {} changed the language, time zone or output of all of Orodha; they were set back",
				contribution.id(), contribution.plugin(), contribution.version());
	}

	private boolean isUnchanged() {
		return locale.equals(Locale.getDefault()) && shown.equals(Locale.getDefault(Locale.Category.DISPLAY))
				&& formatted.equals(Locale.getDefault(Locale.Category.FORMAT)) && zone.equals(TimeZone.getDefault())
				&& out == System.out && err == System.err;
	}
}

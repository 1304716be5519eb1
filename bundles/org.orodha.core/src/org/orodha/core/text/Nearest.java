// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The code that somebody may have meant. */
public final class Nearest {

	private static final int LONGEST = 40;

	private Nearest() {
	}

	/** The code that differs from a value by blanks, the case of letters, or one letter in four at most. */
	public static Optional<String> of(String value, Collection<String> codes) {
		if (value == null || value.length() > LONGEST)
			return Optional.empty();
		String wanted = normal(value);
		String nearest = null;
		int least = 1 + wanted.length() / 4;
		for (String code : codes) {
			String candidate = normal(code);
			if (candidate.equals(wanted))
				return Optional.of(code);
			if (wanted.length() >= 4 && Math.abs(candidate.length() - wanted.length()) < least) {
				int distance = EditDistance.between(wanted, candidate);
				if (distance < least) {
					least = distance;
					nearest = code;
				}
			}
		}
		return Optional.ofNullable(nearest);
	}

	private static String normal(String text) {
		return text.strip().toLowerCase(Locale.ROOT);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.orodha.model.DeliveryEvent;

/** The letters with which deliveries were rejected. */
final class Letters {

	/** At its end the note of a rejection names the letter's text; the page stands beside it. */
	private static final Pattern NAMED = Pattern.compile("([^\\s(]+/letters/[^\\s)]+)\\.txt\\)?$");

	private Letters() {
	}

	/** The path of the page of the letter that an event tells of; empty where it tells of none. */
	static Optional<String> of(DeliveryEvent event) {
		Matcher named = NAMED.matcher(event.getNote() == null ? "" : event.getNote());
		return named.find() ? Optional.of(named.group(1) + ".html") : Optional.empty();
	}
}

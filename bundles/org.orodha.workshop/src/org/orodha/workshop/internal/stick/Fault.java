// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.stick;

import java.nio.file.Path;

import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;

/** What keeps a stick from being made. */
final class Fault {

	private static final Messages MESSAGES = Messages.of(Fault.class);

	private Fault() {
	}

	/** @param key of the text that says what; {@code KEY.remedy} says how to mend it */
	static ExportException at(Path where, String key, Object... values) {
		return new ExportException(Place.of(where.toString()), MESSAGES.text(key, values), MESSAGES.text(key + ".remedy", values), null);
	}
}

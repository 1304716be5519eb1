// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.findings;

import java.util.Objects;
import java.util.Optional;

import org.orodha.model.Severity;

/**
 * Something that a check found. The same object becomes a line on standard error, a JSON object, a marker and a row of a
 * report.
 *
 * @param rule     the identifier of the rule, such as OR-0004; never null
 * @param severity how much it matters
 * @param element  the identifier of the element concerned, or null
 * @param feature  the name of the model feature concerned, or null
 * @param place    where it is, or null where no file is concerned
 * @param message  what was expected, what was found and how to mend it, in the user's language
 * @param remedy   a change that mends it, or null where somebody has to decide
 */
public record Finding(String rule, Severity severity, String element, String feature, Place place, String message,
		Fix remedy) {

	public Finding {
		Objects.requireNonNull(rule);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(message);
	}

	/** A finding about a file as a whole or a place in it. */
	public static Finding at(String rule, Severity severity, Place place, String message) {
		return new Finding(rule, severity, null, null, place, message, null);
	}

	/** The change that mends it, where one is evident. */
	public Optional<Fix> fix() {
		return Optional.ofNullable(remedy);
	}

	/** This finding at another place. */
	public Finding at(Place where) {
		return new Finding(rule, severity, element, feature, where, message, remedy);
	}
}

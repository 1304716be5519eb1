// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.raci;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.orodha.model.Responsibility;

/**
 * The letters that parts in a step are written with: R, A, C and I, the same in every language.
 *
 * @since 1.0
 */
public final class RaciLetters {

	private static final String BETWEEN = "/";

	private RaciLetters() {
	}

	/** The letter of a part. */
	public static char of(Responsibility part) {
		return part.getLiteral().toUpperCase(Locale.ROOT).charAt(0);
	}

	/** The letters of parts, in their order, with a stroke between them; empty for none. */
	public static String of(Collection<Responsibility> parts) {
		return parts.stream().sorted().map(part -> String.valueOf(of(part))).collect(Collectors.joining(BETWEEN));
	}

	/** The part that a letter stands for, small or capital; empty where it is none of the four. */
	public static Optional<Responsibility> part(char letter) {
		for (Responsibility part : Responsibility.values())
			if (of(part) == Character.toUpperCase(letter))
				return Optional.of(part);
		return Optional.empty();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.picture;

import java.util.List;
import java.util.Locale;

import org.orodha.core.picture.Picture;
import org.orodha.core.picture.TextWidths;
import org.orodha.model.Procedure;
import org.orodha.sop.internal.picture.LaneLayout;

/**
 * Makes pictures of procedures.
 *
 * @since 1.0
 */
public final class Pictures {

	private Pictures() {
	}

	/**
	 * A procedure as it is now, the same on every machine.
	 *
	 * @param languages the languages to write in, the most wanted first
	 */
	public static Picture of(Procedure procedure, List<String> languages) {
		return of(procedure, languages, TextWidths.estimated());
	}

	/**
	 * A procedure as it is now, for a font of one's own.
	 *
	 * @param languages the languages to write in, the most wanted first
	 * @param widths    how wide texts are in that font
	 */
	public static Picture of(Procedure procedure, List<String> languages, TextWidths widths) {
		return new LaneLayout(widths).of(procedure, languages, Locale.getDefault());
	}

	/**
	 * A procedure as it is now, in a language that need not be the user's, the same on every machine.
	 *
	 * @param languages the languages to write names in, the most wanted first
	 * @param language  the language of everything else
	 */
	public static Picture of(Procedure procedure, List<String> languages, Locale language) {
		return new LaneLayout(TextWidths.estimated()).of(procedure, languages, language);
	}
}

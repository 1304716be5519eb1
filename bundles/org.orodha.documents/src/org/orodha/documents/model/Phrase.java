// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.model;

import java.util.Objects;

/**
 * Words in one language.
 *
 * @param words    the words
 * @param language the BCP 47 tag of the language that they are in; empty for that of the document
 * @param mark     what a reader has to know of them
 * @since 1.0
 */
public record Phrase(String words, String language, Mark mark) implements Inline {

	/**
	 * What a reader has to know of words.
	 *
	 * @since 1.0
	 */
	public enum Mark {
		/** Nothing. */
		NONE,
		/** They are not translated and shown in another language than the document's. */
		UNTRANSLATED,
		/** They were translated from an earlier wording. */
		OUTDATED
	}

	public Phrase {
		Objects.requireNonNull(words, "words");
		Objects.requireNonNull(language, "language");
		Objects.requireNonNull(mark, "mark");
	}

	/** Words in the document's language. */
	public static Phrase of(String words) {
		return new Phrase(words, "", Mark.NONE);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.writing;

import java.util.Locale;

import org.orodha.core.text.Messages;
import org.orodha.documents.model.Gap;
import org.orodha.documents.model.Phrase;
import org.orodha.documents.model.Phrase.Mark;

/** What the writers themselves say, in the document's language. */
final class Words {

	/** What stands behind words that were translated from an earlier wording. */
	static final String OUTDATED = "[~]";

	private static final Messages MESSAGES = Messages.of(Words.class);

	private final Locale language;
	private final Messages messages;

	Words(Locale language) {
		this.language = language;
		messages = MESSAGES.in(language).withFigures();
	}

	String text(String key, Object... values) {
		return messages.text(key, values);
	}

	/** The name of a language in the document's, as it begins a heading or a cell. */
	String languageName(String tag) {
		return Locale.forLanguageTag(tag).getDisplayLanguage(language);
	}

	/** What stands behind words in another language. */
	String mark(String tag) {
		return "[" + Locale.forLanguageTag(tag).getLanguage() + "]";
	}

	/** What stands behind a phrase; empty for nothing. */
	String mark(Phrase phrase) {
		return switch (phrase.mark()) {
		case NONE -> "";
		case UNTRANSLATED -> mark(phrase.language());
		case OUTDATED -> OUTDATED;
		};
	}

	/** What a reader finds in the place of a text. */
	String instead(Gap gap) {
		return gap.mark() == Mark.OUTDATED ? text("gaps.outdated", OUTDATED)
				: text("gaps.untranslated", languageName(gap.language()), mark(gap.language()));
	}
}

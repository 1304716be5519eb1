// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.mapping;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.orodha.core.text.Messages;
import org.orodha.model.Code;
import org.orodha.model.MappingKind;

/**
 * Codes of another list that a code may correspond to.
 *
 * @param source  the code
 * @param targets the codes of the other list
 * @param kind    how they would correspond
 * @param grounds what speaks for it, the strongest first; never empty
 * @since 1.0
 */
public record MappingSuggestion(Code source, List<Code> targets, MappingKind kind, Set<Ground> grounds) {

	private static final Messages MESSAGES = Messages.of(MappingSuggestion.class);

	/** What speaks for a suggestion, the strongest first. */
	public enum Ground {
		/** An earlier mapping of this or another list says so. */
		EARLIER,
		/** Both have the same name in some language, case, accents and punctuation aside. */
		NAME,
		/** Both are written the same in data, case aside. */
		CODE;

		/** The ground in the reader's language. */
		public String text() {
			return MESSAGES.text("ground." + name());
		}
	}

	public MappingSuggestion {
		targets = List.copyOf(targets);
		grounds = Collections.unmodifiableSet(EnumSet.copyOf(grounds));
	}

	/** What speaks for it, in the reader's language. */
	public String why() {
		return String.join(", ", grounds.stream().map(Ground::text).toList());
	}
}

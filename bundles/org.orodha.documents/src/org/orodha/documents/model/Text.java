// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line or paragraph of text.
 *
 * @param parts the parts in their order
 * @since 1.0
 */
public record Text(List<Inline> parts) {

	/** No text. */
	public static final Text EMPTY = new Text(List.of());

	public Text {
		parts = List.copyOf(parts);
	}

	/** Words in the document's language; none for an empty text. */
	public static Text of(String words) {
		return words.isEmpty() ? EMPTY : new Text(List.of(Phrase.of(words)));
	}

	/** This text, then another one. */
	public Text plus(Text more) {
		List<Inline> all = new ArrayList<>(parts);
		all.addAll(more.parts);
		return new Text(all);
	}

	/** This text, then words in the document's language. */
	public Text plus(String words) {
		return plus(of(words));
	}

	/** This text with a note below. */
	public Text noted(Text note) {
		return plus(new Text(List.of(new Footnote(note))));
	}

	/** Texts with the same words between them; empty ones are left out. */
	public static Text joined(List<Text> texts, String between) {
		Text all = EMPTY;
		for (Text text : texts)
			if (!text.isEmpty())
				all = all.isEmpty() ? text : all.plus(between).plus(text);
		return all;
	}

	/** Whether there is nothing to read. */
	public boolean isEmpty() {
		return parts.isEmpty();
	}

	/** The words alone, without notes and marks. */
	public String words() {
		return parts.stream().filter(Phrase.class::isInstance).map(part -> ((Phrase) part).words()).collect(Collectors.joining());
	}
}

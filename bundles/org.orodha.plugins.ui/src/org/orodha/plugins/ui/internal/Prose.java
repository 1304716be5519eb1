// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import java.util.ArrayList;
import java.util.List;

/** A text of headings and paragraphs. */
final class Prose {

	/** What a part of the text is. */
	enum Kind {
		TITLE, HEADING, PARAGRAPH, ITEM
	}

	/** A part of the text. */
	record Part(Kind kind, String text) {
	}

	private final List<Part> parts = new ArrayList<>();

	Prose title(String text) {
		parts.add(new Part(Kind.TITLE, text));
		return this;
	}

	Prose heading(String key) {
		parts.add(new Part(Kind.HEADING, ManagerText.text(key)));
		return this;
	}

	/** Adds a paragraph, unless it is empty. */
	Prose paragraph(String text) {
		if (!text.isEmpty())
			parts.add(new Part(Kind.PARAGRAPH, text));
		return this;
	}

	Prose items(List<String> texts) {
		texts.forEach(text -> parts.add(new Part(Kind.ITEM, "• " + text)));
		return this;
	}

	List<Part> parts() {
		return List.copyOf(parts);
	}
}

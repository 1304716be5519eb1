// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.cli.internal;

import org.orodha.core.text.Labels;
import org.orodha.search.Excerpt;
import org.orodha.search.FeaturePath;
import org.orodha.search.Hit;
import org.orodha.search.Range;

/** How a person is shown where an element holds what was searched for: the feature, the language, and the text with its words in brackets. */
final class MatchLine {

	private MatchLine() {
	}

	static String of(Hit hit) {
		Excerpt excerpt = hit.excerpt();
		String where = FeaturePath.label(hit.kind(), excerpt.path());
		return Labels.pair(excerpt.language().isEmpty() ? where : SearchTexts.text("find.where", where, excerpt.language()), marked(excerpt));
	}

	private static String marked(Excerpt excerpt) {
		StringBuilder line = new StringBuilder();
		int from = 0;
		for (Range range : excerpt.matches()) {
			line.append(excerpt.text(), from, range.start()).append('[').append(excerpt.text(), range.start(), range.end()).append(']');
			from = range.end();
		}
		return line.append(excerpt.text(), from, excerpt.text().length()).toString();
	}
}

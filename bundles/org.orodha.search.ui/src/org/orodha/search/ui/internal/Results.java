// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.ui.internal;

import java.util.List;

/**
 * What was found.
 *
 * @param total      how many there are
 * @param first      the best of them
 * @param exact      whether all have the words as they were typed
 * @param complete   whether the indexes were up to date
 * @param catalogues how many catalogues were searched
 */
record Results(int total, List<Result> first, boolean exact, boolean complete, int catalogues) {

	static final Results NONE = new Results(0, List.of(), true, true, 0);

	Results {
		first = List.copyOf(first);
	}

	/** What is said about them. @param key what says how many there are */
	String told(String key) {
		if (catalogues == 0)
			return SearchText.text("nowhere");
		String count = first.isEmpty() || total == first.size() || !"told".equals(key) ? SearchText.text(key, total)
				: SearchText.text("told.first", total, first.size());
		if (!complete)
			return SearchText.text("unfinished", count);
		return exact || total == 0 ? count : SearchText.text("forgiven", count);
	}
}

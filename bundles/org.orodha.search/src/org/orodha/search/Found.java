// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param total  how many elements fit
 * @param hits   the best of them, the best first
 * @param exact  whether they fit as it was typed; otherwise slips of typing were forgiven, or a word was left out
 */
public record Found(int total, List<Hit> hits, boolean exact) {

	/** Nothing. */
	public static final Found NOTHING = new Found(0, List.of(), true);

	public Found {
		hits = List.copyOf(hits);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

/**
 * Where no quote closes a field, wherever in it the field begins: quotes that do not touch the field's first one count the same
 * for all of them. Without it a text of opened quotes would be gone over once for each of them.
 */
final class OpenQuotes {

	private long from;
	private long to;

	/** Whether nothing closes a field that is open at a place which holds neither quote nor escape. */
	boolean holds(long place) {
		return place >= from && place < to;
	}

	/** Nothing closes a field from one place to another. */
	void found(long begin, long end) {
		from = begin;
		to = end;
	}
}

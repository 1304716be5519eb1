// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.comparison;

/**
 * What a feature says in two states.
 *
 * @param key    the name of the feature as the command line and JSON write it, with the language of a text
 * @param name   what the feature is called in front of a reader, with the language of a text
 * @param before what it says in the first state; empty for nothing
 * @param after  what it says in the second state; empty for nothing
 * @since 1.0
 */
public record ComparedFeature(String key, String name, String before, String after) {

	/** Whether the two differ. */
	public boolean isChanged() {
		return !before.equals(after);
	}
}

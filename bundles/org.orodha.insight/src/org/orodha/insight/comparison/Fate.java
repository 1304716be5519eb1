// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.comparison;

/**
 * What became of an element from one state to another.
 *
 * @since 1.0
 */
public enum Fate {
	/** It says the same. */
	SAME,
	/** It, or a part of it, says something else. */
	CHANGED,
	/** It is new. */
	ADDED,
	/** It is no longer there. */
	REMOVED
}

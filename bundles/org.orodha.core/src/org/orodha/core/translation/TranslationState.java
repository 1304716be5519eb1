// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.translation;

/** How a text stands in the language that it is translated to. */
public enum TranslationState {
	/** There is none. */
	MISSING,
	/** It translates an earlier wording of the original. */
	OUTDATED,
	/** It is there. */
	TRANSLATED;

	/** Whether somebody has to translate it. */
	public boolean isOpen() {
		return this != TRANSLATED;
	}
}

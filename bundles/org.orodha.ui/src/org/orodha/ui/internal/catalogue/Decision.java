// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import org.orodha.ui.internal.text.UiText;

/** What becomes of a file that both the user and somebody else changed. */
public enum Decision {

	/** The user's changes stay unsaved, and the question comes again at the next saving. */
	LATER,
	/** The user's changes are written over what the other wrote. */
	MINE,
	/** What the other wrote takes the place of the user's changes. */
	THEIRS,
	/** The user chose feature by feature. */
	MERGED;

	String label() {
		return UiText.text("conflict." + name());
	}
}

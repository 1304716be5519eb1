// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import java.util.Locale;

import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.preferences.Remembered;
import org.orodha.ui.internal.preferences.RememberedElements;

/** What the explorer keeps at the top of a catalogue. */
public enum Kept {
	/** What the user put there. */
	FAVOURITES(200),
	/** What was opened last. */
	RECENT(12);

	private final int most;

	Kept(int most) {
		this.most = most;
	}

	/** The name in lower case, as icons and texts use it. */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Those of a catalogue. */
	public RememberedElements of(OpenCatalogue catalogue) {
		return new RememberedElements(Remembered.of(Kept.class, "explorer"), catalogue, name(), most);
	}
}

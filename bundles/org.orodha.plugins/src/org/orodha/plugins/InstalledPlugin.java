// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A plug-in that is installed.
 *
 * @param plugin  the version that is in use
 * @param state   what becomes of it
 * @param reasons why it is set aside, each a sentence in the reader's language; empty unless it is
 * @param kept    the versions that are kept beside it, the newest first
 * @since 1.0
 */
public record InstalledPlugin(Plugin plugin, State state, List<String> reasons, List<String> kept) {

	/** What becomes of an installed plug-in. */
	public enum State {
		/** It is used. */
		ACTIVE,
		/** The user switched it off. */
		DISABLED,
		/** It does not fit this version of Orodha, and waits for one that it fits or for a version of itself that does. */
		SET_ASIDE
	}

	public InstalledPlugin {
		reasons = List.copyOf(reasons);
		kept = List.copyOf(kept);
	}

	/** The reasons as a part of a sentence; empty unless it is set aside. */
	public String why() {
		return reasons.stream().map(reason -> reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason)
				.collect(Collectors.joining("; "));
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.nio.file.Path;

/** Where the user's own settings are kept. */
final class Settings {

	private Settings() {
	}

	/** The folder that the launcher names as {@code orodha.settings}, or {@code .orodha} in the user's home. */
	static Path folder() {
		return Path.of(System.getProperty("orodha.settings",
				Path.of(System.getProperty("user.home"), ".orodha").toString()));
	}
}

package org.orodha.cli.internal;

import java.nio.file.Path;

/** Where the user's own settings are kept. */
final class Settings {

	private Settings() {
	}

	/** The folder that {@code ORODHA_SETTINGS} names, or {@code .orodha} in the user's home. */
	static Path folder() {
		String named = System.getenv("ORODHA_SETTINGS");
		return named == null || named.isEmpty() ? Path.of(System.getProperty("user.home"), ".orodha") : Path.of(named);
	}
}

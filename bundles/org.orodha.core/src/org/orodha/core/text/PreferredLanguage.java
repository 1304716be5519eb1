// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.orodha.core.files.AtomicFile;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.core.files.SettingsFolder;

/**
 * The language that the user wants Orodha to speak, whatever that of the computer. It is kept in a file that the launchers read,
 * so that it counts from the next start on.
 *
 * @since 1.0
 */
public final class PreferredLanguage {

	/** The languages that Orodha speaks, as BCP 47 tags. */
	public static final List<String> SPOKEN = List.of("en", "fr", "sw");

	private static final String FILE = "language";
	/** The launcher of Windows reads no other. */
	private static final String LINE_END = "\r\n";

	private PreferredLanguage() {
	}

	/**
	 * The language that was chosen.
	 *
	 * @return one of {@link #SPOKEN}; empty where it is the computer's
	 * @throws IOException where the choice cannot be read
	 */
	public static Optional<String> get() throws IOException {
		Path file = SettingsFolder.path().resolve(FILE);
		return Files.exists(file) ? Optional.of(Files.readString(file).strip()).filter(SPOKEN::contains) : Optional.empty();
	}

	/**
	 * Chooses a language for the next start.
	 *
	 * @param language one of {@link #SPOKEN}; null for the computer's
	 * @throws IOException where the choice cannot be kept
	 */
	public static void choose(String language) throws IOException {
		if (language == null)
			Files.deleteIfExists(SettingsFolder.path().resolve(FILE));
		else if (SPOKEN.contains(language))
			AtomicFile.write(SettingsFolder.make().resolve(FILE), Readers.OWNER, out -> out.write((language + LINE_END).getBytes()));
		else
			throw new IllegalArgumentException(language);
	}
}

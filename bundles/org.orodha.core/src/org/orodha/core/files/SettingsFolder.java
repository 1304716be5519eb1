// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder of the user's own settings: what the launcher names as {@code orodha.settings}, or {@code .orodha} at home. */
public final class SettingsFolder {

	private SettingsFolder() {
	}

	/** Where it is; it need not be there. */
	public static Path path() {
		String named = System.getProperty("orodha.settings");
		return named == null ? Path.of(System.getProperty("user.home"), ".orodha") : Path.of(named);
	}

	/** A folder in it, made where there is none; only the user reads what lies there. */
	public static Path folder(String name) throws IOException {
		return OwnerOnly.folders(make().resolve(name));
	}

	/** Makes it where there is none, and closes it to everybody but the user. */
	public static Path make() throws IOException {
		Path folder = OwnerOnly.folders(path());
		PosixFileAttributeView rights = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
		if (rights != null && rights.readAttributes().owner().getName().equals(System.getProperty("user.name")))
			rights.setPermissions(PosixFilePermissions.fromString("rwx------"));
		return folder;
	}
}

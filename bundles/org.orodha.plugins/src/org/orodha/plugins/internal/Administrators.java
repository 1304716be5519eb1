// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where an administrator lays down whom to trust: for the computer, then for this product. */
public final class Administrators {

	private Administrators() {
	}

	/** The folders, which need not be there. */
	public static List<Path> folders() {
		List<Path> folders = new ArrayList<>(List.of(ofComputer(System.getProperty("os.name"))));
		String home = System.getProperty("orodha.home");
		if (home != null)
			folders.add(Path.of(home, "trust"));
		return folders;
	}

	private static Path ofComputer(String system) {
		if (system.startsWith("Windows"))
			return Path.of(System.getenv().getOrDefault("ProgramData", "C:\\ProgramData"), "Orodha", "trust");
		return system.startsWith("Mac") ? Path.of("/Library/Application Support/Orodha/trust") : Path.of("/etc/orodha/trust");
	}
}

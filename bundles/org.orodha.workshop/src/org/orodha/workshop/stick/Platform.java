// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.stick;

import org.orodha.core.text.EnumKeys;


/**
 * A kind of system that Orodha runs on.
 *
 * @since 1.0
 */
public enum Platform {
	/** Windows. */
	WINDOWS("win32", "orodha", "start-windows.cmd"),
	/** Linux. */
	LINUX("linux", "orodha", "start-linux.sh"),
	/** macOS. */
	MACOS("macosx", "orodha.app/Contents/Eclipse", "start-macos.command");

	private final String archive;
	private final String home;
	private final String start;

	Platform(String archive, String home, String start) {
		this.archive = archive;
		this.home = home;
		this.start = start;
	}

	/** The one that this runs on. */
	public static Platform present() {
		String name = System.getProperty("os.name");
		return name.startsWith("Windows") ? WINDOWS : name.startsWith("Mac") ? MACOS : LINUX;
	}

	/** Its name on the command line and of its folder. */
	public String id() {
		return EnumKeys.of(this);
	}

	/** How a person knows it. */
	public String label() {
		return this == MACOS ? "macOS" : this == LINUX ? "Linux" : "Windows";
	}

	/** How the names of its product's archives begin. */
	public String archive() {
		return "orodha-" + archive;
	}

	/** The path of the product's own folder in its archive. */
	public String home() {
		return home;
	}

	/** The name of the file that starts Orodha from a stick. */
	public String start() {
		return start;
	}
}

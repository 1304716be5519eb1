// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.files;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files and folders that every file system takes. */
public final class PortableNames {

	private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

	private PortableNames() {
	}

	/** The name, with an underscore before it where Windows takes it for a device, whatever its ending: {@code _con.txt}. */
	public static String of(String name) {
		return DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches() ? "_" + name : name;
	}
}

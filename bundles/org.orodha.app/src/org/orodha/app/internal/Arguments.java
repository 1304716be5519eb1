// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.app.internal;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the user asked for on the command line.
 *
 * @param catalogue the folder to open at the start
 */
record Arguments(Optional<Path> catalogue) {

	private static final String OPTION = "--catalogue";
	private static final String PROPERTY = "orodha.open";

	static Arguments of(String[] arguments) {
		for (int index = 0; index < arguments.length; index++) {
			if (arguments[index].equals(OPTION) && index + 1 < arguments.length)
				return new Arguments(Optional.of(Path.of(arguments[index + 1])));
			if (arguments[index].startsWith(OPTION + "="))
				return new Arguments(Optional.of(Path.of(arguments[index].substring(OPTION.length() + 1))));
		}
		return new Arguments(Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of));
	}
}

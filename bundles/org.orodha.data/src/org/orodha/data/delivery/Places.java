// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.io.IOException;
import java.nio.file.Path;

/** Where the files of a catalogue lie. */
@FunctionalInterface
public interface Places {

	/**
	 * @param path as the catalogue names the file
	 * @throws IOException where no file is read there; the message tells the user why
	 */
	Path of(String path) throws IOException;
}

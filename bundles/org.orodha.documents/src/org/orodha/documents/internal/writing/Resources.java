// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.writing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The files that stand beside the writers. */
final class Resources {

	private Resources() {
	}

	static String text(String name) throws IOException {
		try (InputStream in = open(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** @param name a path from this package, or from the bundle's root where it begins with a stroke */
	static InputStream open(String name) throws IOException {
		InputStream in = Resources.class.getResourceAsStream(name);
		if (in == null)
			throw new IOException(name);
		return in;
	}
}

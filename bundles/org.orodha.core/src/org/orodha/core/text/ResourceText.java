// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Texts that lie beside a class, such as style sheets.
 *
 * @since 1.0
 */
public final class ResourceText {

	private ResourceText() {
	}

	/**
	 * The text of a file in UTF-8.
	 *
	 * @param anchor the class that it lies beside
	 * @param name   the name of the file
	 * @throws IllegalArgumentException where there is no such file
	 */
	public static String of(Class<?> anchor, String name) {
		try (InputStream in = anchor.getResourceAsStream(name)) {
			if (in == null)
				throw new IllegalArgumentException(anchor.getName() + ": " + name);
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}

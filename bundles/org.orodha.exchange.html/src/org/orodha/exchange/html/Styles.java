// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The styles of the pages. */
final class Styles {

	private Styles() {
	}

	/** The text of a style sheet beside this class. */
	static String text(String name) {
		try (InputStream sheet = Styles.class.getResourceAsStream(name)) {
			return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}
}

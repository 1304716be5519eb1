// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins;

import java.util.Locale;

/**
 * The SHA-256 of a certificate as it is written: for programs in hexadecimal digits, by persons in pairs of them too.
 *
 * @since 1.0
 */
public final class Fingerprint {

	private Fingerprint() {
	}

	/** The digits of a fingerprint in whatever form somebody wrote it. */
	public static String plain(String written) {
		return written.replaceAll("[:\\s]", "").toLowerCase(Locale.ROOT);
	}

	/** In pairs with colons, as persons compare it; empty for none. */
	public static String inPairs(String plain) {
		return plain.toUpperCase(Locale.ROOT).replaceAll("(..)(?=.)", "$1:");
	}
}

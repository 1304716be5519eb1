// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.nio.file.Path;

import org.orodha.plugins.PluginException;

/** Why something cannot be signed. */
public final class SigningFailures {

	private SigningFailures() {
	}

	/** A failure about a file; the text is the one of that key. */
	public static PluginException of(Path file, Throwable cause, String key, Object... values) {
		return PluginRule.UNUSABLE.failure(file.toString(), cause, key, values);
	}
}

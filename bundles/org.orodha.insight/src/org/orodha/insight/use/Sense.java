// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.use;

import org.orodha.insight.internal.use.UseText;

/**
 * In which sense use is followed.
 *
 * @since 1.0
 */
public enum Sense {
	/** To what uses an element, and so rests on it. */
	BY,
	/** To what an element uses, and so rests on. */
	FROM;

	/** What the reader calls it, in the default locale's language. */
	public String label() {
		return UseText.text("sense." + name());
	}

	Sense opposite() {
		return this == BY ? FROM : BY;
	}
}

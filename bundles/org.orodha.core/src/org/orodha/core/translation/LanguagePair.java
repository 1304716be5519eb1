// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.translation;

import java.util.Objects;

/**
 * From which language to which texts are translated.
 *
 * @param source a BCP 47 tag
 * @param target a BCP 47 tag, another one
 */
public record LanguagePair(String source, String target) {

	public LanguagePair {
		Objects.requireNonNull(source);
		if (source.equalsIgnoreCase(target))
			throw new IllegalArgumentException(source + " to " + target);
	}
}

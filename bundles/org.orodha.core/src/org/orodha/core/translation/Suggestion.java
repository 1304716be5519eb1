// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.translation;

import org.orodha.model.IdentifiedElement;

/**
 * How the same or a similar text was translated before.
 *
 * @param source      the text that was translated
 * @param translation what it was translated to
 * @param element     the element whose text it is
 * @param likeness    how alike the two source texts are in percent, 100 where they are the same
 */
public record Suggestion(String source, String translation, IdentifiedElement element, int likeness) {

	/** Whether the very same text was translated. */
	public boolean isExact() {
		return likeness == 100;
	}
}

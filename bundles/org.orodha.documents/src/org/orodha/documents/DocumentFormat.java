// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents;

import java.util.Locale;

/**
 * What a document is written as.
 *
 * @since 1.0
 */
public enum DocumentFormat {
	/** A file of word processors (Office Open XML). */
	DOCX,
	/** Pages to print, tagged for those who have them read aloud. */
	PDF,
	/** A page for browsers that needs nothing but itself. */
	HTML;

	/** The ending of its files, without full stop. */
	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}
}

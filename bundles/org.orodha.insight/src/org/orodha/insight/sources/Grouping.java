// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.sources;

import java.util.Locale;

/**
 * What the sources are grouped by.
 *
 * @since 1.0
 */
public enum Grouping {
	/** The agency that owns the source. */
	AGENCY,
	/** The kind of source. */
	KIND,
	/** How often the datasets come; a source whose datasets differ in that stands in several groups. */
	FREQUENCY;

	/** How it is written on the command line. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What it is called in the default locale's language. */
	public String label() {
		return SourcesText.text("grouping." + id());
	}
}

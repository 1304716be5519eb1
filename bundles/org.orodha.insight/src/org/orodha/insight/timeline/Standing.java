// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.timeline;

import org.orodha.core.picture.Picture.Kind;
import org.orodha.insight.internal.timeline.TimelineText;

/**
 * How a dataset stands in a stretch of time.
 *
 * @since 1.0
 */
public enum Standing {
	/** All that was due came. */
	COMPLETE(Kind.GOOD),
	/** Some of what was due came. */
	PARTLY(Kind.FAIR),
	/** Nothing of what was due came: a gap. */
	MISSING(Kind.POOR),
	/** Something is still to come and not late. */
	COMING(Kind.UNKNOWN),
	/** The catalogue says that there is data, and no delivery of it was due. */
	COVERED(Kind.UNKNOWN),
	/** The catalogue does not say that there is data. */
	OUTSIDE(Kind.PLAIN);

	private final Kind kind;

	Standing(Kind kind) {
		this.kind = kind;
	}

	/** How it is judged, and so coloured. */
	public Kind kind() {
		return kind;
	}

	/** The sign for it that stands in the cells; empty for {@link #OUTSIDE}. */
	public String sign() {
		return TimelineText.text("sign." + name());
	}

	/** What it means, in the default locale's language. */
	public String label() {
		return TimelineText.text("standing." + name());
	}
}

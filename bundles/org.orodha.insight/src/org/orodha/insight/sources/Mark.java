// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.sources;

import java.util.Comparator;

import org.orodha.core.picture.Picture.Kind;
import org.orodha.core.text.EnumKeys;

/**
 * How a dataset is judged.
 *
 * @since 1.0
 */
public enum Mark {
	/** No period is missing. */
	CURRENT(Colouring.FRESHNESS, Kind.GOOD),
	/** One period is missing. */
	BEHIND(Colouring.FRESHNESS, Kind.FAIR),
	/** Two periods or more are missing. */
	STALE(Colouring.FRESHNESS, Kind.POOR),
	/** The catalogue does not say enough. */
	AGE_UNKNOWN(Colouring.FRESHNESS, Kind.UNKNOWN),
	/** The description lacks nothing. */
	COMPLETE(Colouring.COMPLETENESS, Kind.GOOD),
	/** The description lacks one or two things. */
	NEARLY_COMPLETE(Colouring.COMPLETENESS, Kind.FAIR),
	/** The description lacks three things or more. */
	SPARSE(Colouring.COMPLETENESS, Kind.POOR),
	/** Anybody can get the file. */
	OPEN_FILE(Colouring.ACCESS, Kind.GOOD),
	/** Anybody can read the table. */
	PUBLISHED_TABLE(Colouring.ACCESS, Kind.GOOD),
	/** Who asks can get it. */
	ON_REQUEST(Colouring.ACCESS, Kind.FAIR),
	/** Who has an agreement gets it. */
	UNDER_AGREEMENT(Colouring.ACCESS, Kind.FAIR),
	/** Nobody else gets it. */
	NO_ACCESS(Colouring.ACCESS, Kind.POOR),
	/** The catalogue does not say. */
	ACCESS_UNKNOWN(Colouring.ACCESS, Kind.UNKNOWN),
	/** The data needs no instrument. */
	FREE(Colouring.LEGAL_BASIS, Kind.GOOD),
	/** An instrument in force covers it. */
	COVERED(Colouring.LEGAL_BASIS, Kind.GOOD),
	/** An instrument comes near, and lacks something. */
	LACKING(Colouring.LEGAL_BASIS, Kind.FAIR),
	/** No instrument comes near. */
	WITHOUT_BASIS(Colouring.LEGAL_BASIS, Kind.POOR);

	/** The worst first; what cannot be judged is between what is wanting and what is well. */
	static final Comparator<Mark> WORST_FIRST = Comparator.comparing(mark -> switch (mark.kind) {
	case POOR -> 0;
	case FAIR -> 1;
	case UNKNOWN -> 2;
	default -> 3;
	});

	private final Colouring colouring;
	private final Kind kind;

	Mark(Colouring colouring, Kind kind) {
		this.colouring = colouring;
		this.kind = kind;
	}

	/** What is judged. */
	public Colouring colouring() {
		return colouring;
	}

	/** How it is coloured. */
	public Kind kind() {
		return kind;
	}

	/** How it is written in JSON. */
	public String id() {
		return EnumKeys.of(this);
	}

	/** The sign that says it without a colour: one letter of the default locale's language, different from the other signs of its colouring. */
	public String sign() {
		return SourcesText.text("sign." + id());
	}

	/** What it is called in the default locale's language. */
	public String label() {
		return SourcesText.text("mark." + id());
	}

	/** What it is called and when a dataset is judged so, in the default locale's language. */
	public String meaning() {
		return SourcesText.text("meaning." + id());
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.dashboard;


import org.orodha.core.picture.Picture.Kind;
import org.orodha.core.text.EnumKeys;

/**
 * As what something is counted.
 *
 * @since 1.0
 */
public enum Measure {
	/** An element that lacks nothing to be published. */
	COMPLETE(Kind.GOOD),
	/** An element that lacks something to be published. */
	LACKING(Kind.POOR),
	/** An element, whatever its state. */
	ELEMENT(Kind.HEAD),
	/** A procedure whose next review is not over. */
	PLANNED(Kind.GOOD),
	/** A procedure of which nothing says when it is to be reviewed. */
	UNPLANNED(Kind.UNKNOWN),
	/** A procedure that was to be reviewed before the day. */
	OVERDUE(Kind.POOR),
	/** A text that is not there in the language. */
	MISSING(Kind.POOR),
	/** A translation of an earlier wording. */
	OUTDATED(Kind.FAIR),
	/** A period of which data came by the day on which it was due. */
	ON_TIME(Kind.GOOD),
	/** A period of which data came later. */
	LATE(Kind.FAIR),
	/** A period of which data came nobody knows when. */
	UNDATED(Kind.UNKNOWN),
	/** A period of which data was due and did not come. */
	NOT_COME(Kind.POOR),
	/** An error. */
	ERROR(Kind.POOR),
	/** A warning. */
	WARNING(Kind.FAIR),
	/** A hint. */
	INFORMATION(Kind.UNKNOWN);

	private final Kind kind;

	Measure(Kind kind) {
		this.kind = kind;
	}

	/** How it is judged, and so coloured. */
	public Kind kind() {
		return kind;
	}

	/** How it is written in JSON. */
	public String id() {
		return EnumKeys.of(this);
	}

	/** The sign that says it without a colour; empty where nothing is judged. */
	public String sign() {
		return DashboardText.text("sign." + id());
	}

	/** What it is called in the default locale's language. */
	public String label() {
		return DashboardText.text("measure." + id());
	}

	/** How many there are, in words of the default locale's language. */
	public String counted(long count) {
		return DashboardText.text("counted." + id(), count);
	}
}

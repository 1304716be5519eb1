// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.coverage;

import java.util.Collection;
import java.util.Comparator;

import org.orodha.core.picture.Picture.Kind;
import org.orodha.core.text.Messages;

/**
 * How far something that a requirement asks for can be filled.
 *
 * @since 1.0
 */
public enum CoverageState {

	/** In full. */
	FULL("●", 2, Kind.GOOD),
	/** With loss. */
	LOSS("◐", 1, Kind.FAIR),
	/** Not at all. */
	NONE("○", 0, Kind.POOR);

	private static final Messages MESSAGES = Messages.of(CoverageState.class);

	private final String sign;
	private final int halves;
	private final Kind kind;

	CoverageState(String sign, int halves, Kind kind) {
		this.sign = sign;
		this.halves = halves;
		this.kind = kind;
	}

	/** How it is judged, and so coloured. */
	public Kind kind() {
		return kind;
	}

	/** A sign that tells the state without colour. */
	public String sign() {
		return sign;
	}

	/** The state in the reader's language. */
	public String text() {
		return MESSAGES.text("state." + name());
	}

	/** The sign and the state in the reader's language. */
	public String signed() {
		return sign + " " + text();
	}

	/** What it counts, in halves of a point. */
	public int halves() {
		return halves;
	}

	/** Whether it is better than another one. */
	public boolean isBetterThan(CoverageState other) {
		return halves > other.halves;
	}

	/** The worst of several states; full where there are none. */
	public static CoverageState worst(Collection<CoverageState> states) {
		return states.stream().max(Comparator.naturalOrder()).orElse(FULL);
	}

	/** What several states come to: full or not at all where all are that, else with loss. */
	public static CoverageState together(Collection<CoverageState> states) {
		return states.stream().distinct().count() > 1 ? LOSS : worst(states);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.coverage;

import org.orodha.model.RequirementDimension;

/**
 * How far one part of a table can be filled, and why.
 *
 * @param dimension the dimension that it is; null for other kinds, and for the periods of a requirement without a dimension for them
 * @param name      what it is called, in the reader's language
 * @param words     why it is so, in the reader's language
 * @since 1.0
 */
public record Part(Kind kind, RequirementDimension dimension, String name, CoverageState state, String words) {

	/** What the part is. */
	public enum Kind {
		/** What the figures are about. */
		MEASURE,
		/** What the figures count or are written in. */
		UNIT,
		/** A breakdown. */
		DIMENSION,
		/** The periods of the figures. */
		PERIODS
	}

	/** Whether it is the same part as that of another dataset. */
	public boolean isSameAs(Part other) {
		return kind == other.kind && dimension == other.dimension;
	}
}

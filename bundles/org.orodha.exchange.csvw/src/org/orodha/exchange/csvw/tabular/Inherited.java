// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.util.List;

/** The properties that columns take over from their table and its group. What is null is not said. */
record Inherited(String aboutUrl, Datatype datatype, String defaultValue, String lang, List<String> nulls, Boolean ordered,
		String propertyUrl, Boolean required, String separator, String textDirection, String valueUrl) {

	static final Inherited NONE = new Inherited(null, null, null, null, null, null, null, null, null, null, null);

	/** The same with what is not said taken from another. */
	Inherited or(Inherited other) {
		return new Inherited(or(aboutUrl, other.aboutUrl), or(datatype, other.datatype), or(defaultValue, other.defaultValue),
				or(lang, other.lang), or(nulls, other.nulls), or(ordered, other.ordered), or(propertyUrl, other.propertyUrl),
				or(required, other.required), or(separator, other.separator), or(textDirection, other.textDirection),
				or(valueUrl, other.valueUrl));
	}

	private static <T> T or(T own, T other) {
		return own != null ? own : other;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A column as it is described.
 *
 * @param name   its name, or null
 * @param titles what it is called, by language
 * @param common properties of other vocabularies
 */
record Column(String name, Map<String, List<String>> titles, boolean virtual, boolean suppressed, Inherited inherited, ObjectNode common) {

	/** The same where its table and their group say more. */
	Column within(Inherited outer) {
		return new Column(name, titles, virtual, suppressed, inherited.or(outer), common);
	}

	/** The same under a name. */
	Column named(String other) {
		return new Column(other, titles, virtual, suppressed, inherited, common);
	}

	Datatype datatype() {
		return inherited.datatype() == null ? Datatype.STRING : inherited.datatype();
	}

	List<String> nulls() {
		return inherited.nulls() == null ? List.of("") : inherited.nulls();
	}

	boolean isRequired() {
		return Boolean.TRUE.equals(inherited.required());
	}
}

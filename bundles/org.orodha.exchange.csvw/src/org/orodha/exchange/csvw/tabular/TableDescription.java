// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.net.URI;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A table as it is described.
 *
 * @param url    the address of the table
 * @param id     the address of the description's subject, or null
 * @param common notes and properties of other vocabularies
 */
record TableDescription(URI url, String id, Schema schema, Dialect dialect, Inherited inherited, boolean suppressed, ObjectNode common) {

	/** The same with other columns. */
	TableDescription with(Schema other) {
		return new TableDescription(url, id, other, dialect, inherited, suppressed, common);
	}
}

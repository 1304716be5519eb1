// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import org.orodha.core.findings.Place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A schema or a dialect.
 *
 * @param document the description that it stands in, which may be a file of its own
 * @param node     what it says
 */
record Part(Document document, ObjectNode node) {

	Place place() {
		return document.at(node);
	}

	Place at(JsonNode inside) {
		return document.at(inside);
	}
}

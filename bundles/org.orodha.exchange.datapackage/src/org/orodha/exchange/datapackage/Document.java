// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.util.Map;

import org.orodha.core.findings.Place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A description as it was read.
 *
 * @param file  where it stands
 * @param root  what it says
 * @param lines the line where each object and list begins, by identity
 */
record Document(Place file, ObjectNode root, Map<JsonNode, Integer> lines) {

	/** Where an object or a list begins. */
	Place at(JsonNode node) {
		return file.row(lines.getOrDefault(node, 0));
	}
}

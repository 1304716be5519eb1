// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * The description of one table, with the group that it is in.
 *
 * @param group    the group; a missing node where the table stands alone
 * @param table    the table
 * @param schema   its schema
 * @param dialect  its dialect, or a missing node
 * @param language the language of texts that do not say theirs
 */
record TableNode(JsonNode group, JsonNode table, JsonNode schema, JsonNode dialect, String language) {

	/** A property that a column has itself or takes over from schema, table or group; a missing node where none has it. */
	JsonNode inherited(JsonNode column, String word) {
		for (JsonNode node : new JsonNode[] { column, schema, table, group })
			if (node.has(word))
				return node.get(word);
		return MissingNode.getInstance();
	}
}

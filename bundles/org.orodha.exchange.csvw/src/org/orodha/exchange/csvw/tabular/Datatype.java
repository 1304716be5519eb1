// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the values of a column are.
 *
 * @param base        the name of a datatype that every program knows
 * @param id          the address of the datatype, or null
 * @param format      how values are written: a text, or an object for numbers; null for the usual way
 * @param constraints the object with limits and lengths, or null
 */
record Datatype(String base, String id, JsonNode format, JsonNode constraints) {

	static final Datatype STRING = new Datatype("string", null, null, null);
}

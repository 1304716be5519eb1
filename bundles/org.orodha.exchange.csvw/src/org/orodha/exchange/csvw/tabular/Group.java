// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Tables that are described together.
 *
 * @param id       the address of the description's subject, or null
 * @param language the language of texts that do not say theirs
 * @param common   notes and properties of other vocabularies
 */
record Group(String id, List<TableDescription> tables, String language, ObjectNode common) {
}

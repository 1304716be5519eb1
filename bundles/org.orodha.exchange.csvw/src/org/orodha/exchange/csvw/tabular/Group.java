// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.net.URI;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Tables that are described together.
 *
 * @param id       the address of the description's subject, or null
 * @param base     what addresses in it are resolved against
 * @param language the language of texts that do not say theirs
 * @param common   notes and properties of other vocabularies
 */
record Group(String id, URI base, List<TableDescription> tables, String language, ObjectNode common) {
}

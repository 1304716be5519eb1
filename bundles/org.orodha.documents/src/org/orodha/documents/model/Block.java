// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.model;

/**
 * What stands below a heading.
 *
 * @since 1.0
 */
public sealed interface Block permits Paragraph, Notice, ItemList, Facts, Table, Figure {
}

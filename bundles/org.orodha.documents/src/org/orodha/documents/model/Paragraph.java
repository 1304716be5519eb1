// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.model;

/**
 * A paragraph.
 *
 * @param text what it says
 * @since 1.0
 */
public record Paragraph(Text text) implements Block {
}

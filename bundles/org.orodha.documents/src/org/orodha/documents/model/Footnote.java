// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.model;

/**
 * A note that stands below what it is about.
 *
 * @param text the note
 * @since 1.0
 */
public record Footnote(Text text) implements Inline {
}

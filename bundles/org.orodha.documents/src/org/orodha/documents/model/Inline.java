// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.model;

/**
 * What stands in a line of text.
 *
 * @since 1.0
 */
public sealed interface Inline permits Phrase, Footnote {
}

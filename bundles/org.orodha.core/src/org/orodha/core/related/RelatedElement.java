// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.related;

import org.orodha.model.IdentifiedElement;

/**
 * Something that has to do with an element.
 *
 * @param detail how, in the reader's language; may be empty
 * @since 1.0
 */
public record RelatedElement(IdentifiedElement element, String detail) {
}

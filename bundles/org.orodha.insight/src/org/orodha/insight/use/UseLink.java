// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.use;

/**
 * That an element uses another, seen from one of them.
 *
 * @param element the other one
 * @since 1.0
 */
public record UseLink(Relation relation, UsedElement element) {
}

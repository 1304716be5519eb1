// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search;

/**
 * A place in a text.
 *
 * @param start the first character
 * @param end   the one after the last character
 */
public record Range(int start, int end) {
}

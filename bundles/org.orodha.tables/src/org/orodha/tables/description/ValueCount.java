// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.description;

/**
 * How often a value occurs.
 *
 * @param value the value as it stands in the file; null for an empty field
 * @param count how many rows hold it
 */
public record ValueCount(String value, long count) {
}

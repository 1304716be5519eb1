package org.orodha.tables.structure;

/**
 * How often a value occurs.
 *
 * @param value the value as it stands in the file; null for an empty field
 * @param count how many rows hold it
 */
public record ValueCount(String value, long count) {
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The addresses that the templates of a column give for the cells of a row.
 *
 * @param table the address of the table
 */
record CellAddresses(URI table, TableRows.Row row) {

	/** What the cell is about, or null. */
	String about(Cell cell, int position) {
		return expanded(cell.column().inherited().aboutUrl(), cell, position);
	}

	/** What the cell says of it, or null. */
	String property(Cell cell, int position) {
		return expanded(cell.column().inherited().propertyUrl(), cell, position);
	}

	/** What the cell's value stands for, or null. */
	String value(Cell cell, int position) {
		return cell.value().isEmpty() && !cell.column().virtual() ? null : expanded(cell.column().inherited().valueUrl(), cell, position);
	}

	private String expanded(String template, Cell cell, int position) {
		if (template == null)
			return null;
		String address = Words.expanded(UriTemplate.expand(template, name -> variable(name, cell, position)));
		return Addresses.resolved(table, address).toString();
	}

	private List<String> variable(String name, Cell cell, int position) {
		return switch (name) {
		case "_name" -> List.of(decoded(cell.column().name()));
		case "_column", "_sourceColumn" -> List.of(String.valueOf(position + 1));
		case "_row" -> List.of(String.valueOf(row.number()));
		case "_sourceRow" -> List.of(String.valueOf(row.line()));
		default -> row.cells().stream().filter(other -> name.equals(other.column().name())).findFirst().map(Cell::texts).orElse(List.of());
		};
	}

	/** The name of a column as people write it. */
	static String decoded(String name) {
		return name.matches("(?s)(?:[^%]|%[0-9A-Fa-f]{2})*+") ? URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8) : name;
	}
}

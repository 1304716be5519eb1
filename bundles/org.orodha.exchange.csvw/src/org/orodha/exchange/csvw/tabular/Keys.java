// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the keys of tables once all of their rows are read. */
final class Keys {

	private final Problems problems;
	private final List<TableDescription> tables;
	private final Map<TableDescription, Set<List<String>>> primary = new HashMap<>();
	private final List<Link> links = new ArrayList<>();

	/** A reference from one table to another. */
	private record Link(TableDescription from, ForeignKey key, TableDescription to, Map<List<String>, Integer> present,
			Map<List<String>, Integer> wanted) {
	}

	Keys(Problems problems, List<TableDescription> tables) {
		this.problems = problems;
		this.tables = tables;
	}

	/** Finds which tables refer to which. */
	void connect() throws InvalidDescription {
		for (TableDescription table : tables)
			for (ForeignKey key : table.schema().foreignKeys()) {
				TableDescription other = tables.stream().filter(candidate -> isMeant(key, candidate)).findFirst().orElse(null);
				Set<String> names = new HashSet<>();
				if (other != null)
					other.schema().columns().forEach(column -> names.add(column.name()));
				if (other == null || !names.containsAll(key.reference())) {
					problems.error(table.url().toString(), "reference.missing", key.resource() == null ? key.schema() : key.resource(),
							String.join(", ", key.reference()));
					throw new InvalidDescription();
				}
				links.add(new Link(table, key, other, new HashMap<>(), new HashMap<>()));
			}
	}

	private static boolean isMeant(ForeignKey key, TableDescription table) {
		return key.resource() != null ? Addresses.same(key.resource(), table.url())
				: table.schema().id() != null && Addresses.same(key.schema(), table.schema().id());
	}

	/** Takes a row. */
	void take(TableDescription table, TableRows.Row row) {
		List<String> names = table.schema().primaryKey();
		if (!names.isEmpty() && !primary.computeIfAbsent(table, any -> new HashSet<>()).add(values(row, names)))
			problems.error(table.url().toString(), row.line(), String.join(", ", names), "key.twice", String.join(", ", values(row, names)));
		for (Link link : links) {
			if (link.to() == table)
				link.present().merge(values(row, link.key().reference()), 1, Integer::sum);
			if (link.from() == table)
				link.wanted().putIfAbsent(values(row, link.key().columns()), row.line());
		}
	}

	private static List<String> values(TableRows.Row row, List<String> names) {
		List<String> values = new ArrayList<>();
		for (String name : names)
			for (Cell cell : row.cells())
				if (name.equals(cell.column().name()))
					values.add(cell.isNull() ? null : String.join("\u001F", cell.texts()));
		return values.stream().map(String::valueOf).toList();
	}

	/** Checks that each reference means one row. By the standard, a row whose reference has no value does not. */
	void check() {
		for (Link link : links)
			link.wanted().entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(entry -> {
				int found = link.present().getOrDefault(entry.getKey(), 0);
				if (found != 1)
					problems.error(link.from().url().toString(), entry.getValue(), String.join(", ", link.key().columns()), "reference.rows",
							String.join(", ", entry.getKey()), found, link.to().url());
			});
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the cells of a column. */
final class CellReader {

	private final Column column;
	private final Values values;
	private final String base;

	CellReader(Column column) {
		this.column = column;
		base = column.datatype().base();
		values = new Values(column.datatype());
	}

	Column column() {
		return column;
	}

	/** Is told what is wrong with a cell. */
	interface Faults {
		void add(String key, Object... values);
	}

	Cell read(String text, Faults faults) {
		String plain = normalised(text);
		if (plain.isEmpty() && column.inherited().defaultValue() != null)
			plain = column.inherited().defaultValue();
		String separator = column.inherited().separator();
		if (separator == null)
			return new Cell(column, item(plain, faults, true), false);
		if (plain.isEmpty() || column.nulls().contains(plain)) {
			if (column.isRequired())
				faults.add("cell.required");
			return new Cell(column, List.of(), plain.isEmpty());
		}
		List<Cell.Item> items = new ArrayList<>();
		for (String item : plain.split(Pattern.quote(separator), -1))
			items.addAll(item(base.equals("string") || base.equals("anyAtomicType") ? item : item.strip(), faults, false));
		return new Cell(column, items, true);
	}

	private String normalised(String text) {
		if (Datatypes.isAsItIs(base))
			return text;
		String plain = text.replaceAll("[\\r\\n\\t]", " ");
		return base.equals("normalizedString") ? plain : plain.strip().replaceAll(" +", " ");
	}

	private List<Cell.Item> item(String text, Faults faults, boolean whole) {
		if (column.nulls().contains(text)) {
			if (whole && column.isRequired())
				faults.add("cell.required");
			return List.of();
		}
		Optional<Values.Value> value = values.read(text);
		if (value.isEmpty()) {
			faults.add("cell.wrong", text, base);
			return List.of(new Cell.Item(text, text, false));
		}
		Optional<String> limit = values.broken(value.get());
		if (limit.isPresent()) {
			faults.add("cell.limit", text, limit.get(), column.datatype().constraints().get(limit.get()).asText());
			return List.of(new Cell.Item(text, text, false));
		}
		return List.of(new Cell.Item(value.get().value(), value.get().written(), true));
	}
}

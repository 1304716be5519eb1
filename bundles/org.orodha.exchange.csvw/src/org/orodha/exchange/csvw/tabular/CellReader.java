// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the cells of a column. */
final class CellReader {

	private static final int SHOWN = 200;

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
		return List.of(checked(text, faults).map(value -> new Cell.Item(value.value(), value.written(), true))
				.orElseGet(() -> new Cell.Item(text, text, false)));
	}

	/** The value; nothing where something is wrong with it. */
	private Optional<Values.Value> checked(String text, Faults faults) {
		Optional<Values.Value> value = values.read(text);
		BoundedPattern.Verdict verdict = value.isEmpty() ? BoundedPattern.Verdict.DIFFERS : values.compare(text);
		if (verdict == BoundedPattern.Verdict.OPEN)
			faults.add("cell.open", shown(text), shown(column.datatype().format().asText()));
		else if (verdict == BoundedPattern.Verdict.DIFFERS)
			faults.add("cell.wrong", shown(text), base);
		else {
			Optional<String> limit = values.broken(value.get());
			if (limit.isEmpty())
				return value;
			faults.add("cell.limit", shown(text), limit.get(), column.datatype().constraints().get(limit.get()).asText());
		}
		return Optional.empty();
	}

	private static String shown(String text) {
		return text.length() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN / 2)) + "…";
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.core.text.Visible;
import org.orodha.engine.Cursor;
import org.orodha.engine.EngineException;

/** Rows of a file that break rules, one after the other in their order. None of them is kept. */
final class BreakingRows implements AutoCloseable {

	private final Cursor rows;
	private final List<String> columns;
	private final int first;
	private final Rules rules;
	private long record;

	/** Tells the rules that the present row breaks. */
	@FunctionalInterface
	interface Rules {
		List<RowCheck> of(Cursor row) throws EngineException;
	}

	/**
	 * @param rows    the numbers of the rows, then what tells the rules, then their values
	 * @param columns the names of the values
	 * @param first   the place of the first value
	 */
	BreakingRows(Cursor rows, List<String> columns, int first, Rules rules) throws EngineException {
		this.rows = rows;
		this.columns = columns;
		this.first = first;
		this.rules = rules;
		next();
	}

	/** Goes to the next row. */
	void next() throws EngineException {
		record = rows.next() ? rows.number(0) : Long.MAX_VALUE;
	}

	/** The number of the present row in its file, from 1; beyond all numbers after the last. */
	long record() {
		return record;
	}

	/** The rules that the present row breaks. */
	List<RowCheck> rules() throws EngineException {
		return rules.of(rows);
	}

	/** The values of the present row by column name, as messages quote them. */
	Map<String, String> values() throws EngineException {
		Map<String, String> values = LinkedHashMap.newLinkedHashMap(columns.size());
		for (int column = 0; column < columns.size(); column++)
			values.put(columns.get(column), Visible.value(rows.text(first + column)));
		return values;
	}

	@Override
	public void close() {
		rows.close();
	}
}

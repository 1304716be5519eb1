// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.orodha.core.text.Visible;
import org.orodha.engine.Cursor;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.tables.description.ValueCount;

/** The values that occur most. */
final class TopValues {

	private static final int TOP = 10;

	private TopValues() {
	}

	/** @param rows a relation, perhaps with a condition */
	static List<ValueCount> of(Engine engine, String column, String rows) throws EngineException {
		List<ValueCount> values = new ArrayList<>();
		try (Cursor found = engine.query("select " + engine.dialect().name(column) + ", count(*) from " + rows
				+ " group by 1 order by 2 desc, 1 limit " + TOP)) {
			while (found.next())
				values.add(new ValueCount(Visible.value(found.text(0)), found.number(1)));
		}
		return values;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal.profile;

import java.util.ArrayList;
import java.util.List;

import org.orodha.engine.Cursor;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.tables.description.NumberMarks;
import org.orodha.tables.description.ValueForm;

/**
 * The form of a column's values.
 *
 * @param form    the narrowest form that nearly all values have
 * @param values  how many values there are
 * @param fitting how many have the form
 */
public record TypeCounts(ValueForm form, long values, long fitting) {

	/** One value in so many may be of another type: a slip of the pen does not make a column of numbers one of texts. */
	private static final int SLIPS = 1000;

	/**
	 * Counts how many values of some text columns have each of some forms, in one pass.
	 *
	 * @param texts the columns
	 * @param forms for each column the forms to count, the narrowest first
	 */
	public static List<TypeCounts> of(Engine engine, String relation, List<String> texts, List<List<ValueForm>> forms,
			NumberMarks marks) throws EngineException {
		List<String> counts = new ArrayList<>();
		for (int column = 0; column < texts.size(); column++) {
			String text = texts.get(column);
			counts.add("count(" + text + ")");
			for (ValueForm form : forms.get(column))
				counts.add("sum(case when " + text + " is null or " + form.broken(engine.dialect(), marks, text)
						+ " then 0 else 1 end)");
		}
		List<TypeCounts> types = new ArrayList<>();
		try (Cursor found = engine.query("select " + String.join(", ", counts) + " from " + relation)) {
			found.next();
			int at = 0;
			for (List<ValueForm> tried : forms) {
				types.add(narrowest(found, at, tried));
				at += 1 + tried.size();
			}
		}
		return types;
	}

	/** Whether no value has another form. */
	public boolean allFit() {
		return fitting == values;
	}

	private static TypeCounts narrowest(Cursor found, int at, List<ValueForm> forms) throws EngineException {
		long values = found.number(at);
		for (int number = 0; number < forms.size() && values > 0; number++)
			if (found.number(at + number + 1) >= values - values / SLIPS)
				return new TypeCounts(forms.get(number), values, found.number(at + number + 1));
		return new TypeCounts(ValueForm.text(), values, values);
	}
}

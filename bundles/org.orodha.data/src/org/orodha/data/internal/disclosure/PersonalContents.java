// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.orodha.data.disclosure.PersonalData.Evidence;
import org.orodha.data.disclosure.PersonalData.PersonalColumn;
import org.orodha.engine.Cursor;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;

/** Looks at the values of columns for those that identify persons. One pass over the file for all columns. */
public final class PersonalContents {

	private static final String EMAIL = "[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";
	private static final String TELEPHONE = "(\\+|00?[1-9])[0-9 ().-]{7,17}";
	private static final String DAY = "([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4})";
	private static final String DOCUMENT = "[A-Z]{1,3}[ -]?[0-9]{6,9}[A-Z]?|[0-9]{3}-([0-9]{2}C)?[0-9]{5,8}";
	private static final String PERSON = "\\p{Lu}[\\p{L}'’-]+( \\p{Lu}[\\p{L}'’.-]*){1,3}";
	private static final int FACTS = 8;
	private static final int FEW = 20;
	private static final double MOST = 0.8;

	private final Engine engine;
	private final String relation;

	/** @param relation the name under which the engine knows the file */
	public PersonalContents(Engine engine, String relation) {
		this.engine = engine;
		this.relation = relation;
	}

	/** The columns whose values identify persons. */
	public List<PersonalColumn> look(List<String> columns) throws EngineException {
		if (columns.isEmpty())
			return List.of();
		String facts = columns.stream().map(this::facts).collect(Collectors.joining(", "));
		List<PersonalColumn> found = new ArrayList<>();
		try (Cursor row = engine.query("select " + facts + " from " + engine.dialect().name(relation))) {
			row.next();
			for (int column = 0; column < columns.size(); column++)
				judge(columns.get(column), row, column * FACTS).ifPresent(found::add);
		}
		return found;
	}

	private String facts(String column) {
		String value = "trim(" + engine.dialect().name(column) + ")";
		String year = "coalesce(nullif(substr(" + value + ", 1, 4), ''), '')";
		String isoYear = "case when " + engine.dialect().matches(value, "[0-9]{4}-[0-9]{2}-[0-9]{2}") + " then " + year
				+ " when " + engine.dialect().matches(value, DAY) + " then substr(" + value + ", length(" + value + ") - 3, 4) end";
		return String.join(", ", "count(" + value + ")", "count(distinct " + value + ")", matching(value, EMAIL),
				matching(value, TELEPHONE), matching(value, DAY), matching(value, DOCUMENT), matching(value, PERSON),
				"cast(max(" + isoYear + ") as integer) - cast(min(" + isoYear + ") as integer)");
	}

	private String matching(String value, String pattern) {
		return "sum(case when " + engine.dialect().matches(value, pattern) + " then 1 else 0 end)";
	}

	private static Optional<PersonalColumn> judge(String column, Cursor row, int at) throws EngineException {
		long values = row.number(at);
		long distinct = row.number(at + 1);
		long days = row.number(at + 4);
		boolean rare = values >= FEW && distinct >= MOST * values;
		if (values == 0)
			return Optional.empty();
		if (row.number(at + 2) * 10 >= values)
			return found(column, Evidence.EMAIL, values, row.number(at + 2));
		if (days >= MOST * values)
			return values >= FEW && distinct * 2 >= Math.min(values, 20_000) && row.number(at + 7) >= 30
					? found(column, Evidence.BIRTH_DATE, values, days) : Optional.empty();
		if (row.number(at + 3) >= MOST * values)
			return found(column, Evidence.TELEPHONE, values, row.number(at + 3));
		if (rare && row.number(at + 5) >= MOST * values)
			return found(column, Evidence.DOCUMENT_NUMBER, values, row.number(at + 5));
		if (rare && row.number(at + 6) >= MOST * values)
			return found(column, Evidence.PERSON_NAME, values, row.number(at + 6));
		return Optional.empty();
	}

	private static Optional<PersonalColumn> found(String column, Evidence evidence, long values, long matching) {
		return Optional.of(new PersonalColumn(column, evidence, values, matching));
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.orodha.data.internal.disclosure.PersonalContents;
import org.orodha.data.internal.disclosure.PersonalMeanings;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.model.Dataset;
import org.orodha.model.Variable;
import org.orodha.tables.description.FileDescriptions;

/** Finds columns that can identify persons: by what the catalogue says of them, by their names, and by what stands in them. */
public final class PersonalData {

	private PersonalData() {
	}

	/** By what a column was recognised. */
	public enum Evidence {
		/** The dataset's description says so. */
		DECLARED,
		/** The name of the column, its variable or its concept says so. */
		MEANING,
		/** The values are e-mail addresses. */
		EMAIL,
		/** The values are telephone numbers. */
		TELEPHONE,
		/** The values are numbers of documents or registrations, nearly each its own. */
		DOCUMENT_NUMBER,
		/** The values are given names with surnames, nearly each its own. */
		PERSON_NAME,
		/** The values are days over several decades, most of them rare. */
		BIRTH_DATE
	}

	/**
	 * A column that can identify persons.
	 *
	 * @param column   the name of the column
	 * @param evidence by what it was recognised
	 * @param values   how many values the column has; 0 where no file was looked at
	 * @param matching how many of them are of the kind that the evidence names; 0 where it is not of values
	 */
	public record PersonalColumn(String column, Evidence evidence, long values, long matching) {
	}

	/** The columns of a dataset that its description shows to be identifying. */
	public static List<PersonalColumn> declared(Dataset dataset) {
		List<PersonalColumn> found = new ArrayList<>();
		for (Variable variable : dataset.getVariables())
			meaning(variable).ifPresent(
					evidence -> found.add(new PersonalColumn(FileDescriptions.columnName(variable), evidence, 0, 0)));
		return found;
	}

	/**
	 * The columns of a file that can identify persons, each with its best evidence.
	 *
	 * @param engine   the engine that knows the file
	 * @param relation the name under which it knows it
	 * @param columns  the columns of the file
	 * @param dataset  the dataset that the file is of, or null
	 */
	public static List<PersonalColumn> in(Engine engine, String relation, List<String> columns, Dataset dataset)
			throws EngineException {
		Map<String, PersonalColumn> found = new LinkedHashMap<>();
		if (dataset != null)
			declared(dataset).stream().filter(column -> columns.contains(column.column()))
					.forEach(column -> found.put(column.column(), column));
		for (String column : columns)
			if (!found.containsKey(column) && PersonalMeanings.isIdentifying(column))
				found.put(column, new PersonalColumn(column, Evidence.MEANING, 0, 0));
		List<String> open = columns.stream().filter(column -> !found.containsKey(column)).toList();
		for (PersonalColumn column : new PersonalContents(engine, relation).look(open))
			found.put(column.column(), column);
		return columns.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	private static Optional<Evidence> meaning(Variable variable) {
		if (variable.isIdentifying())
			return Optional.of(Evidence.DECLARED);
		boolean coded = variable.getCodeList() != null;
		return !coded && PersonalMeanings.isIdentifying(variable) ? Optional.of(Evidence.MEANING) : Optional.empty();
	}
}

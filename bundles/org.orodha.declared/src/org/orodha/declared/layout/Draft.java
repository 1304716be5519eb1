// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.util.List;
import java.util.Set;

/**
 * A first declaration, made from a sample file.
 *
 * @param declaration what was found out
 * @param columns     the columns of the file, in their order, and what each was taken for
 * @param open        the columns of the dataset that nothing gives, those first that every row has to have
 */
public record Draft(Declaration declaration, List<Match> columns, List<String> open) {

	public Draft {
		columns = List.copyOf(columns);
		open = List.copyOf(open);
	}

	/** What speaks for a match. */
	public enum Ground {
		/** The name of the column. */
		NAME,
		/** Its values are codes of the variable's list. */
		CODES,
		/** Its values are names of codes of the variable's list. */
		CODE_NAMES,
		/** Its values are periods or dates. */
		TIME,
		/** It is the only one left of its type. */
		ONLY,
		/** Its name is a value, so that it becomes rows. */
		ROWS,
		/** Somebody said so. */
		CHOSEN
	}

	/**
	 * A column of the file and what it was taken for.
	 *
	 * @param column   its name in the file
	 * @param examples some of its values
	 * @param to       the column of the dataset; empty where it is not used
	 * @param grounds  what speaks for that
	 * @param unknown  values that stand for no code
	 */
	public record Match(String column, List<String> examples, String to, Set<Ground> grounds, List<String> unknown) {

		public Match {
			examples = List.copyOf(examples);
			grounds = Set.copyOf(grounds);
			unknown = List.copyOf(unknown);
		}
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;

/**
 * A rule that finds single rows by looking at others.
 *
 * @param check    what is said of it, and of whom
 * @param breaches asks for the rows that break it
 * @param valued   whether the values that break it most are told
 */
record RetainedRowsCheck(RowCheck check, Question breaches, boolean valued) {

	/** How to ask the engine. */
	@FunctionalInterface
	interface Question {

		/**
		 * From a relation of all rows with the numbers of their files and their numbers within the files, a query for these two
		 * numbers and the columns of the rows that break the rule.
		 */
		String of(Engine engine, String located) throws EngineException;
	}
}

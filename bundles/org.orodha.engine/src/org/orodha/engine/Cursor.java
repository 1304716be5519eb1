// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.engine;

/** The rows of a query's result, one after the other. Columns are counted from 0. */
public interface Cursor extends AutoCloseable {

	/** Goes to the next row; false after the last. */
	boolean next() throws EngineException;

	/** A value as text, or null. */
	String text(int column) throws EngineException;

	/** A value as a whole number; 0 for null. */
	long number(int column) throws EngineException;

	/** How many columns the rows have. */
	int width();

	@Override
	void close();
}

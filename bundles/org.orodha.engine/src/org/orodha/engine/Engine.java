// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.engine;

import java.nio.file.Path;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.Set;

/** What evaluates SQL over delimited files that may be larger than the memory. Made for one task, closed after it. */
public interface Engine extends AutoCloseable {

	/** How this engine writes what differs between engines; the rest of the SQL is the subset that all of them share. */
	SqlDialect dialect();

	/**
	 * Makes a file's rows known under a name, as texts; an empty field is null. The file is read when it is queried, not before.
	 *
	 * @param name the name of the relation, which is made anew where it exists
	 */
	void read(String name, DelimitedFile file) throws EngineException;

	/**
	 * Keeps all that runs from now on, such as rules that somebody else wrote, from every file but these and the temporary ones,
	 * and from the engine's settings. To be called once, when what there is to be read is known.
	 */
	void confine(Collection<Path> files) throws EngineException;

	/** The folder of this engine's temporary files, which may be read too; it goes when the engine is closed. */
	Path temporary();

	/**
	 * Which of some columns a query reads; rather too many than too few.
	 *
	 * @param names the names of the columns
	 */
	Set<String> columnsRead(String sql, Collection<String> names) throws EngineException;

	/**
	 * Keeps a query's rows under a name in the order of the file that it reads, so that they have numbers.
	 *
	 * @param sql selects from one file, without joins
	 * @see SqlDialect#rowNumber
	 */
	void keep(String table, String sql) throws EngineException;

	/** Makes a long list of codes known under a name, all of them different. */
	void codes(String name, Collection<String> codes) throws EngineException;

	/** Runs a statement that gives no rows, such as one that keeps a query's result under a name. */
	void run(String sql) throws EngineException;

	/**
	 * Runs a query; rows come in the order of the file, or of the table, where the query does not say otherwise. They are made
	 * while they are asked for, not kept; several queries may be open at once.
	 */
	Cursor query(String sql) throws EngineException;

	/** How far the query is that another thread runs, from 0 to 1; empty where there is none or nobody knows. */
	default OptionalDouble progress() {
		return OptionalDouble.empty();
	}

	/** Ends what is running in another thread as soon as it can; that call throws {@link EngineException}. */
	void cancel();

	/** Ends the work and removes the engine's temporary files. */
	@Override
	void close();
}

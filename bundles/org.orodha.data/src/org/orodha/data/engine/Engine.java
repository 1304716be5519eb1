package org.orodha.data.engine;

import java.util.OptionalDouble;

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

	/** Runs a statement that gives no rows, such as one that keeps a query's result under a name. */
	void run(String sql) throws EngineException;

	/** Runs a query; rows come in the order of the file where the query does not say otherwise. */
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

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.engine.duckdb.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.function.Function;

import org.orodha.engine.Cursor;
import org.orodha.engine.EngineException;

/** The rows of a JDBC result, on a connection of its own: only one result at a time is open on each. */
final class DuckDbCursor implements Cursor {

	private final Connection connection;
	private final Set<Statement> running;
	private final Function<SQLException, EngineException> told;
	private final Statement statement;
	private final ResultSet rows;
	private final int width;

	/**
	 * @param running the statements that can be ended from elsewhere
	 * @param told    tells a failure in the reader's words
	 */
	DuckDbCursor(Connection connection, String sql, Set<Statement> running, Function<SQLException, EngineException> told)
			throws SQLException {
		this.connection = connection;
		this.running = running;
		this.told = told;
		statement = connection.createStatement();
		running.add(statement);
		try {
			rows = statement.executeQuery(sql);
			width = rows.getMetaData().getColumnCount();
		} catch (SQLException failure) {
			running.remove(statement);
			throw failure;
		}
	}

	@Override
	public boolean next() throws EngineException {
		try {
			return rows.next();
		} catch (SQLException failure) {
			throw told.apply(failure);
		}
	}

	@Override
	public String text(int column) throws EngineException {
		try {
			return rows.getString(column + 1);
		} catch (SQLException failure) {
			throw told.apply(failure);
		}
	}

	@Override
	public long number(int column) throws EngineException {
		try {
			return rows.getLong(column + 1);
		} catch (SQLException failure) {
			throw told.apply(failure);
		}
	}

	@Override
	public int width() {
		return width;
	}

	@Override
	public void close() {
		try (connection; statement) {
			running.remove(statement);
		} catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}
}

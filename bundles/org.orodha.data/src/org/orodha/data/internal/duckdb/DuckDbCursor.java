package org.orodha.data.internal.duckdb;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.orodha.data.engine.Cursor;
import org.orodha.data.engine.EngineException;

/** The rows of a JDBC result. */
final class DuckDbCursor implements Cursor {

	private final Statement statement;
	private final ResultSet rows;
	private final int width;

	DuckDbCursor(Statement statement, ResultSet rows) throws SQLException {
		this.statement = statement;
		this.rows = rows;
		this.width = rows.getMetaData().getColumnCount();
	}

	@Override
	public boolean next() throws EngineException {
		try {
			return rows.next();
		} catch (SQLException failure) {
			throw DuckDbEngine.told(failure);
		}
	}

	@Override
	public String text(int column) throws EngineException {
		try {
			return rows.getString(column + 1);
		} catch (SQLException failure) {
			throw DuckDbEngine.told(failure);
		}
	}

	@Override
	public long number(int column) throws EngineException {
		try {
			return rows.getLong(column + 1);
		} catch (SQLException failure) {
			throw DuckDbEngine.told(failure);
		}
	}

	@Override
	public int width() {
		return width;
	}

	@Override
	public void close() {
		try (statement) {
			rows.close();
		} catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}
}

package org.orodha.data.internal.duckdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.stream.Collectors;

import org.duckdb.DuckDBDriver;
import org.duckdb.DuckDBPreparedStatement;
import org.orodha.core.text.Messages;
import org.orodha.data.engine.Cursor;
import org.orodha.data.engine.DelimitedFile;
import org.orodha.data.engine.Engine;
import org.orodha.data.engine.EngineException;
import org.orodha.data.engine.EngineException.Cause;
import org.orodha.data.engine.EngineLimits;
import org.orodha.data.engine.SqlDialect;
import org.orodha.data.internal.temporary.TemporaryFolder;

/** DuckDB in this process. What does not fit in memory goes to a folder of temporary files, which is bounded and removed at the end. */
public final class DuckDbEngine implements Engine {

	private static final Messages MESSAGES = Messages.of(DuckDbEngine.class);
	private static final SqlDialect DIALECT = new DuckDbDialect();
	/** Without them nobody is told how far a query is. */
	private static final List<String> TELLING = List.of("enable_progress_bar = true", "enable_progress_bar_print = false",
			"progress_bar_time = 0");

	private final TemporaryFolder folder;
	private final Connection connection;
	private final DiskWatch disk;
	private volatile Statement running;

	public DuckDbEngine(EngineLimits limits) throws EngineException {
		NativeLibrary.removeLeftOvers(Path.of(System.getProperty("java.io.tmpdir")));
		try {
			folder = TemporaryFolder.in(limits.temporary());
		} catch (IOException failure) {
			throw new EngineException(Cause.DISK, MESSAGES.text("temporary.failed", limits.temporary(), failure), failure);
		}
		try {
			connection = connect(limits);
		} catch (SQLException failure) {
			close(folder);
			throw new EngineException(Cause.STATEMENT, MESSAGES.text("engine.failed", failure.getMessage()), failure);
		} catch (LinkageError unpacked) {
			// The native library is unpacked into the system's folder for temporary files.
			close(folder);
			throw new EngineException(Cause.DISK, MESSAGES.text("temporary.failed", System.getProperty("java.io.tmpdir"),
					unpacked.getCause() == null ? unpacked : unpacked.getCause()), unpacked);
		}
		disk = new DiskWatch(folder.path(), limits.disk(), this::cancel);
	}

	private Connection connect(EngineLimits limits) throws SQLException {
		Properties settings = new Properties();
		settings.setProperty("memory_limit", limits.memory() / 1024 + "KiB");
		settings.setProperty("temp_directory", folder.path().toString());
		settings.setProperty("autoinstall_known_extensions", "false");
		settings.setProperty("autoload_known_extensions", "false");
		Connection connected = new DuckDBDriver().connect("jdbc:duckdb:", settings);
		try (Statement statement = connected.createStatement()) {
			for (String setting : TELLING)
				statement.execute("set " + setting);
		}
		return connected;
	}

	@Override
	public SqlDialect dialect() {
		return DIALECT;
	}

	@Override
	public void read(String name, DelimitedFile file) throws EngineException {
		String quote = file.quote() == null ? "" : file.quote().toString();
		run("create or replace view " + DIALECT.name(name) + " as select * from read_csv("
				+ DIALECT.text(file.path().toAbsolutePath().toString().replaceAll("([\\[\\]*?])", "[$1]"))
				+ ", auto_detect = false, all_varchar = true, header = false, strict_mode = true, null_padding = false"
				+ ", encoding = 'utf-8', max_line_size = 16777216, allow_quoted_nulls = true, compression = 'none'"
				+ ", skip = " + file.skip() + ", delim = " + DIALECT.text(String.valueOf(file.delimiter())) + ", quote = "
				+ DIALECT.text(quote) + ", escape = " + DIALECT.text(quote) + ", columns = "
				+ file.columns().stream().map(column -> DIALECT.text(column) + ": 'VARCHAR'")
						.collect(Collectors.joining(", ", "{", "}"))
				+ ")");
	}

	@Override
	public void run(String sql) throws EngineException {
		try (Statement statement = connection.createStatement()) {
			running = statement;
			statement.execute(sql);
		} catch (SQLException failure) {
			throw failed(failure);
		} finally {
			running = null;
		}
	}

	@Override
	public Cursor query(String sql) throws EngineException {
		try {
			Statement statement = connection.createStatement();
			running = statement;
			ResultSet rows = statement.executeQuery(sql);
			return new DuckDbCursor(statement, rows);
		} catch (SQLException failure) {
			throw failed(failure);
		} finally {
			running = null;
		}
	}

	@Override
	public OptionalDouble progress() {
		if (!(running instanceof DuckDBPreparedStatement statement))
			return OptionalDouble.empty();
		try {
			double percent = statement.getQueryProgress().getPercentage();
			return percent <= 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, percent / 100));
		} catch (SQLException ended) {
			return OptionalDouble.empty();
		}
	}

	@Override
	public void cancel() {
		Statement statement = running;
		if (statement != null)
			try {
				statement.cancel();
			} catch (SQLException failure) {
				throw new IllegalStateException(failure);
			}
	}

	@Override
	public void close() {
		disk.close();
		try {
			connection.close();
		} catch (SQLException failure) {
			throw new UncheckedIOException(told(failure));
		} finally {
			close(folder);
		}
	}

	private static void close(TemporaryFolder folder) {
		try {
			folder.close();
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private EngineException failed(SQLException failure) {
		return disk.exceeded() ? new EngineException(Cause.DISK, MESSAGES.text("disk.failed"), failure) : told(failure);
	}

	/** DuckDB tells the kind of an error only by the first words of its message. */
	static EngineException told(SQLException failure) {
		String message = String.valueOf(failure.getMessage());
		String kind = message.toLowerCase(Locale.ROOT);
		Cause cause = Cause.STATEMENT;
		if (kind.startsWith("interrupt"))
			cause = Cause.CANCELLED;
		else if (kind.contains("no space left") || kind.contains("disk full"))
			cause = Cause.DISK;
		else if (kind.startsWith("out of memory"))
			cause = Cause.MEMORY;
		else if (kind.startsWith("io error") || kind.contains("csv"))
			cause = Cause.FILE;
		String text = switch (cause) {
		case MEMORY -> MESSAGES.text("memory.failed");
		case DISK -> MESSAGES.text("disk.failed");
		case CANCELLED -> MESSAGES.text("cancelled");
		default -> MESSAGES.text("engine.failed", message);
		};
		return new EngineException(cause, text, failure);
	}
}

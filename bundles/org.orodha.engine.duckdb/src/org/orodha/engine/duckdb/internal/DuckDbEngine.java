// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.engine.duckdb.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.duckdb.DuckDBPreparedStatement;
import org.orodha.core.files.TemporaryFolder;
import org.orodha.core.text.Messages;
import org.orodha.engine.Cursor;
import org.orodha.engine.DelimitedFile;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.EngineException.Cause;
import org.orodha.engine.EngineLimits;
import org.orodha.engine.SqlDialect;

/** DuckDB in this process. What does not fit in memory goes to a folder of temporary files, which is bounded and removed at the end. */
public final class DuckDbEngine implements Engine {

	private static final Messages MESSAGES = Messages.of(DuckDbEngine.class);
	private static final SqlDialect DIALECT = new DuckDbDialect();
	/** Without them nobody is told how far a query is. */
	private static final List<String> TELLING = List.of("enable_progress_bar = true", "enable_progress_bar_print = false",
			"progress_bar_time = 0");
	private static final Pattern PLAIN = Pattern.compile("[\\w .-]+");

	private final TemporaryFolder folder;
	private final DuckDBConnection connection;
	private final DiskWatch disk;
	private final Set<Statement> running = ConcurrentHashMap.newKeySet();

	public DuckDbEngine(EngineLimits limits) throws EngineException {
		NativeLibrary.removeLeftOvers(Path.of(System.getProperty("java.io.tmpdir")));
		try {
			folder = TemporaryFolder.in(limits.temporary());
		} catch (IOException failure) {
			throw noRoom(limits.temporary(), failure);
		}
		try {
			connection = connect(limits);
		} catch (SQLException failure) {
			close(folder);
			throw new EngineException(Cause.STATEMENT, MESSAGES.text("engine.failed", failure.getMessage()), failure);
		} catch (LinkageError unpacked) {
			// The native library is unpacked into the system's folder for temporary files.
			close(folder);
			throw noRoom(System.getProperty("java.io.tmpdir"), unpacked);
		}
		disk = new DiskWatch(folder.path(), limits.disk(), this::cancel);
	}

	private static EngineException noRoom(Object folder, Throwable failure) {
		Throwable first = failure;
		while (first.getCause() != null)
			first = first.getCause();
		return new EngineException(Cause.DISK, MESSAGES.text("temporary.failed", folder, first.getMessage()), failure);
	}

	private DuckDBConnection connect(EngineLimits limits) throws SQLException {
		Properties settings = new Properties();
		settings.setProperty("memory_limit", limits.memory() / 1024 + "KiB");
		settings.setProperty("temp_directory", folder.path().toString());
		settings.setProperty("autoinstall_known_extensions", "false");
		settings.setProperty("autoload_known_extensions", "false");
		settings.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
		DuckDBConnection connected = new DuckDBDriver().connect("jdbc:duckdb:", settings).unwrap(DuckDBConnection.class);
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
		// The selection within the selection keeps the engine from reading a column as the type that it is cast to, which fails at the
		// first value that is none.
		run("create or replace view " + DIALECT.name(name) + " as select * from (select * from read_csv("
				+ DIALECT.text(pattern(file.path()))
				+ ", auto_detect = false, all_varchar = true, header = false, strict_mode = true, null_padding = false"
				+ ", encoding = 'utf-8', max_line_size = 16777216, buffer_size = 33554432, allow_quoted_nulls = true"
				+ ", compression = 'none'"
				+ ", skip = " + file.skip() + ", delim = " + DIALECT.text(String.valueOf(file.delimiter())) + ", quote = "
				+ DIALECT.text(quote) + ", escape = " + DIALECT.text(quote) + ", columns = "
				+ file.columns().stream().map(column -> DIALECT.text(column) + ": 'VARCHAR'")
						.collect(Collectors.joining(", ", "{", "}"))
				+ ")) as file");
	}

	/** The path as DuckDB takes it, for whom some characters stand for others. */
	private static String pattern(Path file) {
		return file.toAbsolutePath().toString().replaceAll("([\\[\\]*?])", "[$1]");
	}

	/** What the engine was made to read and the files that this names are both looked up in the list. */
	@Override
	public void confine(Collection<Path> files) throws EngineException {
		run("set allowed_paths = " + texts(files.stream()
				.flatMap(file -> Stream.of(file.toAbsolutePath().toString(), pattern(file))).distinct()));
		run("set allowed_directories = " + texts(Stream.of(folder.path().toAbsolutePath().toString())));
		run("set enable_external_access = false");
		run("set allowed_configs = " + texts(Stream.of("disabled_optimizers")));
		run("set lock_configuration = true");
	}

	private static String texts(Stream<String> texts) {
		return texts.map(DIALECT::text).collect(Collectors.joining(", ", "[", "]"));
	}

	@Override
	public Path temporary() {
		return folder.path();
	}

	/** Statements take turns: a connection has room for one. Queries have connections of their own. */
	@Override
	public synchronized void run(String sql) throws EngineException {
		try (Statement statement = connection.createStatement()) {
			running.add(statement);
			try {
				statement.execute(sql);
			} finally {
				running.remove(statement);
			}
		} catch (SQLException failure) {
			throw failed(failure);
		}
	}

	/** DuckDB keeps the order unless it joins, and without being told otherwise it joins with the values of a long in (...). */
	@Override
	public void keep(String table, String sql) throws EngineException {
		run("set disabled_optimizers = 'in_clause'");
		try {
			if (plan(sql).contains("JOIN"))
				throw new IllegalArgumentException(sql);
			run("create table " + table + " as " + sql);
		} finally {
			run("reset disabled_optimizers");
		}
	}

	private String plan(String sql) throws EngineException {
		StringBuilder plan = new StringBuilder();
		try (Cursor rows = query("explain (format json) " + sql)) {
			while (rows.next())
				plan.append(rows.text(1));
		}
		return plan.toString();
	}

	/** The plan names what it reads, and other things beside. */
	@Override
	public Set<String> columnsRead(String sql, Collection<String> names) throws EngineException {
		String plan = plan(sql);
		return names.stream().filter(name -> !PLAIN.matcher(name).matches() || plan.contains('"' + name + '"'))
				.collect(Collectors.toSet());
	}

	@Override
	public void codes(String name, Collection<String> codes) throws EngineException {
		run("create type " + name + " as enum (" + codes.stream().map(DIALECT::text).collect(Collectors.joining(", ")) + ")");
	}

	@Override
	public Cursor query(String sql) throws EngineException {
		try {
			Connection own = connection.duplicate();
			try {
				return new DuckDbCursor(own, sql, running, this::failed);
			} catch (SQLException failure) {
				own.close();
				throw failure;
			}
		} catch (SQLException failure) {
			throw failed(failure);
		}
	}

	@Override
	public OptionalDouble progress() {
		return running.stream().flatMapToDouble(statement -> progress(statement).stream()).findFirst();
	}

	private static OptionalDouble progress(Statement running) {
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
		for (Statement statement : running)
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

	/**
	 * DuckDB tells the kind of an error only by the first words of its message. Where it cannot go on with a file amid a result it
	 * has no other words than that the result is invalid.
	 */
	private static EngineException told(SQLException failure) {
		String message = String.valueOf(failure.getMessage());
		String kind = message.toLowerCase(Locale.ROOT);
		Cause cause = Cause.STATEMENT;
		if (kind.startsWith("interrupt"))
			cause = Cause.CANCELLED;
		else if (kind.contains("no space left") || kind.contains("disk full"))
			cause = Cause.DISK;
		else if (kind.startsWith("out of memory"))
			cause = Cause.MEMORY;
		else if (kind.startsWith("io error") || kind.contains("csv") || kind.contains("invalid result set"))
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

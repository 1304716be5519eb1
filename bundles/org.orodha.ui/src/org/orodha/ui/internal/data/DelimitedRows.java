package org.orodha.ui.internal.data;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.data.engine.DelimitedFile;
import org.orodha.ui.internal.grid.RowSource;

/** The rows of a delimited text file in UTF-8, found through the places of every few rows. */
public final class DelimitedRows implements RowSource {

	private static final int EVERY = 128;
	private static final int BUFFER = 1 << 20;
	private static final char[] DELIMITERS = { ',', ';', '\t', '|' };

	private final Path file;
	private final char delimiter;
	private final List<String> columns;
	private final RandomAccessFile access;
	private long[] places = new long[1024];
	private long[] lines = new long[1024];
	private long size;

	private DelimitedRows(Path file, char delimiter, List<String> columns) throws IOException {
		this.file = file;
		this.delimiter = delimiter;
		this.columns = columns;
		access = new RandomAccessFile(file.toFile(), "r");
	}

	/**
	 * Goes through a file once to find its rows.
	 *
	 * @throws IOException where it cannot be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the user gave up
	 */
	public static DelimitedRows open(Path file, IProgressMonitor monitor) throws IOException {
		String header;
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			ByteRow first = new ByteRow();
			while (first.add(in.read()))
				;
			header = first.text();
		}
		char delimiter = delimiter(header);
		DelimitedRows rows = new DelimitedRows(file, delimiter, header.isEmpty() ? List.of()
				: FieldSplitter.split(header.replace("\ufeff", ""), delimiter));
		rows.index(SubMonitor.convert(monitor, (int) (Files.size(file) / BUFFER) + 1));
		return rows;
	}

	private static char delimiter(String header) {
		char best = ',';
		for (char candidate : DELIMITERS)
			if (count(header, candidate) > count(header, best))
				best = candidate;
		return best;
	}

	private static long count(String text, char wanted) {
		return text.chars().filter(character -> character == wanted).count();
	}

	private void index(SubMonitor progress) throws IOException {
		byte[] buffer = new byte[BUFFER];
		long place = 0;
		long rowPlace = 0;
		long line = 1;
		long rowLine = 1;
		long record = -1;
		boolean quoted = false;
		boolean some = false;
		try (InputStream in = Files.newInputStream(file)) {
			for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
				for (int index = 0; index < read; index++, place++) {
					byte value = buffer[index];
					if (value == '"')
						quoted = !quoted;
					if (value == '\n') {
						line++;
						if (!quoted) {
							if (some)
								found(record++, rowPlace, rowLine);
							rowPlace = place + 1;
							rowLine = line;
							some = false;
							continue;
						}
					}
					some |= value != '\r';
				}
				progress.split(1);
			}
		}
		if (some)
			found(record++, rowPlace, rowLine);
		size = Math.max(0, record);
	}

	private void found(long record, long place, long line) {
		if (record < 0 || record % EVERY != 0)
			return;
		int number = (int) (record / EVERY);
		if (number == places.length) {
			places = Arrays.copyOf(places, 2 * number);
			lines = Arrays.copyOf(lines, 2 * number);
		}
		places[number] = place;
		lines[number] = line;
	}

	/** The file as the engine reads it. */
	public DelimitedFile file() {
		return new DelimitedFile(file, columns, delimiter, '"', 1);
	}

	@Override
	public long size() {
		return size;
	}

	@Override
	public List<String> columns() {
		return columns;
	}

	@Override
	public List<Row> rows(long first, int count) throws IOException {
		List<Row> rows = new ArrayList<>();
		int number = (int) (first / EVERY);
		access.seek(places[number]);
		InputStream in = new BufferedInputStream(new InputStream() {
			@Override
			public int read() throws IOException {
				return access.read();
			}

			@Override
			public int read(byte[] bytes, int offset, int length) throws IOException {
				return access.read(bytes, offset, length);
			}
		}, 1 << 16);
		long line = lines[number];
		long last = Math.min(size, first + count);
		for (long record = (long) number * EVERY; record < last;) {
			ByteRow row = new ByteRow();
			while (row.add(in.read()))
				;
			if (!row.text().isEmpty() && record++ >= first)
				rows.add(new Row(line, FieldSplitter.split(row.text(), delimiter)));
			line += row.lines();
		}
		return rows;
	}

	@Override
	public void close() throws IOException {
		access.close();
	}

	/** The bytes of one row. */
	private static final class ByteRow {

		private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
		private boolean quoted;
		private int lines;

		/** Adds a byte; false after the row's last. */
		boolean add(int value) {
			if (value < 0)
				return false;
			if (value == '"')
				quoted = !quoted;
			if (value == '\n') {
				lines++;
				if (!quoted)
					return false;
			}
			bytes.write(value);
			return true;
		}

		int lines() {
			return lines;
		}

		String text() {
			String text = bytes.toString(StandardCharsets.UTF_8);
			return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
		}
	}
}

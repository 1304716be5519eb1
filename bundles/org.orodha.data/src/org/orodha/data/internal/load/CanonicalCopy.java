package org.orodha.data.internal.load;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.orodha.data.load.Layout;
import org.orodha.data.load.RecordSink;

/**
 * Writes records as RFC 4180 in UTF-8. A record that does not have one field for each column is left out, unless what it has too
 * much is empty.
 */
final class CanonicalCopy implements RecordSink, AutoCloseable {

	private final BufferedWriter writer;
	private final Rfc4180 csv;
	private final long limit;
	private final LineNumbers lines = new LineNumbers();
	private List<String> columns = List.of();
	private long records;

	/** There is no more room for the copy. */
	static final class FullException extends IOException {

		private static final long serialVersionUID = 1L;
	}

	CanonicalCopy(Path target, long limit) throws IOException {
		this.limit = limit;
		writer = Files.newBufferedWriter(target, StandardCharsets.UTF_8);
		csv = new Rfc4180(writer);
	}

	List<String> columns() {
		return columns;
	}

	LineNumbers lines() {
		return lines;
	}

	@Override
	public void layout(Layout layout, int width) throws IOException {
		columns = ReadyMaker.names(layout.columns(), Math.max(width, layout.columns().size()));
		csv.write(columns);
	}

	@Override
	public void record(long number, long line, List<String> cells) throws IOException {
		if (!fits(cells))
			return;
		lines.add(++records, line);
		csv.write(cells.size() == columns.size() ? cells : cells.subList(0, columns.size()));
		if (csv.characters() > limit)
			throw new FullException();
	}

	private boolean fits(List<String> cells) {
		return cells.size() >= columns.size() && cells.stream().skip(columns.size()).allMatch(String::isBlank);
	}

	@Override
	public void close() throws IOException {
		writer.close();
	}
}

package org.orodha.core.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;

/** Reads a file of delimited text as a table, or says where and why it is none. */
public final class TableReader {

	/** The size, in bytes, above which a file is no table of catalogue elements. */
	public static final long LARGEST = 256L << 20;

	private static final Messages MESSAGES = Messages.of(TableReader.class);
	private static final int CHECK_EVERY = 1000;

	/**
	 * Reads a file.
	 *
	 * @param file    the file
	 * @param dialect how it is written, or null to find out
	 * @throws ImportException where the file cannot be read, is empty or binary, or has rows of different lengths
	 */
	public Table read(Path file, Dialect dialect, IProgressMonitor monitor) throws ImportException {
		Place place = Place.of(file.toString());
		byte[] bytes = bytes(file, place);
		return read(bytes, place, dialect == null ? new DialectDetector().detect(bytes) : dialect, monitor);
	}

	/**
	 * Reads a file and finds out what is not known of how it is written.
	 *
	 * @throws ImportException as {@link #read}
	 */
	public Table readWith(Path file, DialectHints hints, IProgressMonitor monitor) throws ImportException {
		Place place = Place.of(file.toString());
		byte[] bytes = bytes(file, place);
		return read(bytes, place, new DialectDetector().detect(bytes, hints), monitor);
	}

	private static Table read(byte[] bytes, Place place, Dialect used, IProgressMonitor monitor) throws ImportException {
		if (isBinary(bytes, used))
			throw new ImportException(place, MESSAGES.text("file.binary"), MESSAGES.text("file.binary.remedy"));
		String text = decode(bytes, used, place);
		if (text.isBlank())
			throw new ImportException(place, MESSAGES.text("file.empty"), MESSAGES.text("file.empty.remedy"));
		try {
			return parse(place, text, used, SubMonitor.convert(monitor));
		} catch (IOException | UncheckedIOException failure) {
			throw new ImportException(place, MESSAGES.text("file.quotes", failure.getMessage()),
					MESSAGES.text("file.quotes.remedy"), failure);
		}
	}

	private static byte[] bytes(Path file, Place place) throws ImportException {
		try {
			if (Files.isDirectory(file))
				throw new ImportException(place, MESSAGES.text("file.folder"), MESSAGES.text("file.folder.remedy"));
			if (Files.size(file) > LARGEST)
				throw large(place, Files.size(file));
			try (InputStream in = Files.newInputStream(file)) {
				byte[] bytes = in.readNBytes((int) LARGEST + 1);
				if (bytes.length > LARGEST)
					throw large(place, bytes.length);
				return bytes;
			}
		} catch (NoSuchFileException missing) {
			throw new ImportException(place, MESSAGES.text("file.missing"), MESSAGES.text("file.missing.remedy"), missing);
		} catch (AccessDeniedException denied) {
			throw new ImportException(place, MESSAGES.text("file.denied"), MESSAGES.text("file.denied.remedy"), denied);
		} catch (IOException failure) {
			throw new ImportException(place, MESSAGES.text("file.failed", failure), MESSAGES.text("file.denied.remedy"),
					failure);
		}
	}

	private static ImportException large(Place place, long size) {
		return new ImportException(place, MESSAGES.text("file.large", size, LARGEST), MESSAGES.text("file.large.remedy"));
	}

	private static boolean isBinary(byte[] bytes, Dialect dialect) {
		if (dialect.encoding().name().startsWith("UTF-16"))
			return false;
		for (int position = 0; position < bytes.length; position++)
			if (bytes[position] >= 0 && bytes[position] < ' ' && "\t\r\n\f".indexOf(bytes[position]) < 0)
				return true;
		return false;
	}

	private static String decode(byte[] bytes, Dialect dialect, Place place) throws ImportException {
		try {
			dialect.encoding().newDecoder().decode(ByteBuffer.wrap(bytes));
			return DialectDetector.decode(bytes, dialect.encoding());
		} catch (CharacterCodingException wrong) {
			throw new ImportException(place.row(badLine(bytes, dialect)),
					MESSAGES.text("file.encoding", dialect.encoding().name(), new DialectDetector().encoding(bytes).name()),
					MESSAGES.text("file.encoding.remedy"), wrong);
		}
	}

	private static int badLine(byte[] bytes, Dialect dialect) {
		String text = new String(bytes, dialect.encoding());
		int bad = text.indexOf('\uFFFD');
		return bad < 0 ? 0 : 1 + (int) text.substring(0, bad).chars().filter(c -> c == '\n').count();
	}

	private static Table parse(Place place, String text, Dialect dialect, SubMonitor progress)
			throws IOException, ImportException {
		List<Row> rows = new ArrayList<>();
		Map<String, Integer> columns = new LinkedHashMap<>();
		try (CSVParser parser = DialectDetector.format(dialect.delimiter(), dialect.quote()).parse(new StringReader(text))) {
			int line = 1;
			for (CSVRecord record : parser) {
				if (record.getRecordNumber() % CHECK_EVERY == 0)
					progress.checkCanceled();
				Place here = place.row(line);
				line = (int) parser.getCurrentLineNumber() + 1;
				if (record.getRecordNumber() < dialect.headerRow() || isBlank(record))
					continue;
				if (columns.isEmpty())
					readHeader(here, record, columns);
				else
					rows.add(row(here, record, columns));
			}
		}
		if (columns.isEmpty())
			throw new ImportException(place.row(dialect.headerRow()), MESSAGES.text("header.missing", dialect.headerRow()),
					MESSAGES.text("header.missing.remedy"));
		return new Table(place.file(), dialect, List.copyOf(columns.keySet()), rows);
	}

	private static void readHeader(Place place, CSVRecord record, Map<String, Integer> columns) throws ImportException {
		for (int position = 0; position < record.size(); position++) {
			String name = record.get(position).strip();
			if (name.isEmpty())
				name = MESSAGES.text("column.unnamed", position + 1);
			if (columns.putIfAbsent(name, position) != null)
				throw new ImportException(place.column(name), MESSAGES.text("column.twice", name),
						MESSAGES.text("column.twice.remedy"));
		}
	}

	private static Row row(Place place, CSVRecord record, Map<String, Integer> columns) throws ImportException {
		if (record.size() != columns.size())
			throw new ImportException(place, MESSAGES.text("row.uneven", columns.size(), record.size()),
					MESSAGES.text("row.uneven.remedy"));
		return new Row(place, record.values(), columns);
	}

	private static boolean isBlank(CSVRecord record) {
		return record.size() == 1 && record.get(0).isBlank();
	}
}

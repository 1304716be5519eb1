package org.orodha.core.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Finds out how a file of delimited text is written. The encoding is told by a byte order mark, else it is UTF-8 where the
 * bytes are valid UTF-8, else Windows-1252. The delimiter is the one that cuts most rows into the same number, above one, of
 * fields. The header is the first row that has this number of fields, none of them empty or a number.
 */
public final class DialectDetector {

	private static final char[] DELIMITERS = { ',', ';', '\t', '|' };
	private static final char[] QUOTES = { '"', '\'' };
	private static final int SAMPLE_ROWS = 200;
	private static final Charset WINDOWS = Charset.forName("windows-1252");

	/** The encoding of a file's bytes. */
	public Charset encoding(byte[] bytes) {
		if (starts(bytes, 0xEF, 0xBB, 0xBF))
			return StandardCharsets.UTF_8;
		if (starts(bytes, 0xFF, 0xFE))
			return StandardCharsets.UTF_16LE;
		if (starts(bytes, 0xFE, 0xFF))
			return StandardCharsets.UTF_16BE;
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
			return StandardCharsets.UTF_8;
		} catch (CharacterCodingException notUtf8) {
			return WINDOWS;
		}
	}

	/** How a file is written. */
	public Dialect detect(byte[] bytes) {
		return detect(bytes, DialectHints.NONE);
	}

	/** How a file is written of which something is known. */
	public Dialect detect(byte[] bytes, DialectHints hints) {
		Charset encoding = hints.encoding() == null ? encoding(bytes) : hints.encoding();
		Dialect found = detect(decode(bytes, encoding), encoding,
				hints.delimiter() == null ? DELIMITERS : new char[] { hints.delimiter() });
		return hints.headerRow() == null ? found
				: new Dialect(encoding, found.delimiter(), found.quote(), hints.headerRow());
	}

	/** The text of a file's bytes without byte order mark. */
	static String decode(byte[] bytes, Charset encoding) {
		String text = new String(bytes, encoding);
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	private static Dialect detect(String text, Charset encoding, char[] delimiters) {
		Dialect best = new Dialect(encoding, delimiters[0], '"', 1);
		double bestScore = -1;
		for (char quote : QUOTES)
			for (char delimiter : delimiters) {
				List<CSVRecord> rows = sample(text, delimiter, quote);
				int width = commonWidth(rows);
				double score = width < 2 ? 0
						: (double) rows.stream().filter(row -> row.size() == width).count() / rows.size() + width * 1e-4;
				if (score > bestScore + 1e-9) {
					bestScore = score;
					best = new Dialect(encoding, delimiter, quote, headerRow(rows, width));
				}
			}
		return best;
	}

	private static List<CSVRecord> sample(String text, char delimiter, char quote) {
		List<CSVRecord> rows = new ArrayList<>();
		try (CSVParser parser = format(delimiter, quote).parse(new StringReader(text))) {
			for (CSVRecord row : parser) {
				rows.add(row);
				if (rows.size() >= SAMPLE_ROWS)
					break;
			}
		} catch (IOException | UncheckedIOException notThisDialect) {
			return rows.size() > 1 ? rows.subList(0, 1) : rows;
		}
		return rows;
	}

	static CSVFormat format(char delimiter, char quote) {
		return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setQuote(quote).setIgnoreEmptyLines(false).get();
	}

	private static int commonWidth(List<CSVRecord> rows) {
		Map<Integer, Integer> counts = new HashMap<>();
		int common = 0;
		for (CSVRecord row : rows) {
			int count = counts.merge(row.size(), 1, Integer::sum);
			if (common == 0 || count > counts.get(common))
				common = row.size();
		}
		return common;
	}

	private static int headerRow(List<CSVRecord> rows, int width) {
		for (int number = 0; number < rows.size(); number++)
			if (rows.get(number).size() == width && isHeader(rows.get(number)))
				return number + 1;
		return 1;
	}

	private static boolean isHeader(CSVRecord row) {
		for (String field : row)
			if (field.isBlank() || field.strip().matches("[-+]?[0-9][0-9 .,]*%?"))
				return false;
		return true;
	}

	private static boolean starts(byte[] bytes, int... mark) {
		if (bytes.length < mark.length)
			return false;
		for (int position = 0; position < mark.length; position++)
			if ((bytes[position] & 0xFF) != mark[position])
				return false;
		return true;
	}
}

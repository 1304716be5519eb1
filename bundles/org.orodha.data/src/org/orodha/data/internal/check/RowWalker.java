package org.orodha.data.internal.check;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.orodha.core.text.Messages;
import org.orodha.data.engine.DelimitedFile;
import org.orodha.data.engine.EngineException;

/**
 * Walks over the rows of a file without making objects of those that nobody asks for. Numbering rows in the engine would keep
 * it from reading with all processors, so it is done here: a row is known again by the hash of its content.
 */
final class RowWalker implements Closeable {

	private static final Messages MESSAGES = Messages.of(RowWalker.class);
	private static final int BUFFER = 1 << 20;
	private static final int LONGEST = 1 << 26;
	private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	private final InputStream in;
	private final byte delimiter;
	private final int quote;
	private final List<String> columns;
	private final boolean complete;
	private byte[] buffer = new byte[BUFFER];
	private int from;
	private int to;
	private boolean ended;
	private long line = 1;
	private long record;
	private long recordLine;
	private int start;
	private int end;
	private boolean quoted;

	/** @param columns the names of the file's columns by which rows are looked for; null for those that do not matter */
	RowWalker(DelimitedFile file, List<String> columns) throws IOException {
		this.columns = new ArrayList<>(columns);
		complete = columns.stream().allMatch(Objects::nonNull);
		in = Files.newInputStream(file.path());
		delimiter = (byte) file.delimiter();
		quote = file.quote() == null ? -1 : file.quote();
		skipMark();
		for (int skipped = 0; skipped < file.skip() && nextLine(); skipped++)
			line++;
	}

	/** The hash of the present row's content, equal to that of its values. */
	long hash() {
		if (!quoted && complete)
			return hash(buffer, start, end);
		byte[] plain = plain(values());
		return hash(plain, 0, plain.length);
	}

	/** The hash that a row with these values by column name has. An empty field is null. */
	long hash(Map<String, String> values) {
		byte[] plain = plain(values);
		return hash(plain, 0, plain.length);
	}

	/** Eight bytes at a time; the constants are those of the finaliser of MurmurHash3 (public domain). */
	private static long hash(byte[] bytes, int first, int beyond) {
		long hash = beyond - first;
		int at = first;
		for (; at + Long.BYTES <= beyond; at += Long.BYTES)
			hash = mix(hash ^ (long) WORDS.get(bytes, at));
		long rest = 0;
		for (; at < beyond; at++)
			rest = rest << 8 | bytes[at] & 0xFF;
		return mix(hash ^ rest);
	}

	private static long mix(long value) {
		long mixed = (value ^ value >>> 33) * 0xFF51AFD7ED558CCDL;
		mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
		return mixed ^ mixed >>> 33;
	}

	/** The number of the present row, from 1; after the last one, how many there are. */
	long record() {
		return record;
	}

	/** The line on which the present row begins, from 1. */
	long line() {
		return recordLine;
	}

	private byte[] plain(Map<String, String> values) {
		StringBuilder text = new StringBuilder();
		for (int column = 0; column < columns.size(); column++) {
			if (column > 0)
				text.append((char) delimiter);
			String value = columns.get(column) == null ? null : values.get(columns.get(column));
			if (value != null)
				text.append(value);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** The values of the present row by column name. */
	Map<String, String> values() {
		Map<String, String> values = LinkedHashMap.newLinkedHashMap(columns.size());
		int at = start;
		for (String column : columns) {
			StringBuilder field = new StringBuilder();
			at = field(at, field);
			if (column != null)
				values.put(column, field.isEmpty() ? null : field.toString());
		}
		return values;
	}

	/** Reads the field that begins at a place and gives the place of the next one, which is beyond the end after the last. */
	private int field(int at, StringBuilder field) {
		int position = at;
		if (position < end && buffer[position] == quote) {
			int open = ++position;
			while (position < end)
				if (buffer[position] != quote)
					position++;
				else if (position + 1 < end && buffer[position + 1] == quote) {
					field.append(text(open, position + 1));
					position += 2;
					open = position;
				} else
					break;
			field.append(text(open, position));
			return position + 2;
		}
		int open = position;
		while (position < end && buffer[position] != delimiter)
			position++;
		field.append(text(open, position));
		return position + 1;
	}

	private String text(int first, int beyond) {
		return new String(buffer, first, beyond - first, StandardCharsets.UTF_8);
	}

	/** Goes to the next row; lines without any character are none, unless rows have but one field. */
	boolean next() throws IOException {
		do {
			recordLine = line;
			if (!nextLine())
				return false;
			line++;
		} while (start == end && columns.size() > 1);
		record++;
		return true;
	}

	/** Takes the text up to the next line feed outside quotes. */
	private boolean nextLine() throws IOException {
		boolean inside = false;
		quoted = false;
		start = from;
		int position = from;
		while (true) {
			byte[] bytes = buffer;
			int limit = to;
			while (position < limit) {
				byte value = bytes[position];
				if (value == '\n') {
					if (!inside)
						return line(position, position + 1);
					line++;
				} else if (value == quote) {
					quoted = true;
					inside = !inside;
				}
				position++;
			}
			int read = position - start;
			if (!more()) {
				position = start + read;
				return position > start && line(position, position);
			}
			position = start + read;
		}
	}

	private boolean line(int beyond, int next) {
		end = beyond > start && buffer[beyond - 1] == '\r' ? beyond - 1 : beyond;
		from = next;
		return true;
	}

	/** Reads more behind what the present line has already; false at the end of the file. */
	private boolean more() throws IOException {
		if (ended)
			return false;
		if (start > 0) {
			System.arraycopy(buffer, start, buffer, 0, to - start);
			to -= start;
			start = 0;
		}
		if (to == LONGEST)
			throw new EngineException(EngineException.Cause.FILE, MESSAGES.text("row.too.long", recordLine, LONGEST >> 20), null);
		if (to == buffer.length)
			buffer = Arrays.copyOf(buffer, 2 * buffer.length);
		int count = in.readNBytes(buffer, to, buffer.length - to);
		ended = count == 0;
		to += count;
		return count > 0;
	}

	private void skipMark() throws IOException {
		more();
		if (to >= 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF)
			from = 3;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}

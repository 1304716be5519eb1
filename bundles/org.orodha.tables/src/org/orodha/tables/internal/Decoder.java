// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

import org.orodha.tables.LoadRule;

/**
 * Decodes a file's text and never gives up: bytes that are no UTF-8 are read as Windows-1252, and so are the control characters
 * U+0080 to U+009F, which only stand in files that somebody converted as Latin-1. NUL characters are left out, and so are byte
 * order marks at the beginning of lines, where files were joined. Where this was needed is kept for those who ask.
 */
final class Decoder extends Reader {

	/** A place in the text that was mended. */
	record Mend(long character, LoadRule rule) {
	}

	private static final int SIZE = 1 << 16;
	private static final char MARK = '\uFEFF';
	private static final int KEPT = 100_000;

	private final Reader reader;
	private final Deque<Mend> mends = new ArrayDeque<>();
	private long characters;
	private long lines;
	private char previous = '\n';

	Decoder(InputStream bytes, Charset encoding) {
		reader = encoding.equals(StandardCharsets.UTF_8) ? new Utf8(bytes) : new InputStreamReader(bytes, encoding);
	}

	/** How many lines there were so far; the last of a file needs no end. */
	long lines() {
		return lines + (previous == '\n' || previous == '\r' ? 0 : 1);
	}

	/** The next mended place before a character, or null. */
	Mend mendBefore(long character) {
		Mend first = mends.peek();
		return first != null && first.character() < character ? mends.poll() : null;
	}

	@Override
	public int read(char[] target, int offset, int length) throws IOException {
		int count;
		int kept = 0;
		do {
			count = reader.read(target, offset, length);
			for (int at = offset; at < offset + count; at++) {
				char c = target[at];
				if (c < ' ') {
					if (c == 0) {
						mend(characters + kept, LoadRule.NUL);
						continue;
					}
					lines += c == '\r' || c == '\n' && previous != '\r' ? 1 : 0;
				}
				if (c == MARK && (previous == '\n' || previous == '\r')) {
					mend(characters + kept, LoadRule.BYTE_ORDER_MARK);
					continue;
				}
				previous = c;
				if (c >= 0x80 && c < 0xA0)
					c = windows(c);
				else if (c == '\uFFFD')
					mend(characters + kept, LoadRule.ENCODING);
				else if (c >= Utf8.BROKEN && c <= Utf8.BROKEN + 0xFF && reader instanceof Utf8) {
					mend(characters + kept, LoadRule.ENCODING);
					c = windows((char) (c - Utf8.BROKEN));
				}
				target[offset + kept++] = c;
			}
		} while (kept == 0 && count > 0);
		characters += kept;
		return count < 0 ? -1 : kept;
	}

	private void mend(long character, LoadRule rule) {
		if (mends.size() < KEPT)
			mends.add(new Mend(character, rule));
	}

	private static char windows(char c) {
		char decoded = c < 0x100 ? new String(new byte[] { (byte) c }, Encodings.WINDOWS).charAt(0) : c;
		return decoded == '\uFFFD' ? c : decoded;
	}

	@Override
	public void close() throws IOException {
		reader.close();
	}

	/** UTF-8 whose broken bytes are moved to a part of the private use area, to be told apart by the one who reads on. */
	private static final class Utf8 extends Reader {

		static final char BROKEN = '\uF600';

		private final InputStream bytes;
		private byte[] buffer = new byte[SIZE];
		private int from;
		private int to;
		private boolean ended;

		Utf8(InputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public int read(char[] target, int offset, int length) throws IOException {
			if (length < 2)
				throw new IllegalArgumentException("a character may need room for two");
			int count = 0;
			while (count < length - 1) {
				if (to - from < 4 && !ended)
					fill();
				if (from == to)
					break;
				if (buffer[from] >= 0) {
					count += plain(target, offset + count, Math.min(length - 1 - count, to - from));
					continue;
				}
				int size = Encodings.sequence(buffer, from, to);
				if (size == 0)
					target[offset + count++] = (char) (BROKEN + (buffer[from++] & 0xFF));
				else {
					int codePoint = codePoint(size);
					from += size;
					count += Character.toChars(codePoint, target, offset + count);
				}
			}
			return count == 0 ? -1 : count;
		}

		/** Takes characters of one byte; how many there were. */
		private int plain(char[] target, int offset, int most) {
			byte[] bytes = buffer;
			int first = from;
			int count = 0;
			while (count < most && bytes[first + count] >= 0) {
				target[offset + count] = (char) bytes[first + count];
				count++;
			}
			from += count;
			return count;
		}

		private int codePoint(int size) {
			int code = buffer[from] & (size == 2 ? 0x1F : size == 3 ? 0x0F : 0x07);
			for (int number = 1; number < size; number++)
				code = code << 6 | buffer[from + number] & 0x3F;
			return code;
		}

		private void fill() throws IOException {
			System.arraycopy(buffer, from, buffer, 0, to - from);
			to -= from;
			from = 0;
			while (!ended && to < 4) {
				int count = bytes.read(buffer, to, buffer.length - to);
				ended = count < 0;
				to += Math.max(0, count);
			}
		}

		@Override
		public void close() throws IOException {
			bytes.close();
		}
	}

	/** Decodes bytes that are in memory. */
	static String text(byte[] bytes, int offset, int length, Charset encoding) throws IOException {
		StringBuilder text = new StringBuilder(length);
		char[] part = new char[8192];
		try (Decoder decoder = new Decoder(new ByteArrayInputStream(bytes, offset, length), encoding)) {
			for (int count = decoder.read(part, 0, part.length); count >= 0; count = decoder.read(part, 0, part.length))
				text.append(part, 0, count);
		}
		return text.toString();
	}
}

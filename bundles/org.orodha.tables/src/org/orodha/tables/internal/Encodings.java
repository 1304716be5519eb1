// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Finds the encoding of a file's first bytes. */
final class Encodings {

	static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final int FEW = 8;

	private Encodings() {
	}

	/** How many bytes of a byte order mark stand at the beginning. */
	static int mark(byte[] bytes, int length) {
		if (starts(bytes, length, 0xEF, 0xBB, 0xBF))
			return 3;
		return starts(bytes, length, 0xFF, 0xFE) || starts(bytes, length, 0xFE, 0xFF) ? 2 : 0;
	}

	/**
	 * A byte order mark tells; else every second byte being zero means UTF-16; else it is UTF-8 unless far more lines are no
	 * valid UTF-8 than hold some, and Windows-1252 or an older encoding then, whichever makes words of the letters.
	 */
	static Charset of(byte[] bytes, int length) {
		if (starts(bytes, length, 0xFF, 0xFE))
			return StandardCharsets.UTF_16LE;
		if (starts(bytes, length, 0xFE, 0xFF))
			return StandardCharsets.UTF_16BE;
		int even = 0;
		int odd = 0;
		for (int at = 0; at < length; at++)
			if (bytes[at] == 0) {
				if ((at & 1) == 0)
					even++;
				else
					odd++;
			}
		if (odd > length / 4 && even * 10 < odd)
			return StandardCharsets.UTF_16LE;
		if (even > length / 4 && odd * 10 < even)
			return StandardCharsets.UTF_16BE;
		return utf8(bytes, length) ? StandardCharsets.UTF_8 : CodePages.of(bytes, length);
	}

	/**
	 * Told line by line, since files are put together from several: Windows-1252 hardly ever looks like UTF-8 in all of a line,
	 * while bytes that are no UTF-8 can still be read as Windows-1252.
	 */
	private static boolean utf8(byte[] bytes, int length) {
		int validLines = 0;
		int brokenLines = 0;
		int valid = 0;
		int broken = 0;
		for (int at = 0; at < length;) {
			int size = sequence(bytes, at, length);
			valid += size > 1 ? 1 : 0;
			broken += size == 0 && length - at > 3 ? 1 : 0;
			if (bytes[at] == '\n' || bytes[at] == '\r' || at + Math.max(1, size) >= length) {
				validLines += valid > 2 * broken ? 1 : 0;
				brokenLines += broken > 0 && valid <= 2 * broken ? 1 : 0;
				valid = 0;
				broken = 0;
			}
			at += Math.max(1, size);
		}
		return validLines * FEW >= brokenLines;
	}

	/** The length of the UTF-8 sequence at a place, 0 where there is none. */
	static int sequence(byte[] bytes, int at, int end) {
		int lead = bytes[at] & 0xFF;
		if (lead < 0x80)
			return 1;
		int size = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 0;
		if (size == 0 || at + size > end)
			return 0;
		for (int number = 1; number < size; number++)
			if ((bytes[at + number] & 0xC0) != 0x80)
				return 0;
		int second = bytes[at + 1] & 0xFF;
		boolean wrong = lead == 0xE0 && second < 0xA0 || lead == 0xED && second > 0x9F || lead == 0xF0 && second < 0x90
				|| lead == 0xF4 && second > 0x8F;
		return wrong ? 0 : size;
	}

	/** Whether bytes are those of a program, picture or the like. */
	static boolean binary(byte[] bytes, int length) {
		int controls = 0;
		for (int at = 0; at < length; at++) {
			int c = bytes[at] & 0xFF;
			if (c < 9 || c > 13 && c < 28)
				controls++;
		}
		return controls > length / 20 + 8;
	}

	private static boolean starts(byte[] bytes, int length, int... mark) {
		if (length < mark.length)
			return false;
		for (int at = 0; at < mark.length; at++)
			if ((bytes[at] & 0xFF) != mark[at])
				return false;
		return true;
	}
}

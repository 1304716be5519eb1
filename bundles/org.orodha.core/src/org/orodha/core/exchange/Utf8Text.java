// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;

/**
 * Texts of formats that are in UTF-8 and in nothing else.
 *
 * @since 1.0
 */
public final class Utf8Text {

	private static final Messages MESSAGES = Messages.of(Utf8Text.class);
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private Utf8Text() {
	}

	/**
	 * The text without its byte order mark.
	 *
	 * @param content all bytes of a file
	 * @param file    the file
	 * @throws ImportException where a byte is none of UTF-8, or none of any text, with the line that it stands in
	 */
	public static String of(byte[] content, Place file) throws ImportException {
		CharBuffer read = CharBuffer.allocate(content.length);
		boolean wrong = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content), read, true).isError();
		String text = read.flip().toString();
		int sound = text.indexOf('\0') >= 0 ? text.indexOf('\0') : text.length();
		if (wrong || sound < text.length())
			throw new ImportException(file.row(1 + (int) text.chars().limit(sound).filter(sign -> sign == '\n').count()),
					MESSAGES.text("text.encoding"), MESSAGES.text("text.encoding.remedy"));
		return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.rdf;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;

/** Texts in UTF-8 and in nothing else. */
final class Utf8 {

	private static final Messages MESSAGES = Messages.of(Utf8.class);

	private Utf8() {
	}

	/** @throws ImportException where a byte is none of UTF-8, with the line that it stands in */
	static String decode(byte[] content, Place file) throws ImportException {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer bytes = ByteBuffer.wrap(content);
		CharBuffer text = CharBuffer.allocate(content.length);
		CoderResult result = decoder.decode(bytes, text, true);
		text.flip();
		if (result.isError() || text.toString().indexOf('\0') >= 0) {
			int line = 1 + (int) text.chars().limit(result.isError() ? text.length() : text.toString().indexOf('\0')).filter(c -> c == '\n').count();
			throw new ImportException(file.row(line), MESSAGES.text("file.encoding"), MESSAGES.text("file.encoding.remedy"));
		}
		return text.length() > 0 && text.charAt(0) == '\uFEFF' ? text.subSequence(1, text.length()).toString() : text.toString();
	}
}

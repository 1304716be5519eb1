// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import org.orodha.tables.LoadRule;

/** What files that are not plain text begin with, and what is said of them where a table is expected. */
enum Signature {
	ZIP(LoadRule.ARCHIVE, "archive.nested", 'P', 'K', 3, 4),
	GZIP(LoadRule.ARCHIVE, "archive.nested", 0x1F, 0x8B),
	OLD_OFFICE(LoadRule.BINARY, "old.workbook", 0xD0, 0xCF, 0x11, 0xE0),
	PDF(LoadRule.BINARY, "pdf", '%', 'P', 'D', 'F', '-'),
	RTF(LoadRule.BINARY, "other.document", '{', '\\', 'r', 't', 'f'),
	RAR(LoadRule.ARCHIVE, "archive.kind", 'R', 'a', 'r', '!', 0x1A),
	SEVEN_ZIP(LoadRule.ARCHIVE, "archive.kind", '7', 'z', 0xBC, 0xAF, 0x27),
	WEB_PAGE(LoadRule.BINARY, "web.page", "<!doctype html", "<html"),
	XML(LoadRule.BINARY, "xml", "<?xml");

	/** How many bytes tell. */
	static final int LENGTH = 64;

	private final LoadRule rule;
	private final String key;
	private final byte[] bytes;
	private final String[] texts;

	Signature(LoadRule rule, String key, int... bytes) {
		this.rule = rule;
		this.key = key;
		this.bytes = new byte[bytes.length];
		for (int at = 0; at < bytes.length; at++)
			this.bytes[at] = (byte) bytes[at];
		texts = new String[0];
	}

	Signature(LoadRule rule, String key, String... texts) {
		this.rule = rule;
		this.key = key;
		this.texts = texts;
		bytes = null;
	}

	LoadRule rule() {
		return rule;
	}

	/** The key of the message. */
	String key() {
		return key;
	}

	/** What bytes begin with, or null. */
	static Signature of(byte[] head) {
		int mark = Encodings.mark(head, head.length);
		String text = new String(head, mark, Math.min(LENGTH, head.length) - mark, StandardCharsets.ISO_8859_1)
				.strip().toLowerCase(Locale.ROOT);
		for (Signature each : values())
			if (each.bytes == null ? Arrays.stream(each.texts).anyMatch(text::startsWith)
					: head.length >= each.bytes.length && Arrays.equals(head, 0, each.bytes.length, each.bytes, 0, each.bytes.length))
				return each;
		return null;
	}
}

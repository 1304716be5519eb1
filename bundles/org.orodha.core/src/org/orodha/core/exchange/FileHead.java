// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The beginning of a file, from which one can tell what it is.
 *
 * @since 1.0
 */
public final class FileHead {

	/** How many bytes are looked at. */
	public static final int SIZE = 64 * 1024;

	private final Path path;
	private final byte[] bytes;
	private final String text;
	private final Optional<QName> root;

	private FileHead(Path path, byte[] bytes) {
		this.path = path;
		this.bytes = bytes;
		text = decoded(bytes);
		root = text.stripLeading().startsWith("<") ? root(bytes) : Optional.empty();
	}

	/**
	 * Looks at a file.
	 *
	 * @throws IOException where it cannot be read
	 */
	public static FileHead of(Path path) throws IOException {
		try (InputStream in = Files.newInputStream(path)) {
			return new FileHead(path, in.readNBytes(SIZE));
		}
	}

	private static String decoded(byte[] bytes) {
		String text = new String(bytes, encoding(bytes));
		return text.startsWith("\ufeff") ? text.substring(1) : text;
	}

	private static Charset encoding(byte[] bytes) {
		int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
		return mark == 0xfeff || mark == 0xfffe ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
	}

	private static Optional<QName> root(byte[] bytes) {
		try {
			XMLStreamReader reader = XmlInput.FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
			while (reader.hasNext())
				if (reader.next() == XMLStreamConstants.START_ELEMENT)
					return Optional.of(reader.getName());
		} catch (XMLStreamException broken) {
			return Optional.empty(); // it has no root that anybody could know it by
		}
		return Optional.empty();
	}

	/** The file. */
	public Path path() {
		return path;
	}

	/** The file's name in small letters. */
	public String name() {
		return path.getFileName() == null ? "" : path.getFileName().toString().toLowerCase(Locale.ROOT);
	}

	/** The first bytes, {@value #SIZE} or fewer. */
	public byte[] bytes() {
		return bytes.clone();
	}

	/** The same as text: UTF-16 where a byte order mark says so, else UTF-8; what is neither shows as replacement characters. */
	public String text() {
		return text;
	}

	/** The outermost element of an XML file; empty where it is none, or is broken before that. */
	public Optional<QName> root() {
		return root;
	}
}

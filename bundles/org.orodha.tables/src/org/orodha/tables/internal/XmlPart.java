// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part of a workbook, read from its beginning to its end; names are told without their namespace. */
final class XmlPart implements AutoCloseable {

	private static final XMLInputFactory FACTORY = factory();

	private final String name;
	private final InputStream bytes;
	private final Workbook workbook;
	private final XMLStreamReader reader;

	/** @param longest how many bytes may stand between two tags */
	XmlPart(String name, InputStream bytes, long longest, Workbook workbook) throws IOException {
		this.name = name;
		this.bytes = bytes;
		this.workbook = workbook;
		try {
			reader = FACTORY.createXMLStreamReader(new TagWatch(bytes, longest));
		} catch (XMLStreamException broken) {
			bytes.close();
			throw told(broken);
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	/** Goes to the next event; its kind as {@link XMLStreamConstants} has it. */
	int next() throws IOException {
		try {
			if (!reader.hasNext())
				return XMLStreamConstants.END_DOCUMENT;
			int event = reader.next();
			if (event == XMLStreamConstants.DTD)
				throw workbook.entities(name);
			return event;
		} catch (XMLStreamException broken) {
			throw told(broken);
		} catch (RuntimeException broken) {
			throw workbook.broken(name, broken);
		}
	}

	private IOException told(XMLStreamException broken) {
		return broken.getNestedException() instanceof IOException cause ? cause : workbook.broken(name, broken);
	}

	/** Goes to the next element of one of some names; false at the end. */
	boolean toElement(String... names) throws IOException {
		for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next())
			if (event == XMLStreamConstants.START_ELEMENT)
				for (String each : names)
					if (is(each))
						return true;
		return false;
	}

	/** Whether the element begun or ended last has a name. */
	boolean is(String element) {
		return reader.getLocalName().equals(element);
	}

	/** An attribute of the element begun last, or what stands for it where it is missing. */
	String attribute(String attribute, String missing) {
		for (int number = 0; number < reader.getAttributeCount(); number++)
			if (reader.getAttributeLocalName(number).equals(attribute))
				return reader.getAttributeValue(number);
		return missing;
	}

	/** The text in the element begun last and those in it, but for how to pronounce it; goes to the element's end. */
	String text(int longest) throws IOException {
		StringBuilder text = new StringBuilder();
		int silent = 0;
		for (int depth = 1; depth > 0;) {
			int event = next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				depth++;
				silent += is("rPh") ? 1 : 0;
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				depth--;
				silent -= is("rPh") ? 1 : 0;
			} else if (event == XMLStreamConstants.END_DOCUMENT)
				throw workbook.broken(name, null);
			else if (silent == 0 && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
					|| event == XMLStreamConstants.SPACE))
				append(text, longest);
		}
		return text.toString();
	}

	private void append(StringBuilder text, int longest) throws IOException {
		if (text.length() + reader.getTextLength() > longest)
			throw new TooLargeException(TooLargeException.CELL, 0, longest);
		text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
	}

	@Override
	public void close() throws IOException {
		bytes.close();
	}

	/** Ends with an error where no tag comes for long, so that no text or attribute fills the memory. */
	private static final class TagWatch extends FilterInputStream {

		private final long longest;
		private long since;

		TagWatch(InputStream bytes, long longest) {
			super(bytes);
			this.longest = longest;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int count = super.read(buffer, offset, length);
			int last = offset + count - 1;
			while (last >= offset && buffer[last] != '<')
				last--;
			since = last < offset ? since + Math.max(0, count) : offset + count - 1 - last;
			if (since > longest)
				throw new TooLargeException(TooLargeException.CELL, 0, longest);
			return count;
		}
	}
}

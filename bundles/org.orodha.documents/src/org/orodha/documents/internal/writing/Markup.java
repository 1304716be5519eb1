// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.writing;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.orodha.core.text.Visible;

/** Writes the XML of a part of a word processor's file. */
final class Markup {

	private final StringWriter text = new StringWriter();
	private final XMLStreamWriter writer;

	Markup() {
		try {
			writer = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
			writer.writeStartDocument("UTF-8", "1.0");
		} catch (XMLStreamException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Opens an element; attributes are names and values in turn, all with their prefixes. */
	Markup open(String name, String... attributes) {
		return write(() -> {
			writer.writeStartElement(name);
			attributes(attributes);
		});
	}

	/** Writes an element that has no content. */
	Markup empty(String name, String... attributes) {
		return write(() -> {
			writer.writeEmptyElement(name);
			attributes(attributes);
		});
	}

	/** Closes the element that was opened last. */
	Markup close() {
		return write(writer::writeEndElement);
	}

	/** Writes a text. */
	Markup text(String words) {
		return write(() -> writer.writeCharacters(Visible.text(words)));
	}

	/** The part; all that was opened is closed. */
	String end() {
		write(writer::writeEndDocument);
		return text.toString();
	}

	private void attributes(String... attributes) throws XMLStreamException {
		for (int at = 0; at < attributes.length; at += 2)
			writer.writeAttribute(attributes[at], Visible.line(attributes[at + 1]));
	}

	private interface Writing {

		void run() throws XMLStreamException;
	}

	private Markup write(Writing writing) {
		try {
			writing.run();
			return this;
		} catch (XMLStreamException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.course;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.orodha.core.catalogue.Ids;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;

/** An element of a course's file at which a reader stands: its attributes, and what is said where something is wrong with it. */
public final class CourseElement {

	private static final Messages MESSAGES = Messages.of(CourseElement.class);

	private final XMLStreamReader reader;
	private final Place file;
	private final String name;
	private final int line;
	private final Map<String, String> attributes = new HashMap<>();

	/** What is done with an inner element; it is read to its end. */
	@FunctionalInterface
	public interface Child {

		/** Reads it. */
		void read(CourseElement element) throws XMLStreamException, ImportException;
	}

	/** @param reader stands at the element's beginning */
	public CourseElement(XMLStreamReader reader, Place file) {
		this.reader = reader;
		this.file = file;
		name = reader.getLocalName();
		line = reader.getLocation().getLineNumber();
		for (int number = 0; number < reader.getAttributeCount(); number++)
			attributes.put(reader.getAttributeLocalName(number), reader.getAttributeValue(number));
	}

	/** Its name. */
	public String name() {
		return name;
	}

	/** The line that it begins in. */
	public int line() {
		return line;
	}

	/** Makes sure that it has this name and no other attributes. */
	public void require(String wanted, String... allowed) throws ImportException {
		if (!name.equals(wanted))
			throw wrong("element", name, wanted);
		for (String attribute : attributes.keySet())
			if (!List.of(allowed).contains(attribute))
				throw wrong("attribute", name, attribute, String.join(", ", allowed));
	}

	/** The value of an attribute; empty where there is none. */
	public String text(String attribute) {
		return attributes.getOrDefault(attribute, "").strip();
	}

	/** The value of an attribute that has to be there. */
	public String needed(String attribute) throws ImportException {
		String text = text(attribute);
		if (text.isEmpty())
			throw wrong("needed", name, attribute);
		return text;
	}

	/** The value of an attribute that is an identifier. */
	public String identifier(String attribute) throws ImportException {
		String id = needed(attribute);
		if (!Ids.isWellFormed(id))
			throw wrong("identifier", attribute, id);
		return id;
	}

	/** The value of an attribute that is a number. @param otherwise where it is not there, @param least the least that it may be */
	public int number(String attribute, int otherwise, int least) throws ImportException {
		String text = text(attribute);
		if (text.isEmpty() && otherwise >= least)
			return otherwise;
		try {
			int number = Integer.parseInt(text);
			if (number >= least)
				return number;
		} catch (NumberFormatException malformed) {
			throw wrong("number", attribute, least, text);
		}
		throw wrong("number", attribute, least, text);
	}

	/** What an attribute's value is read as. @param reading throws an IllegalArgumentException that says what is wrong */
	public <T> T read(String attribute, Function<String, T> reading) throws ImportException {
		try {
			return reading.apply(needed(attribute));
		} catch (IllegalArgumentException malformed) {
			throw new ImportException(file.row(line), malformed.getMessage(), MESSAGES.text("value.remedy", attribute), malformed);
		}
	}

	/** Reads the inner elements, to the end of this one. */
	public void children(Child child) throws XMLStreamException, ImportException {
		while (nextTag() == XMLStreamConstants.START_ELEMENT)
			child.read(new CourseElement(reader, file));
	}

	/** Makes sure that nothing is in it. */
	public void end() throws XMLStreamException, ImportException {
		if (nextTag() == XMLStreamConstants.START_ELEMENT)
			throw new CourseElement(reader, file).wrong("inner", reader.getLocalName(), name);
	}

	private int nextTag() throws XMLStreamException, ImportException {
		int event = reader.next();
		while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
			if (event == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace())
				throw wrong("characters", name, reader.getText().strip());
			event = reader.next();
		}
		return event;
	}

	/** The text in it, to its end. */
	public String content() throws XMLStreamException {
		return reader.getElementText().strip();
	}

	/** Something is wrong with it. @param key of the text that says what; {@code KEY.remedy} says how to mend it */
	public ImportException wrong(String key, Object... values) {
		return new ImportException(file.row(line), MESSAGES.text(key, values), MESSAGES.text(key + ".remedy", values));
	}
}

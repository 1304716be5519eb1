// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;

/**
 * Reads XML files that others wrote. Document types are refused, so that nothing outside the file is ever read, and so is what is nested
 * without end. Whatever is wrong is told with its line.
 *
 * @since 1.0
 */
public final class XmlInput {

	private static final Messages MESSAGES = Messages.of(XmlInput.class);
	private static final int DEEPEST = 100;
	/** Reads no document types, and nothing outside of a file. */
	static final XMLInputFactory FACTORY = factory();

	/**
	 * What is made of a file.
	 *
	 * @since 1.0
	 */
	@FunctionalInterface
	public interface Reading<T> {

		/**
		 * Reads the file to its end.
		 *
		 * @param file the place of the whole file
		 */
		T read(XMLStreamReader reader, Place file) throws XMLStreamException, ImportException;
	}

	/**
	 * How a file is opened.
	 *
	 * @since 1.0
	 */
	@FunctionalInterface
	public interface Opening {

		/** The file's content from its beginning. */
		InputStream open() throws IOException;
	}

	private XmlInput() {
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		factory.setProperty("jdk.xml.maxElementDepth", 2 * DEEPEST);
		return factory;
	}

	/**
	 * Reads a file.
	 *
	 * @throws ImportException where it cannot be read, or is not well-formed
	 */
	public static <T> T read(Path path, Reading<T> reading) throws ImportException {
		return read(() -> Files.newInputStream(path), Place.of(path.toString()), reading);
	}

	/**
	 * Reads a file that lies elsewhere than in a folder, such as in a plug-in.
	 *
	 * @param opening opens it; it is closed when it was read
	 * @param place   what the file is called when something is wrong with it
	 * @throws ImportException where it cannot be read, or is not well-formed
	 */
	public static <T> T read(Opening opening, Place place, Reading<T> reading) throws ImportException {
		try (InputStream in = opening.open()) {
			return reading.read(new Guarded(FACTORY.createXMLStreamReader(in)), place);
		} catch (Refusal refusal) {
			throw new ImportException(at(place, refusal), refusal.getMessage(), refusal.remedy);
		} catch (XMLStreamException broken) {
			throw new ImportException(at(place, broken), MESSAGES.text("xml.broken", told(broken)), MESSAGES.text("xml.broken.remedy"), broken);
		} catch (IOException failure) {
			throw new ImportException(place, MESSAGES.text("xml.read", failure), MESSAGES.text("xml.read.remedy"), failure);
		}
	}

	private static Place at(Place file, XMLStreamException broken) {
		return file.row(broken.getLocation() == null ? 0 : Math.max(0, broken.getLocation().getLineNumber()));
	}

	/** The parser's own words without the place, which is told beside them. */
	private static String told(XMLStreamException broken) {
		return String.valueOf(broken.getMessage()).replaceFirst("(?s)^ParseError at .*?Message: ", "");
	}

	/** Something well-formed that is not read. */
	private static final class Refusal extends XMLStreamException {

		private static final long serialVersionUID = 1;
		private final String message;
		private final String remedy;

		Refusal(XMLStreamReader reader, String key, Object... values) {
			super("", reader.getLocation());
			message = MESSAGES.text(key, values);
			remedy = MESSAGES.text(key + ".remedy");
		}

		@Override
		public String getMessage() {
			return message;
		}
	}

	private static final class Guarded extends StreamReaderDelegate {

		private int depth;

		Guarded(XMLStreamReader reader) {
			super(reader);
		}

		@Override
		public int next() throws XMLStreamException {
			int event = super.next();
			if (event == DTD)
				throw new Refusal(this, "xml.doctype");
			if (event == START_ELEMENT && ++depth > DEEPEST)
				throw new Refusal(this, "xml.deep", DEEPEST);
			if (event == END_ELEMENT)
				depth--;
			return event;
		}
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.help.internal;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The table of contents of the help. */
public final class Topics {

	private static final String FOLDER = "html/";

	/**
	 * A line of it.
	 *
	 * @param label what it is called in the reader's language
	 * @param page  the path of its page below {@code html}; null for a heading
	 * @param level 0 for the outermost
	 */
	public record Topic(String label, String page, int level) {

		/** What one calls it on the command line. */
		public String name() {
			return Topics.name(page);
		}
	}

	private Topics() {
	}

	/** What the page at a path is called on the command line. */
	static String name(String path) {
		return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf(".html"));
	}

	/** All lines, from top to bottom. */
	public static List<Topic> all() {
		List<Topic> topics = new ArrayList<>();
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		try {
			XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(Pages.file("toc.xml").orElseThrow()));
			int level = -1;
			while (reader.hasNext())
				switch (reader.next()) {
				case XMLStreamReader.START_ELEMENT -> {
					if (reader.getLocalName().equals("topic"))
						topics.add(topic(reader, level));
					level++;
				}
				case XMLStreamReader.END_ELEMENT -> level--;
				default -> {
					// white space
				}
				}
			return topics;
		} catch (XMLStreamException brokenInstallation) {
			throw new IllegalStateException(brokenInstallation);
		}
	}

	private static Topic topic(XMLStreamReader reader, int level) {
		String href = reader.getAttributeValue(null, "href");
		return new Topic(reader.getAttributeValue(null, "label"), href == null ? null : href.substring(FOLDER.length()), level);
	}
}

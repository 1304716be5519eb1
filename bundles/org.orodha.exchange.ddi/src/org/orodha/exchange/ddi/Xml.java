// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

import org.orodha.core.exchange.XmlInput;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** XML files as trees of elements, each of which knows its line, and back. */
final class Xml {

	/** The namespace of codebooks of version 2.5, in which all are kept and written. */
	static final String DDI = "ddi:codebook:2_5";

	private static final List<String> EARLIER = List.of("", "http://www.icpsr.umich.edu/DDI", "icpsr.umich.edu/DDI", "ddi:codebook:2_1",
			"ddi:codebook:2_0", "ddi:codebook:2_6");
	private static final Messages MESSAGES = Messages.of(Xml.class);
	private static final long LARGEST = 128L << 20;
	private static final String LINE = "line";

	private Xml() {
	}

	/** The outermost element of a file. */
	static Element read(Path path) throws ImportException {
		Place place = Place.of(path.toString());
		try {
			if (Files.size(path) > LARGEST)
				throw new ImportException(place, MESSAGES.text("file.large", Files.size(path), LARGEST), MESSAGES.text("file.large.remedy"));
		} catch (IOException failure) {
			throw new ImportException(place, MESSAGES.text("file.failed", failure), MESSAGES.text("file.failed.remedy"), failure);
		}
		return XmlInput.read(path, (reader, file) -> tree(reader));
	}

	/** The element that {@link #write} wrote. */
	static Element parse(String fragment) throws ImportException {
		return XmlInput.read(() -> new ByteArrayInputStream(fragment.getBytes(StandardCharsets.UTF_8)), Place.of("ddi"),
				(reader, file) -> tree(reader));
	}

	/** An empty document's element. */
	static Element element(String name) {
		Document document = document();
		return (Element) document.appendChild(document.createElementNS(DDI, name));
	}

	private static Document document() {
		try {
			return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
		} catch (ParserConfigurationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static Element tree(XMLStreamReader reader) throws XMLStreamException {
		Document document = document();
		Deque<Node> open = new ArrayDeque<>(List.of(document));
		while (reader.hasNext())
			switch (reader.next()) {
			case XMLStreamConstants.START_ELEMENT -> open.push(open.peek().appendChild(element(document, reader)));
			case XMLStreamConstants.END_ELEMENT -> dropIndentation((Element) open.pop());
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
				if (open.peek() instanceof Element)
					open.peek().appendChild(document.createTextNode(reader.getText()));
			}
			default -> {
				// comments and processing instructions say nothing of the data
			}
			}
		return document.getDocumentElement();
	}

	private static Element element(Document document, XMLStreamReader reader) {
		Element element = document.createElementNS(current(reader.getNamespaceURI()), name(reader.getPrefix(), reader.getNamespaceURI(), reader.getLocalName()));
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			String namespace = reader.getAttributeNamespace(i);
			String prefix = reader.getAttributePrefix(i);
			element.setAttributeNS(namespace == null || namespace.isEmpty() ? null : namespace,
					prefix == null || prefix.isEmpty() ? reader.getAttributeLocalName(i) : prefix + ":" + reader.getAttributeLocalName(i),
					reader.getAttributeValue(i));
		}
		element.setUserData(LINE, reader.getLocation().getLineNumber(), null);
		return element;
	}

	private static String name(String prefix, String namespace, String local) {
		return prefix == null || prefix.isEmpty() || DDI.equals(current(namespace)) ? local : prefix + ":" + local;
	}

	/** Codebooks of earlier versions have the same elements in other namespaces, or in none. */
	private static String current(String namespace) {
		return namespace == null || EARLIER.contains(namespace) ? DDI : namespace;
	}

	/** What only makes a file pleasant to look at is made anew where it is written. */
	private static void dropIndentation(Element element) {
		if (hasOwnText(element) || Elements.in(element).isEmpty())
			return;
		for (Node child = element.getFirstChild(); child != null;) {
			Node next = child.getNextSibling();
			if (child.getNodeType() == Node.TEXT_NODE)
				element.removeChild(child);
			child = next;
		}
	}

	private static boolean hasOwnText(Element element) {
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling())
			if (child.getNodeType() == Node.TEXT_NODE && !child.getNodeValue().isBlank())
				return true;
		return false;
	}

	/** The line of an element in its file; 0 where it comes from none. */
	static int line(Element element) {
		return element.getUserData(LINE) instanceof Integer line ? line : 0;
	}

	/** Notes where in its file something stands that an element was made from. */
	static Element at(Element element, int line) {
		element.setUserData(LINE, line, null);
		return element;
	}

	/** An element with all that it holds, as text. */
	static String write(Element element) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			new Writing(writer).element(element, "", 0, false);
			writer.close();
		} catch (XMLStreamException impossible) {
			throw new IllegalStateException(impossible);
		}
		return text.toString();
	}

	/** A whole file, indented. */
	static void write(Element root, XMLStreamWriter writer) throws XMLStreamException {
		writer.writeStartDocument("UTF-8", "1.0");
		new Writing(writer).element(root, "", 0, true);
		writer.writeEndDocument();
	}

	/** Writes elements; each says its namespaces where they change. */
	private record Writing(XMLStreamWriter writer) {

		void element(Element element, String around, int depth, boolean indented) throws XMLStreamException {
			if (indented)
				writer.writeCharacters("\n" + "  ".repeat(depth));
			String prefix = element.getPrefix() == null ? "" : element.getPrefix();
			String namespace = element.getNamespaceURI() == null ? "" : element.getNamespaceURI();
			writer.writeStartElement(prefix, element.getLocalName(), namespace);
			if (!prefix.isEmpty())
				writer.writeNamespace(prefix, namespace);
			else if (!namespace.equals(around))
				writer.writeDefaultNamespace(namespace);
			attributes(element, prefix);
			boolean inner = indented && !hasOwnText(element) && element.getFirstChild() != null;
			String within = prefix.isEmpty() ? namespace : around;
			for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling())
				if (child instanceof Element part)
					element(part, within, depth + 1, inner);
				else if (!inner)
					writer.writeCharacters(child.getNodeValue());
			if (inner)
				writer.writeCharacters("\n" + "  ".repeat(depth));
			writer.writeEndElement();
		}

		private void attributes(Element element, String known) throws XMLStreamException {
			NamedNodeMap attributes = element.getAttributes();
			List<String> declared = new ArrayList<>(List.of(known));
			for (int i = 0; i < attributes.getLength(); i++) {
				Attr attribute = (Attr) attributes.item(i);
				String prefix = attribute.getPrefix();
				if (prefix != null && !attribute.getNamespaceURI().equals(XMLConstants.XML_NS_URI) && !declared.contains(prefix)) {
					writer.writeNamespace(prefix, attribute.getNamespaceURI());
					declared.add(prefix);
				}
				if (prefix == null)
					writer.writeAttribute(attribute.getName(), attribute.getValue());
				else
					writer.writeAttribute(prefix, attribute.getNamespaceURI(), attribute.getLocalName(), attribute.getValue());
			}
		}
	}
}

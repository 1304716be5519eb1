// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;

import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * XML files as trees of elements, each of which knows its line, and back. What {@link XmlInput} refuses is refused, and so is a file too large to
 * hold.
 *
 * @param names what an element or attribute is called in the tree, by what the file calls it: so that files of several versions look alike
 * @since 1.0
 */
public record XmlTree(UnaryOperator<QName> names) {

	private static final Messages MESSAGES = Messages.of(XmlTree.class);
	private static final long LARGEST = 128L << 20;
	private static final String LINE = "line";
	private static final DOMImplementation DOCUMENTS = documents();

	/**
	 * The outermost element of a file.
	 *
	 * @throws ImportException where it cannot be read, is too large or is not well-formed
	 */
	public Element read(Path path) throws ImportException {
		Place place = Place.of(path.toString());
		try {
			if (Files.size(path) > LARGEST)
				throw new ImportException(place, MESSAGES.text("xml.large", Files.size(path), LARGEST), MESSAGES.text("xml.large.remedy"));
		} catch (IOException failure) {
			throw new ImportException(place, MESSAGES.text("xml.read", failure), MESSAGES.text("xml.read.remedy"), failure);
		}
		return XmlInput.read(path, (reader, file) -> tree(reader));
	}

	/**
	 * The element that {@link #write(Element)} wrote.
	 *
	 * @param place what it is called when something is wrong with it
	 * @throws ImportException where it is not well-formed
	 */
	public Element parse(String fragment, Place place) throws ImportException {
		return XmlInput.read(() -> new ByteArrayInputStream(fragment.getBytes(StandardCharsets.UTF_8)), place, (reader, file) -> tree(reader));
	}

	/** The outermost element of an empty document. */
	public static Element element(String namespace, String name) {
		Document document = document();
		return (Element) document.appendChild(document.createElementNS(namespace, name));
	}

	private static DOMImplementation documents() {
		try {
			return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().getDOMImplementation();
		} catch (ParserConfigurationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static Document document() {
		return DOCUMENTS.createDocument(null, null, null);
	}

	private Element tree(XMLStreamReader reader) throws XMLStreamException {
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

	private Element element(Document document, XMLStreamReader reader) {
		QName name = names.apply(reader.getName());
		Element element = document.createElementNS(namespace(name), qualified(name));
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			QName attribute = reader.getAttributeName(i);
			boolean plain = attribute.getNamespaceURI().isEmpty();
			boolean type = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(attribute.getNamespaceURI()) && attribute.getLocalPart().equals("type");
			QName called = plain || type ? attribute : names.apply(attribute);
			element.setAttributeNS(namespace(called), qualified(called), type ? type(element, reader, i) : reader.getAttributeValue(i));
		}
		element.setUserData(LINE, reader.getLocation().getLineNumber(), null);
		return element;
	}

	/** The type of an element is a name as that of an element is. */
	private String type(Element element, XMLStreamReader reader, int attribute) {
		String value = reader.getAttributeValue(attribute).strip();
		int colon = value.indexOf(':');
		String namespace = colon < 1 ? null : reader.getNamespaceURI(value.substring(0, colon));
		if (namespace == null)
			return value;
		QName name = names.apply(new QName(namespace, value.substring(colon + 1), value.substring(0, colon)));
		if (!name.getPrefix().isEmpty())
			element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, XMLConstants.XMLNS_ATTRIBUTE + ":" + name.getPrefix(), namespace(name));
		return qualified(name);
	}

	private static String namespace(QName name) {
		return name.getNamespaceURI().isEmpty() ? null : name.getNamespaceURI();
	}

	private static String qualified(QName name) {
		return name.getPrefix().isEmpty() ? name.getLocalPart() : name.getPrefix() + ":" + name.getLocalPart();
	}

	/** What only makes a file pleasant to look at is made anew where it is written. */
	private static void dropIndentation(Element element) {
		if (XmlElements.hasOwnText(element) || XmlElements.in(element).isEmpty())
			return;
		for (Node child = element.getFirstChild(); child != null;) {
			Node next = child.getNextSibling();
			if (child.getNodeType() == Node.TEXT_NODE)
				element.removeChild(child);
			child = next;
		}
	}

	/** The line of an element in its file; 0 where it comes from none. */
	public static int line(Element element) {
		return element.getUserData(LINE) instanceof Integer line ? line : 0;
	}

	/** Says the line of an element that was made of what stood there in a file of another form; gives the same element. */
	public static Element at(Element element, int line) {
		element.setUserData(LINE, line, null);
		return element;
	}

	/** An element with all that it holds, as text. */
	public static String write(Element element) {
		return XmlWriting.text(element);
	}

	/**
	 * Writes a whole file in UTF-8, indented.
	 *
	 * @throws IOException where it cannot be written
	 */
	public static void write(Element root, OutputStream out) throws IOException {
		XmlWriting.file(root, out);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes elements; each says its namespaces where they change. */
record XmlWriting(XMLStreamWriter writer) {

	static String text(Element element) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			new XmlWriting(writer).element(element, Map.of("", ""), 0, false);
			writer.close();
		} catch (XMLStreamException impossible) {
			throw new IllegalStateException(impossible);
		}
		return text.toString();
	}

	static void file(Element root, OutputStream out) throws IOException {
		try {
			XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
			writer.writeStartDocument("UTF-8", "1.0");
			new XmlWriting(writer).element(root, Map.of("", ""), 0, true);
			writer.writeEndDocument();
			writer.close();
		} catch (XMLStreamException failure) {
			throw new IOException(failure);
		}
	}

	private void element(Element element, Map<String, String> around, int depth, boolean indented) throws XMLStreamException {
		if (indented)
			writer.writeCharacters("\n" + "  ".repeat(depth));
		String prefix = plain(element.getPrefix());
		String namespace = plain(element.getNamespaceURI());
		writer.writeStartElement(prefix, element.getLocalName(), namespace);
		Map<String, String> known = new HashMap<>(around);
		declare(prefix, namespace, known);
		attributes(element, known);
		boolean inner = indented && !XmlElements.hasOwnText(element) && !XmlElements.in(element).isEmpty();
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling())
			if (child instanceof Element part)
				element(part, known, depth + 1, inner);
			else if (!inner)
				writer.writeCharacters(child.getNodeValue());
		if (inner)
			writer.writeCharacters("\n" + "  ".repeat(depth));
		writer.writeEndElement();
	}

	private static String plain(String part) {
		return part == null ? "" : part;
	}

	private void declare(String prefix, String namespace, Map<String, String> known) throws XMLStreamException {
		if (namespace.equals(known.put(prefix, namespace)))
			return;
		if (prefix.isEmpty())
			writer.writeDefaultNamespace(namespace);
		else
			writer.writeNamespace(prefix, namespace);
	}

	private void attributes(Element element, Map<String, String> known) throws XMLStreamException {
		NamedNodeMap attributes = element.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			Attr attribute = (Attr) attributes.item(i);
			if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI()))
				declare(attribute.getLocalName(), attribute.getValue(), known);
			else if (attribute.getPrefix() != null && !XMLConstants.XML_NS_URI.equals(attribute.getNamespaceURI()))
				declare(attribute.getPrefix(), attribute.getNamespaceURI(), known);
		}
		for (int i = 0; i < attributes.getLength(); i++) {
			Attr attribute = (Attr) attributes.item(i);
			if (attribute.getPrefix() == null)
				writer.writeAttribute(attribute.getName(), attribute.getValue());
			else if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI()))
				writer.writeAttribute(attribute.getPrefix(), attribute.getNamespaceURI(), attribute.getLocalName(), attribute.getValue());
		}
	}
}

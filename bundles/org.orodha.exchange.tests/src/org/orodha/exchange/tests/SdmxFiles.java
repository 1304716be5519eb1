// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.orodha.fixtures.Corpora;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Messages of SDMX-ML in a form in which two of them can be compared. */
final class SdmxFiles {

	private SdmxFiles() {
	}

	static Element tree(Path file) throws Exception {
		return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
	}

	/** The version of SDMX-ML that a file is written in. */
	static String version(Path file) throws Exception {
		return tree(file).getNamespaceURI().replaceFirst(".*/v(\\d)_(\\d)/.*", "$1.$2");
	}

	/** The schema of SDMX-ML 2.1 without the messages that ask for something, whose part of it is not there. */
	static Schema schema(Path folder) throws Exception {
		Path whole = Corpora.file("sdmx/xsd-2.1/SDMXMessage.xsd");
		Path copy = Files.createDirectories(folder.resolve("schema"));
		try (Stream<Path> files = Files.list(whole.getParent())) {
			for (Path each : files.toList())
				Files.copy(each, copy.resolve(each.getFileName()), StandardCopyOption.REPLACE_EXISTING);
		}
		String text = Files.readString(whole).replaceAll("<xs:import\\s+namespace=\"[^\"]*/query\"[^>]*>", "").replaceAll("type=\"query:[A-Za-z]+\"", "");
		Path message = Files.writeString(copy.resolve(whole.getFileName()), text);
		SchemaFactory factory = SchemaFactory.newDefaultInstance();
		factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
		return factory.newSchema(message.toFile());
	}

	/**
	 * Every element of the structures with its attributes and own text, by the identifiers of those around it: equal for messages that differ in
	 * order and looks only.
	 */
	static List<String> said(Path file) throws Exception {
		List<String> said = new ArrayList<>();
		for (Node child = tree(file).getFirstChild(); child != null; child = child.getNextSibling())
			if (child instanceof Element structures && structures.getLocalName().equals("Structures"))
				gather(structures, "", said);
		return said.stream().sorted().toList();
	}

	private static void gather(Element element, String path, List<String> said) {
		Set<String> attributes = new TreeSet<>();
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			Attr attribute = (Attr) element.getAttributes().item(i);
			if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI()))
				attributes.add(attribute.getLocalName() + "=" + attribute.getValue().strip());
		}
		String name = element.getLocalName() + (element.getNamespaceURI() == null ? "" : ":" + element.getNamespaceURI().replaceFirst(".*/", ""));
		String here = path + "/" + name + (element.hasAttribute("id") ? "(" + element.getAttribute("agencyID") + element.getAttribute("id") + ")" : "");
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling())
			if (child instanceof Element part)
				gather(part, here, said);
			else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE)
				text.append(child.getNodeValue());
		said.add(here + attributes + text.toString().replaceAll("\\s+", " ").strip());
	}

	/** What some lines have that others do not, counted by element. */
	static String without(List<String> lines, List<String> others) {
		Map<String, Integer> left = new HashMap<>();
		others.forEach(line -> left.merge(line, 1, Integer::sum));
		Map<String, Integer> counts = new TreeMap<>();
		for (String line : lines)
			if (left.merge(line, -1, Integer::sum) < 0)
				counts.merge(name(line), 1, Integer::sum);
		return counts.isEmpty() ? "nothing"
				: counts.entrySet().stream().map(count -> count.getKey() + " " + count.getValue()).collect(Collectors.joining(", "));
	}

	private static String name(String line) {
		String path = line.replaceAll("(?s)\\[.*", "").replaceAll("\\([^()]*(\\([^()]*\\)[^()]*)*\\)", "");
		return path.substring(path.lastIndexOf('/') + 1).replaceFirst(":.*", "");
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.orodha.plugins.Contributed;
import org.orodha.plugins.PluginException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What a bundle's {@code plugin.xml} says. */
final class PluginXml {

	private PluginXml() {
	}

	/** The elements of all extensions, each with the point in {@code point} of its parent. */
	static List<Element> elements(JarFile jar, Path path) throws IOException, PluginException {
		ZipEntry entry = jar.getEntry(BundleJar.EXTENSIONS);
		List<Element> elements = new ArrayList<>();
		if (entry == null)
			return elements;
		try (InputStream in = jar.getInputStream(entry)) {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
			for (Element extension : children(builder.parse(in).getDocumentElement()))
				if (extension.getTagName().equals("extension"))
					elements.addAll(children(extension));
			return elements;
		} catch (SAXException | ParserConfigurationException broken) {
			throw PluginRule.UNUSABLE.failure(path + "!/" + BundleJar.EXTENSIONS, broken, "jar.plugin-xml", broken.getMessage());
		}
	}

	static List<Element> children(Element parent) {
		List<Element> children = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling())
			if (child instanceof Element element)
				children.add(element);
		return children;
	}

	/** The extension point of an extension's element. */
	static String point(Element element) {
		return ((Element) element.getParentNode()).getAttribute("point");
	}

	static List<Contributed> contributions(JarFile jar, Path path, BundleTexts texts) throws IOException, PluginException {
		return elements(jar, path).stream().map(element -> new Contributed(point(element), element.getTagName(), element.getAttribute("id"),
				texts.shown(element.getAttribute("name")), element.getAttribute("agency"))).toList();
	}
}

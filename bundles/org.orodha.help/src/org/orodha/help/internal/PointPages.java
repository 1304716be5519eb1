// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.help.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.Platform;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The reference of the extension points that plug-ins use, made from their schemas: one page. */
final class PointPages {

	private static final String PAGE = "extension-points.html";
	private static final String OWN = "org.orodha.";
	/** Points for Orodha's own bundles, which are not promised to plug-ins. */
	private static final String FRONT = OWN + "ui";

	private PointPages() {
	}

	/** The page at a path below {@code html}, where it is this one. */
	static Optional<String> page(String path) {
		return path.equals(PAGE) ? Optional.of(made()) : Optional.empty();
	}

	private static String made() {
		Html page = new Html(HelpText.text("points"), 0);
		page.paragraph(Html.text(HelpText.text("points.intro")));
		Stream.of(Platform.getExtensionRegistry().getExtensionPoints())
				.filter(point -> point.getNamespaceIdentifier().startsWith(OWN) && !point.getNamespaceIdentifier().equals(FRONT))
				.sorted(Comparator.comparing(IExtensionPoint::getUniqueIdentifier)).forEach(point -> describe(page, point));
		return page.page();
	}

	private static void describe(Html page, IExtensionPoint point) {
		URL schema = Platform.getBundle(point.getContributor().getName()).getEntry(point.getSchemaReference());
		Element root = parsed(schema);
		page.heading(point.getUniqueIdentifier());
		about(root, "").ifPresent(text -> page.paragraph(Html.text(text)));
		for (Element element : children(root, "element"))
			if (!element.getAttribute("name").equals("extension"))
				describe(page, element);
		about(root, "examples").ifPresent(page::example);
		about(root, "apiInfo").ifPresent(text -> page.paragraph(Html.text(text)));
	}

	private static void describe(Html page, Element element) {
		page.paragraph(Html.code(element.getAttribute("name")) + " " + Html.text(documentation(element)));
		List<List<String>> rows = new ArrayList<>();
		for (Element type : children(element, "complexType"))
			for (Element attribute : children(type, "attribute"))
				rows.add(List.of(Html.code(attribute.getAttribute("name")), Html.text(documentation(attribute)),
						HelpText.text(attribute.getAttribute("use").equals("required") ? "points.required" : "points.optional")));
		if (!rows.isEmpty())
			page.table(List.of(HelpText.text("points.attribute"), HelpText.text("points.meaning"), HelpText.text("points.needed")), rows);
	}

	/** What the schema says in a section; in the one without a name what the point is for. */
	private static Optional<String> about(Element root, String section) {
		for (Element annotation : children(root, "annotation")) {
			NodeList sections = annotation.getElementsByTagName("meta.section");
			String named = sections.getLength() == 0 ? "" : ((Element) sections.item(0)).getAttribute("type");
			if (named.equals(section))
				return children(annotation, "documentation").stream().map(PointPages::text).findFirst();
		}
		return Optional.empty();
	}

	private static String documentation(Element described) {
		return children(described, "annotation").stream().flatMap(annotation -> children(annotation, "documentation").stream()).map(PointPages::text)
				.findFirst().orElse("");
	}

	/** Schemas hold a little markup as text. */
	private static String text(Element documentation) {
		return documentation.getTextContent().replaceAll("</?(pre|p|code|b|i)>", "").strip();
	}

	private static List<Element> children(Element parent, String name) {
		List<Element> children = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling())
			if (child instanceof Element element && element.getTagName().equals(name))
				children.add(element);
		return children;
	}

	private static Element parsed(URL schema) {
		try (InputStream in = schema.openStream()) {
			return PrintedPage.parsed(new String(in.readAllBytes(), StandardCharsets.UTF_8)).getDocumentElement();
		} catch (IOException brokenInstallation) {
			throw new UncheckedIOException(brokenInstallation);
		}
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Audience;
import org.orodha.documents.DocumentFormat;
import org.orodha.documents.DocumentKinds;
import org.orodha.documents.DocumentReport;
import org.orodha.documents.Documents;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A document of the sample that was written, and what a reader finds in it. */
record Written(Path file, DocumentFormat format, DocumentReport report) {

	private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-29T09:00:00Z"), ZoneOffset.UTC);

	static Written of(Catalogue catalogue, String kind, String element, DocumentFormat format, String language, Path folder) {
		Path file = folder.resolve(kind + "-" + language + "." + format.extension());
		return new Written(file, format, ((Outcome.Done<DocumentReport>) outcome(catalogue, kind, element, format, language, Audience.OWN_AGENCY, file)).result());
	}

	static Outcome<DocumentReport> outcome(Catalogue catalogue, String kind, String element, DocumentFormat format, String language, Audience audience,
			Path file) {
		Outcome<DocumentReport> outcome = new Documents(new Guard(), DAY).write(catalogue, new Documents.Order(DocumentKinds.find(kind).orElseThrow(), element,
				format, Locale.forLanguageTag(language), audience), file, new NullProgressMonitor());
		if (outcome instanceof Outcome.Failed<DocumentReport> failed)
			assertThat(failed.finding().rule()).as(failed.finding().message()).doesNotStartWith("OR-09");
		return outcome;
	}

	/** All words, with one space between them. */
	String text() throws Exception {
		String text = switch (format) {
		case HTML -> words(body(page()));
		case DOCX -> words(part("word/document.xml").getDocumentElement()) + " " + words(part("word/footnotes.xml").getDocumentElement());
		case PDF -> {
			try (PDDocument document = pdf()) {
				yield new PDFTextStripper().getText(document);
			}
		}
		};
		return text.replaceAll("[\\s\\u00a0\\u2002]+", " ");
	}

	/** The headings of an outermost section. */
	List<String> chapters() throws Exception {
		return switch (format) {
		case HTML -> elements(page(), "h2").stream().filter(heading -> heading.hasAttribute("id")).map(Node::getTextContent).map(Written::plain).toList();
		case DOCX -> paragraphs("Heading1", "AnnexHeading");
		case PDF -> {
			try (PDDocument document = pdf()) {
				List<String> titles = new ArrayList<>();
				document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(plain(item.getTitle())));
				yield titles;
			}
		}
		};
	}

	/** Without the number that stands before it. */
	private static String plain(String heading) {
		return heading.strip().replaceFirst("^((\\S+ )?[A-Z]|[0-9.]+)[\\s\\u2002]+", "");
	}

	List<String> paragraphs(String... styles) throws Exception {
		List<String> found = new ArrayList<>();
		for (Element paragraph : elements(part("word/document.xml"), "w:p")) {
			NodeList style = paragraph.getElementsByTagName("w:pStyle");
			if (style.getLength() > 0 && List.of(styles).contains(((Element) style.item(0)).getAttribute("w:val")))
				found.add(paragraph.getTextContent());
		}
		return found;
	}

	PDDocument pdf() throws IOException {
		return Loader.loadPDF(file.toFile());
	}

	Document page() throws Exception {
		return parsed(Files.readAllBytes(file));
	}

	private static Node body(Document page) {
		return page.getElementsByTagName("body").item(0);
	}

	List<String> parts() throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return zip.stream().map(ZipEntry::getName).toList();
		}
	}

	Document part(String name) throws Exception {
		try (ZipFile zip = new ZipFile(file.toFile()); InputStream in = zip.getInputStream(zip.getEntry(name))) {
			return parsed(in.readAllBytes());
		}
	}

	private static Document parsed(byte[] content) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new InputSource(new ByteArrayInputStream(new String(content, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8))));
	}

	static List<Element> elements(Document document, String name) {
		NodeList found = document.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int at = 0; at < found.getLength(); at++)
			elements.add((Element) found.item(at));
		return elements;
	}

	/** The words of a node; those of different paragraphs and cells are kept apart. */
	private static String words(Node node) {
		if (node.getNodeType() == Node.TEXT_NODE)
			return node.getNodeValue();
		StringBuilder words = new StringBuilder();
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling())
			words.append(words(child));
		return List.of("w:p", "p", "td", "th", "li", "h1", "h2", "h3", "tr", "text").contains(node.getNodeName()) ? words + " " : words.toString();
	}
}

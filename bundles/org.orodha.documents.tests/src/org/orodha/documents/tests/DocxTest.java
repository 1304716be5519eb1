// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.documents.DocumentFormat;
import org.orodha.fixtures.KenyaSample;
import org.w3c.dom.Element;

/** A file for word processors uses what the format has for headings, tables, notes and contents. */
class DocxTest {

	@TempDir
	static Path folder;
	private static Written manual;

	@BeforeAll
	static void writeAManual() throws Exception {
		Catalogue kenya = KenyaSample.in(folder.resolve("kenya"));
		manual = Written.of(kenya, "sop-manual", "ncm.remittances-monthly", DocumentFormat.DOCX, "fr", folder);
	}

	@Test
	void everyPartIsWellFormedAndHasItsType() throws Exception {
		String types = text(manual.part("[Content_Types].xml").getDocumentElement());
		for (String part : manual.parts()) {
			if (part.endsWith(".xml") || part.endsWith(".rels"))
				assertThat(manual.part(part)).isNotNull();
			assertThat(types).contains(part.endsWith(".xml") && !part.startsWith("[") ? "/" + part : part.substring(part.lastIndexOf('.') + 1));
		}
	}

	@Test
	void whatIsReferredToIsThere() throws Exception {
		List<String> ids = Written.elements(manual.part("word/_rels/document.xml.rels"), "Relationship").stream().map(each -> {
			assertThat(manual).satisfies(written -> assertThat(written.parts()).contains("word/" + each.getAttribute("Target")));
			return each.getAttribute("Id");
		}).toList();
		for (Element blip : Written.elements(manual.part("word/document.xml"), "a:blip"))
			assertThat(ids).contains(blip.getAttribute("r:embed"));
		List<String> styles = Written.elements(manual.part("word/styles.xml"), "w:style").stream().map(style -> style.getAttribute("w:styleId")).toList();
		for (String kind : List.of("w:pStyle", "w:rStyle", "w:tblStyle"))
			for (Element use : Written.elements(manual.part("word/document.xml"), kind))
				assertThat(styles).contains(use.getAttribute("w:val"));
		List<String> notes = Written.elements(manual.part("word/footnotes.xml"), "w:footnote").stream().map(note -> note.getAttribute("w:id")).toList();
		for (Element reference : Written.elements(manual.part("word/document.xml"), "w:footnoteReference"))
			assertThat(notes).contains(reference.getAttribute("w:id"));
	}

	@Test
	void tablesHaveAHeadThatIsRepeatedOnEveryPage() throws Exception {
		List<Element> grids = Written.elements(manual.part("word/document.xml"), "w:tblLook").stream().filter(look -> look.getAttribute("w:firstRow").equals("1")).toList();

		assertThat(grids).isNotEmpty();
		assertThat(Written.elements(manual.part("word/document.xml"), "w:tblHeader")).hasSameSizeAs(grids);
	}

	@Test
	void theContentsAreAFieldWithALinkToEveryHeading() throws Exception {
		assertThat(Written.elements(manual.part("word/document.xml"), "w:instrText")).anyMatch(field -> field.getTextContent().contains("TOC"));
		List<String> bookmarks = Written.elements(manual.part("word/document.xml"), "w:bookmarkStart").stream().map(mark -> mark.getAttribute("w:name")).toList();
		assertThat(Written.elements(manual.part("word/document.xml"), "w:hyperlink")).extracting(link -> link.getAttribute("w:anchor"))
				.containsExactlyElementsOf(bookmarks);
	}

	@Test
	void theLanguageAndTheTitleAreStated() throws Exception {
		assertThat(Written.elements(manual.part("word/styles.xml"), "w:lang").getFirst().getAttribute("w:val")).isEqualTo("fr-FR");
		assertThat(manual.part("docProps/core.xml").getDocumentElement().getTextContent()).contains("Envois de fonds mensuels");
	}

	@Test
	void aFigureSaysWhatItShows() throws Exception {
		assertThat(Written.elements(manual.part("word/document.xml"), "wp:docPr")).singleElement()
				.satisfies(figure -> assertThat(figure.getAttribute("descr")).contains("1. Recueillir les déclarations, CBK"));
	}

	private static String text(Element types) {
		StringBuilder all = new StringBuilder();
		for (String kind : List.of("Default", "Override"))
			for (int at = 0; at < types.getElementsByTagName(kind).getLength(); at++) {
				Element type = (Element) types.getElementsByTagName(kind).item(at);
				all.append(type.getAttribute("Extension")).append(type.getAttribute("PartName")).append(' ');
			}
		return all.toString();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.documents.DocumentFormat;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.Role;

/** Pages to print can be read aloud. */
class PdfTest {

	@TempDir
	static Path folder;
	private static final Map<String, Written> MANUALS = new HashMap<>();
	private static Catalogue kenya;

	@BeforeAll
	static void openTheSample() throws Exception {
		kenya = KenyaSample.in(folder.resolve("kenya"));
	}

	/** The manual in a language, which takes seconds to write: once for all tests. */
	private static Written manual(String language) {
		return MANUALS.computeIfAbsent(language,
				missing -> Written.of(kenya, "sop-manual", "ncm.border-data-quarterly", DocumentFormat.PDF, missing, folder));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "sw" })
	void theyAreTaggedAndSayTheirTitleAndLanguage(String language) throws Exception {
		try (PDDocument pdf = manual(language).pdf()) {
			assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
			assertThat(pdf.getDocumentInformation().getTitle()).isNotBlank();
			assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
			List<String> tags = new ArrayList<>();
			collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
			assertThat(tags).contains("H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD", "Figure");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "sw" })
	void aFigureSaysWhatItShows(String language) throws Exception {
		try (PDDocument pdf = manual(language).pdf()) {
			List<String> alternatives = new ArrayList<>();
			alternatives(pdf.getDocumentCatalog().getStructureTreeRoot(), alternatives);
			assertThat(alternatives).hasSize(1).allMatch(words -> words != null && words.contains("1. ") && words.contains("DIS"));
		}
	}

	@Test
	void noLineEndsAtAnApostropheWithinAWord() throws Exception {
		try (PDDocument pdf = manual("fr").pdf()) {
			assertThat(new PDFTextStripper().getText(pdf).lines()).filteredOn(line -> line.contains("’")).isNotEmpty()
					.noneMatch(line -> line.strip().endsWith("’"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "sw" })
	void theirFontsAreEmbedded(String language) throws Exception {
		try (PDDocument pdf = manual(language).pdf()) {
			for (PDPage page : pdf.getPages())
				for (COSName name : page.getResources().getFontNames())
					assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "sw" })
	void theCardOfEveryRoleIsOnePage(String language) throws Exception {
		for (Role role : List.of(kenya.require(Role.class, "ncm.coordinator"), kenya.require(Role.class, "dis.data-officer")))
			try (PDDocument pdf = Written.of(kenya, "role-card", role.getId(), DocumentFormat.PDF, language, folder).pdf()) {
				assertThat(pdf.getNumberOfPages()).as(role.getId() + " " + Locale.forLanguageTag(language)).isEqualTo(1);
			}
	}

	private static void collect(PDStructureNode node, List<String> tags) {
		for (Object kid : node.getKids())
			if (kid instanceof PDStructureElement element) {
				tags.add(element.getStructureType());
				collect(element, tags);
			}
	}

	private static void alternatives(PDStructureNode node, List<String> found) {
		for (Object kid : node.getKids())
			if (kid instanceof PDStructureElement element) {
				if (element.getStructureType().equals("Figure"))
					found.add(element.getAlternateDescription());
				alternatives(element, found);
			}
	}
}

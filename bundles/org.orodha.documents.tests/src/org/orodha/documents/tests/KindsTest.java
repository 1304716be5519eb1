// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.PreferredLanguage;
import org.orodha.documents.DocumentFormat;
import org.orodha.documents.DocumentKind;
import org.orodha.documents.DocumentKinds;
import org.orodha.documents.DocumentMaker;
import org.orodha.documents.DocumentRequest;
import org.orodha.documents.model.Document;
import org.orodha.documents.model.Document.Layout;
import org.orodha.documents.model.Paragraph;
import org.orodha.documents.model.Section;
import org.orodha.documents.model.Text;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.ModelPackage.Literals;

/** Every kind of document is made of the sample, and a plug-in puts its own in the place of another. */
class KindsTest {

	@TempDir
	static Path folder;
	private static Catalogue kenya;

	@BeforeAll
	static void openTheSample() throws Exception {
		kenya = KenyaSample.in(folder.resolve("kenya"));
	}

	static Stream<Arguments> kindsAndLanguages() {
		List<Arguments> kinds = List.of(Arguments.of("sop-manual", "ncm.border-data-quarterly", List.of("DIS", "RACI")),
				Arguments.of("role-card", "ncm.coordinator", List.of("NCM")), Arguments.of("source-sheet", "dis.border-system", List.of("DIS")),
				Arguments.of("terminology", "", List.of("2021")), Arguments.of("gap-report", "comesa", List.of("COMESA", "M1", "M11")),
				Arguments.of("metadata-survey", "cbk", List.of("CBK")), Arguments.of("agreement", "law.dsa-cbk-ncm", List.of("CBK", "NCM")),
				Arguments.of("processing-record", "", List.of("DIS")));
		return kinds.stream().flatMap(kind -> PreferredLanguage.SPOKEN.stream()
				.map(language -> Arguments.of(kind.get()[0], kind.get()[1], kind.get()[2], language)));
	}

	@ParameterizedTest
	@MethodSource("kindsAndLanguages")
	void everyKindIsWrittenInEveryFormatAndLanguage(String kind, String element, List<String> words, String language) throws Exception {
		for (DocumentFormat format : DocumentFormat.values())
			assertThat(Written.of(kenya, kind, element, format, language, folder).text()).as(format.name()).contains(words);
	}

	@Test
	void kindsAreOfferedForTheElementsThatTheyAreAbout() {
		assertThat(DocumentKinds.about(Literals.PROCEDURE)).extracting(DocumentKind::id).contains("sop-manual");
		assertThat(DocumentKinds.about(Literals.ROLE)).extracting(DocumentKind::id).containsExactly("role-card");
		assertThat(DocumentKinds.leftOut()).isEmpty();
	}

	@Test
	void aPlugInPutsItsOwnKindInThePlaceOfAnother() throws Exception {
		assertThat(DocumentKinds.find("tests.letter").orElseThrow().contribution().id()).isEqualTo("tests.better-letter");
		assertThat(DocumentKinds.find("tests.better-letter")).isEmpty();
		assertThat(Written.of(kenya, "tests.letter", "", DocumentFormat.HTML, "en", folder).text()).contains("Better").doesNotContain("Plain");
	}

	/** A letter of a line. */
	public static class Letter implements DocumentMaker {

		@Override
		public Document make(DocumentRequest request, IProgressMonitor monitor) {
			return new Document(Layout.SHEET, "Letter", Text.of("A letter"), request.wording().language(), List.of(), List.of(),
					List.of(Section.of(Text.of("Body"), List.of(new Paragraph(Text.of(line()))))), request.wording().gaps());
		}

		String line() {
			return "Plain";
		}
	}

	/** What takes its place. */
	public static final class BetterLetter extends Letter {

		@Override
		String line() {
			return "Better";
		}
	}
}

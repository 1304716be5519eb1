// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Audience;
import org.orodha.core.text.PreferredLanguage;
import org.orodha.core.text.Texts;
import org.orodha.documents.DocumentFormat;
import org.orodha.documents.DocumentReport;
import org.orodha.documents.model.Gap;
import org.orodha.documents.model.Phrase.Mark;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.Procedure;
import org.orodha.model.TextState;
import org.w3c.dom.Element;

/** The manual of the sample's monthly remittances, as those read it who follow it. */
class ManualTest {

	private static final String PROCEDURE = "ncm.remittances-monthly";

	@TempDir
	static Path folder;
	private static Catalogue kenya;

	@BeforeAll
	static void openTheSample() throws Exception {
		kenya = KenyaSample.in(folder.resolve("kenya"));
	}

	private static Written manual(DocumentFormat format, String language) {
		return Written.of(kenya, "sop-manual", PROCEDURE, format, language, folder);
	}

	static Stream<Arguments> formatsAndLanguages() {
		return Stream.of(DocumentFormat.values()).flatMap(format -> PreferredLanguage.SPOKEN.stream().map(language -> Arguments.of(format, language)));
	}

	@ParameterizedTest
	@MethodSource("formatsAndLanguages")
	void itsChaptersStandInTheLanguageAskedFor(DocumentFormat format, String language) throws Exception {
		List<String> expected = switch (language) {
		case "en" -> List.of("Purpose and scope", "Legal basis", "Definitions", "Roles and responsibilities", "Steps", "Timetable", "Adoption and review",
				"Sources and datasets");
		case "fr" -> List.of("Objet et champ d’application", "Base juridique", "Définitions", "Rôles et responsabilités", "Étapes", "Calendrier",
				"Adoption et révision", "Sources et jeux de données");
		default -> List.of("Madhumuni na upeo", "Msingi wa kisheria", "Fasili", "Majukumu na wajibu", "Hatua", "Ratiba", "Kupitishwa na mapitio",
				"Vyanzo na seti za data");
		};
		assertThat(manual(format, language).chapters()).containsSubsequence(expected);
	}

	@ParameterizedTest
	@MethodSource("formatsAndLanguages")
	void everyStepIsNamedAndEveryRoleHasItsLetters(DocumentFormat format, String language) throws Exception {
		String text = manual(format, language).text();
		for (var step : kenya.require(Procedure.class, PROCEDURE).getSteps())
			assertThat(text).contains(Texts.in(step.getName(), List.of(language)));
		String officer = switch (language) {
		case "en" -> "Data officer, CBK";
		case "fr" -> "Responsable des données, CBK";
		default -> "Afisa wa takwimu, CBK";
		};
		assertThat(text).containsPattern(officer + " ?R R R R R C");
	}

	@ParameterizedTest
	@EnumSource(DocumentFormat.class)
	void whatIsNotTranslatedIsMarkedAndListed(DocumentFormat format) throws Exception {
		Written swahili = manual(format, "sw");

		assertThat(swahili.report().gaps()).contains(new Gap(PROCEDURE, "Madhumuni", "en", Mark.UNTRANSLATED));
		assertThat(swahili.text()).contains("by region and channel. [en]").contains("[en] hayajatafsiriwa").contains("Maandishi yasiyopatikana")
				.containsPattern(PROCEDURE + " .*Madhumuni.* Kiingereza \\[en]");
	}

	@ParameterizedTest
	@EnumSource(DocumentFormat.class)
	void whereAllIsTranslatedNothingIsMarked(DocumentFormat format) throws Exception {
		Written french = manual(format, "fr");

		assertThat(french.report().gaps()).isEmpty();
		assertThat(french.text()).doesNotContain("[en]").doesNotContain("Textes non disponibles");
	}

	@Test
	void aTranslationOfAnEarlierWordingIsMarked(@TempDir Path other) throws Exception {
		Catalogue changed = KenyaSample.in(other);
		changed.require(Procedure.class, PROCEDURE).getScope().stream().filter(text -> text.getLanguage().equals("fr")).findFirst().orElseThrow()
				.setState(TextState.OUTDATED);

		Written french = Written.of(changed, "sop-manual", PROCEDURE, DocumentFormat.HTML, "fr", folder);

		assertThat(french.report().gaps()).containsExactly(new Gap(PROCEDURE, "Champ d’application", "fr", Mark.OUTDATED));
		assertThat(french.text()).contains("auprès des ménages. [~]");
	}

	@Test
	void wordsOfAnotherLanguageAreToldToThoseWhoReadThemAloud() throws Exception {
		assertThat(Written.elements(manual(DocumentFormat.HTML, "sw").page(), "span")).anyMatch(span -> span.getAttribute("lang").equals("en")
				&& span.getTextContent().startsWith("To have a timely"));
		assertThat(Written.elements(manual(DocumentFormat.DOCX, "sw").part("word/document.xml"), "w:lang"))
				.anyMatch(lang -> lang.getAttribute("w:val").equals("en-GB"));
	}

	@Test
	void aTextWithMarkupStaysText(@TempDir Path other) throws Exception {
		Catalogue changed = KenyaSample.in(other);
		changed.require(Procedure.class, PROCEDURE).getScope().stream().filter(text -> text.getLanguage().equals("en")).findFirst().orElseThrow()
				.setValue("Inflows <script>alert('1')</script> & \"more\"");

		for (DocumentFormat format : DocumentFormat.values())
			assertThat(Written.of(changed, "sop-manual", PROCEDURE, format, "en", folder).text())
					.contains("Inflows <script>alert('1')</script> & \"more\"");
	}

	@Test
	void thePageForbidsToFetchOrRunAnything() throws Exception {
		List<Element> metas = Written.elements(manual(DocumentFormat.HTML, "en").page(), "meta");

		assertThat(metas).anyMatch(meta -> meta.getAttribute("content").contains("default-src 'none'"));
	}

	@Test
	void whatAnAudienceMayNotSeeIsLeftOut() throws Exception {
		Path file = folder.resolve("public.html");
		var outcome = Written.outcome(kenya, "sop-manual", "ncm.border-data-quarterly", DocumentFormat.HTML, "en", Audience.PUBLIC, file);

		assertThat(outcome).isInstanceOfSatisfying(Outcome.Done.class,
				done -> assertThat(((DocumentReport) done.result()).withheld()).isPositive());
	}

	@Test
	void anElementOfAnotherKindIsRefusedAndNoFileIsLeft() {
		Path file = folder.resolve("refused.html");
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		try {
			var outcome = Written.outcome(kenya, "sop-manual", "cbk.remittances", DocumentFormat.HTML, "en", Audience.OWN_AGENCY, file);
			assertThat(outcome).isInstanceOfSatisfying(Outcome.Failed.class, failed -> assertThat(failed.finding().message())
					.contains("of the kind procedure").contains("cbk.remittances is of the kind Data Source"));
		} finally {
			Locale.setDefault(before);
		}
		assertThat(file).doesNotExist();
	}
}

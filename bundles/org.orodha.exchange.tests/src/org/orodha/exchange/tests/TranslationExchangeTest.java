// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.agencies;
import static org.orodha.exchange.tests.Exchange.export;
import static org.orodha.exchange.tests.Exchange.kenya;
import static org.orodha.exchange.tests.Exchange.read;
import static org.orodha.exchange.tests.Exchange.refusal;
import static org.orodha.exchange.tests.Exchange.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Owners;
import org.orodha.core.text.Texts;
import org.orodha.core.translation.LanguagePair;
import org.orodha.core.translation.TextChanges;
import org.orodha.core.translation.Translation;
import org.orodha.core.translation.TranslationFilter;
import org.orodha.core.translation.TranslationState;
import org.orodha.core.translation.Translations;
import org.orodha.model.DataSource;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;

class TranslationExchangeTest {

	private static final LanguagePair TO_FRENCH = new LanguagePair("en", "fr");
	private static final EReference DESCRIPTION = Literals.IDENTIFIED_ELEMENT__DESCRIPTION;

	@TempDir
	Path folder;
	private Catalogue kenya;
	private DataSource source;

	@BeforeEach
	void open() throws Exception {
		kenya = kenya(folder.resolve("kenya"));
		source = kenya.all(DataSource.class).getFirst();
		describe("Arrivals & departures <by post>,\nevery day",
				Texts.text("sw", "Wanaoingia na kutoka", TextState.TRANSLATED));
	}

	private void describe(String english, LocalizedText... others) {
		List<LocalizedText> texts = new ArrayList<>(List.of(Texts.text("en", english, TextState.ORIGINAL)));
		texts.addAll(List.of(others));
		kenya.execute(Commands.set(kenya, source, DESCRIPTION, texts));
	}

	private Path exported(String exporter, String... options) {
		Path file = folder.resolve("texts." + (exporter.equals("xliff") ? "xlf" : "xlsx"));
		List<String> all = new ArrayList<>(List.of("target=fr"));
		all.addAll(List.of(options));
		export(kenya, exporter, file, Audience.OWN_AGENCY, all.toArray(String[]::new));
		return file;
	}

	private Path xliff(String... units) throws Exception {
		return Files.writeString(folder.resolve("made.xlf"), """
				<?xml version="1.0"?>
				<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr">
				<file id="f" original="%s">
				%s
				</file>
				</xliff>
				""".formatted(kenya.root().getId(), String.join("\n", units)));
	}

	private String unit(String segments) {
		return "<unit id=\"" + source.getId() + ":description\">" + segments + "</unit>";
	}

	private static String segment(String state, String source, String target) {
		return "<segment" + state + "><source>" + source + "</source><target>" + target + "</target></segment>";
	}

	private Proposal propose(String importer, Path file, String... options) {
		return Exchange.result(importer, kenya, file, options);
	}

	private void apply(Proposal proposal) throws Exception {
		Imports.apply(kenya, proposal, agencies(kenya));
	}

	private Translation description() {
		return Translations.of(source, TO_FRENCH).stream().filter(text -> text.feature() == DESCRIPTION && text.element() == source)
				.findFirst().orElseThrow();
	}

	private static List<String> reasons(List<Change> changes) {
		return changes.stream().map(change -> change instanceof Change.Skipped skipped ? skipped.reason()
				: ((Change.Conflict) change).reason()).toList();
	}

	/** All texts but the French ones, by where they stand. */
	private Map<String, String> untouched() {
		Map<String, String> texts = new TreeMap<>();
		for (IdentifiedElement element : kenya.all(IdentifiedElement.class))
			EcoreUtil.getAllContents(element, false).forEachRemaining(part -> {
				if (part instanceof LocalizedText text && !"fr".equals(text.getLanguage()))
					texts.put(EcoreUtil.getURI(text).toString(), text.getLanguage() + text.getState() + text.getValue());
			});
		return texts;
	}

	@Test
	void everyMissingTextComesBackFromXliffTranslatedAndNothingElseChanges() throws Exception {
		List<Translation> open = Translations.of(kenya, TO_FRENCH).stream().filter(TranslationFilter.OPEN).toList();
		Map<String, String> before = untouched();
		Path file = exported("xliff");
		Files.writeString(file, text(file).replaceAll("state=\"initial\"[^>]*>\\s*<source>([^<]*)</source>",
				"state=\"translated\"><source>$1</source><target>FR $1</target>"));

		Proposal proposal = propose("xliff", file);

		assertThat(proposal.conflicts()).isEmpty();
		assertThat(proposal.skipped()).isEmpty();
		apply(proposal);
		assertThat(open).isNotEmpty().allSatisfy(text -> {
			assertThat(text.state()).isEqualTo(TranslationState.TRANSLATED);
			assertThat(text.target()).isEqualTo(("FR " + text.source()).strip());
		});
		assertThat(untouched()).isEqualTo(before);
		assertThat(propose("xliff", file).changes()).isEmpty();
	}

	@Test
	void aUnitTellsATranslatorWhatItIsAbout() throws Exception {
		String xliff = text(exported("xliff"));

		assertThat(xliff).contains("version=\"2.1\" srcLang=\"en\" trgLang=\"fr\"", "original=\"" + kenya.root().getId() + "\"",
				"<unit id=\"" + source.getId() + ":description\" name=\"Description\"",
				"<source>Arrivals &amp; departures &lt;by post&gt;,\nevery day</source>", "<note category=\"element\">Data Source: ",
				"What it is and what it is for");
		assertThat(xliff).doesNotContain("state=\"translated\"");
	}

	@Test
	void statesAreWrittenAndAnOutdatedTranslationCanBeConfirmed() throws Exception {
		describe("Arrivals", Texts.text("fr", "Arrivées", TextState.TRANSLATED));
		assertThat(text(exported("xliff", "open=false"))).contains("state=\"translated\"");
		kenya.execute(TextChanges.change(kenya, source, DESCRIPTION, "en", "All arrivals"));
		Path file = exported("xliff");
		assertThat(text(file)).contains("<segment state=\"initial\" subState=\"orodha:outdated\">");
		assertThat(propose("xliff", file).changes()).isEmpty();

		Files.writeString(file, text(file).replace("state=\"initial\" subState=\"orodha:outdated\"", "state=\"reviewed\""));
		apply(propose("xliff", file));

		assertThat(description().state()).isEqualTo(TranslationState.TRANSLATED);
		kenya.undo();
		assertThat(description().state()).isEqualTo(TranslationState.OUTDATED);
	}

	@Test
	void onlyTheTextsOfAnAgencyAreWritten() throws Exception {
		String agency = source.getOwner().getId();
		String xliff = text(exported("xliff", "agency=" + agency));

		List<String> ids = Pattern.compile("<unit id=\"([^:]+):").matcher(xliff).results().map(match -> match.group(1)).toList();
		assertThat(ids).contains(source.getId());
		assertThat(ids).allSatisfy(id -> assertThat(Owners.of(kenya.require(IdentifiedElement.class, id))
				.orElseThrow().getId()).isEqualTo(agency));
	}

	@Test
	void aSourceThatWasChangedMeanwhileIsAConflict() throws Exception {
		Path file = xliff(unit(segment(" state=\"translated\"", "Departures", "Départs")));

		Proposal proposal = propose("xliff", file);

		assertThat(proposal.changes()).isEmpty();
		assertThat(reasons(proposal.conflicts())).singleElement().asString().contains("Departures", "Arrivals & departures");
		assertThat(proposal.conflicts().getFirst().place().row()).isEqualTo(4);
	}

	@Test
	void whatIsGoneMeanwhileIsAConflict() throws Exception {
		Path file = xliff("<unit id=\"nobody.knows:name\">" + segment("", "A", "B") + "</unit>",
				"<unit id=\"" + source.getId() + ":steps.1.name\">" + segment("", "A", "B") + "</unit>");

		assertThat(reasons(propose("xliff", file).conflicts())).hasSize(2);
	}

	@Test
	void segmentsMarksAndProposalsOfToolsAreReadAsTheyAreMeant() throws Exception {
		describe("One. Two.");
		apply(propose("xliff", xliff(unit("""
				<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#1"><source>No.</source><target>Non.</target></mtc:match></mtc:matches>
				<notes><note>Note</note></notes>
				<segment state="final"><source>One.</source><target><mrk id="m1" type="term">Un</mrk>.</target></segment>
				<ignorable><source> </source></ignorable>
				<segment state="translated"><source>Two.</source><target><![CDATA[Deux.]]></target></segment>"""))));

		assertThat(description().target()).isEqualTo("Un. Deux.");
	}

	@Test
	void aUnitThatIsTranslatedInPartIsLeftOut() throws Exception {
		describe("One. Two.");
		Proposal proposal = propose("xliff", xliff(unit(segment(" state=\"translated\"", "One. ", "Un. ")
				+ "<segment state=\"initial\"><source>Two.</source></segment>")));

		assertThat(proposal.changes()).isEmpty();
		assertThat(reasons(proposal.skipped())).singleElement().asString().contains("not translated yet");
	}

	@Test
	void aTextThatIsTranslatedTwiceIsToldAndTheFirstTaken() throws Exception {
		describe("One");
		Proposal proposal = propose("xliff", xliff(unit(segment("", "One", "Un")), unit(segment("", "One", "Une"))));

		assertThat(reasons(proposal.skipped())).singleElement().asString().contains("twice");
		apply(proposal);
		assertThat(description().target()).isEqualTo("Un");
	}

	@Test
	void aFileOfAnotherCatalogueIsRefused() throws Exception {
		Path file = xliff(unit(segment("", "A", "B")));
		Files.writeString(file, text(file).replace("original=\"" + kenya.root().getId(), "original=\"tanzania"));

		assertThat(refusal(read("xliff", kenya, file)).message()).contains("tanzania", kenya.root().getId());
	}

	@Test
	void aDocumentTypeIsRefusedAndNothingOutsideTheFileIsRead() throws Exception {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "secret words");
		Path file = xliff(unit(segment("", "A", "&x;")));
		Files.writeString(file, text(file).replace("<?xml version=\"1.0\"?>",
				"<?xml version=\"1.0\"?>\n<!DOCTYPE xliff [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"));

		Finding finding = refusal(read("xliff", kenya, file));

		assertThat(finding.message()).contains("document type").doesNotContain("secret words");
	}

	@Test
	void aFileThatIsNotWellFormedIsRefusedWithItsLine() throws Exception {
		Path file = xliff(unit("<segment><source>A</segment>"));

		Finding finding = refusal(read("xliff", kenya, file));

		assertThat(finding.message()).contains("well-formed");
		assertThat(finding.place().row()).isEqualTo(4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'/>", "<html/>",
			"<xliff version='2.1' xmlns='urn:oasis:names:tc:xliff:document:2.0' srcLang='en'/>",
			"<xliff version='2.1' xmlns='urn:oasis:names:tc:xliff:document:2.0' srcLang='en' trgLang='EN'/>",
			"<xliff version='2.1' xmlns='urn:oasis:names:tc:xliff:document:2.0' srcLang='en' trgLang='fr'/>", "" })
	void whatIsNoXliff2WithTextsIsRefused(String content) throws Exception {
		Path file = Files.writeString(folder.resolve("other.xlf"), content);

		assertThat(refusal(read("xliff", kenya, file)).message()).isNotBlank();
	}

	@Test
	void aTranslatorsTableComesBackTranslated() throws Exception {
		Path file = exported("translations");
		Proposal unchanged = propose("translations", file);
		assertThat(unchanged.changes()).isEmpty();
		assertThat(unchanged.conflicts()).isEmpty();

		Path edited = Files.writeString(folder.resolve("edited.csv"), "id,element,feature,source (en),target (fr)\n" + source.getId()
				+ ":description,x,y,\"Arrivals & departures <by post>,\nevery day\",\"Arrivées et départs\"\n");
		apply(propose("translations", edited));

		assertThat(description().target()).isEqualTo("Arrivées et départs");
		assertThat(description().state()).isEqualTo(TranslationState.TRANSLATED);
	}

	@Test
	void anOutdatedTranslationThatStandsUnchangedInATableStaysOutdated() throws Exception {
		describe("Arrivals", Texts.text("fr", "Arrivées", TextState.OUTDATED));

		apply(propose("translations", exported("translations")));

		assertThat(description().state()).isEqualTo(TranslationState.OUTDATED);
	}

	@Test
	void aTableWithoutLanguagesAsksForThem() throws Exception {
		Path file = Files.writeString(folder.resolve("plain.csv"), "id,element,feature,source,target\n" + source.getId() + ":name,x,y,A,B\n");

		assertThat(refusal(read("translations", kenya, file)).message()).contains("source (en)");
		assertThat(propose("translations", file, "source=en", "target=fr").conflicts()).hasSize(1);
	}

	@Test
	void theReportCountsTheElementsThatTheFileHolds() {
		Path file = folder.resolve("texts.xlf");
		ExportReport report = export(kenya, "xliff", file, Audience.OWN_AGENCY, "target=fr", "agency=" + source.getOwner().getId());

		assertThat(report.files()).containsExactly(file);
		assertThat(report.elements()).isPositive();
	}
}

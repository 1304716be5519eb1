// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Texts;
import org.orodha.core.translation.LanguagePair;
import org.orodha.core.translation.Suggestion;
import org.orodha.core.translation.TextChanges;
import org.orodha.core.translation.TextPlace;
import org.orodha.core.translation.Translation;
import org.orodha.core.translation.TranslationFilter;
import org.orodha.core.translation.TranslationMemory;
import org.orodha.core.translation.TranslationState;
import org.orodha.core.translation.Translations;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Distribution;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;

class TranslationTest {

	private static final LanguagePair TO_FRENCH = new LanguagePair("en", "fr");

	@TempDir
	Path folder;
	private Catalogue catalogue;
	private DataSource census;

	@BeforeEach
	void makeCatalogue() throws Exception {
		catalogue = Catalogues.small(folder);
		census = catalogue.require(DataSource.class, "knbs.census");
	}

	private void write(EObject owner, EReference feature, LocalizedText... texts) {
		catalogue.execute(Commands.set(catalogue, owner, feature, List.of(texts)));
	}

	private void describe(String english) {
		write(census, Literals.IDENTIFIED_ELEMENT__DESCRIPTION, Texts.text("en", english, TextState.ORIGINAL));
	}

	private static LocalizedText english(String text) {
		return Texts.text("en", text, TextState.ORIGINAL);
	}

	private List<Translation> all() {
		return Translations.of(catalogue, TO_FRENCH);
	}

	private Translation at(String element, String path) {
		return all().stream().filter(text -> text.element().getId().equals(element) && text.place().path().equals(path)).findFirst()
				.orElseThrow();
	}

	private TextState state(Translation text, String language) {
		return text.place().texts().stream().filter(one -> one.getLanguage().equals(language)).findFirst().orElseThrow().getState();
	}

	@Test
	void aTextThatIsMissingIsTranslatedAndUndone() {
		describe("All households");
		Translation description = at("knbs.census", "description");
		assertThat(description.state()).isEqualTo(TranslationState.MISSING);

		description.translate(catalogue, "Tous les ménages");

		assertThat(description.state()).isEqualTo(TranslationState.TRANSLATED);
		assertThat(description.target()).isEqualTo("Tous les ménages");
		assertThat(state(description, "fr")).isEqualTo(TextState.TRANSLATED);
		assertThat(state(description, "en")).isEqualTo(TextState.ORIGINAL);

		catalogue.undo();
		assertThat(description.state()).isEqualTo(TranslationState.MISSING);
	}

	@Test
	void changingTheOriginalMakesItsTranslationOutdatedAndWritingThatAgainMakesItRight() {
		Translation name = at("knbs.census", "name");
		catalogue.execute(TextChanges.change(catalogue, census, Literals.IDENTIFIED_ELEMENT__NAME, "en", "Population census"));
		assertThat(name.state()).isEqualTo(TranslationState.OUTDATED);

		assertThat(name.isNews("Recensement")).isTrue();
		name.translate(catalogue, "Recensement");

		assertThat(name.state()).isEqualTo(TranslationState.TRANSLATED);
		assertThat(name.isNews("Recensement")).isFalse();
	}

	@Test
	void changingWhatIsTheOriginalInTheTargetLanguageOutdatesTheSource() {
		write(census, Literals.IDENTIFIED_ELEMENT__NAME, Texts.text("fr", "Recensement", TextState.ORIGINAL),
				Texts.text("en", "Census", TextState.TRANSLATED));
		Translation name = at("knbs.census", "name");

		name.translate(catalogue, "Recensement de la population");

		assertThat(state(name, "fr")).isEqualTo(TextState.ORIGINAL);
		assertThat(state(name, "en")).isEqualTo(TextState.OUTDATED);
	}

	@Test
	void aTranslationOfWhichNobodySaidWhatItIsOutdatesNothing() {
		write(census, Literals.IDENTIFIED_ELEMENT__NAME, english("Census"), Texts.text("fr", "Recensement", null),
				Texts.text("sw", "Sensa", TextState.TRANSLATED));
		Translation name = at("knbs.census", "name");

		name.translate(catalogue, "Le recensement");

		assertThat(state(name, "fr")).isEqualTo(TextState.TRANSLATED);
		assertThat(state(name, "sw")).isEqualTo(TextState.TRANSLATED);
	}

	@Test
	void aBlankTranslationTakesTheTextAway() {
		Translation name = at("knbs.census", "name");

		name.translate(catalogue, " ");

		assertThat(name.state()).isEqualTo(TranslationState.MISSING);
		assertThat(name.place().texts()).hasSize(1);
	}

	@Test
	void textsThatAreInNoCatalogueFollowTheSameRule() {
		List<LocalizedText> texts = new ArrayList<>(List.of(english("Census"), Texts.text("fr", "Recencement", TextState.OUTDATED)));

		TextChanges.translate(texts, "fr", "Recensement");
		TextChanges.translate(texts, "sw", "Sensa");
		assertThat(texts).extracting(LocalizedText::getState).containsExactly(TextState.ORIGINAL, TextState.TRANSLATED, TextState.TRANSLATED);

		TextChanges.translate(texts, "en", "Population census");
		assertThat(texts).extracting(LocalizedText::getState).containsExactly(TextState.ORIGINAL, TextState.OUTDATED, TextState.OUTDATED);
	}

	@Test
	void textsOfPartsAreFoundAndTheirPlacesLeadBack() {
		Dataset dataset = ModelFactory.eINSTANCE.createDataset();
		dataset.setId("knbs.census.table");
		dataset.getName().add(english("Table"));
		Distribution file = ModelFactory.eINSTANCE.createDistribution();
		file.getTitle().add(english("The file"));
		dataset.getDistributions().add(file);
		catalogue.execute(Commands.add(catalogue, census, Literals.DATA_SOURCE__DATASETS, dataset));

		Translation title = at("knbs.census.table", "distributions.1.title");

		assertThat(title.place().owner()).isSameAs(file);
		assertThat(TextPlace.in(dataset, "distributions.1.title")).contains(title.place());
		for (Translation text : all())
			assertThat(TextPlace.in(text.element(), text.place().path())).contains(text.place());
		for (String nowhere : List.of("", "id", "distributions", "distributions.2.title", "distributions.x.title", "name.1", "owner.name"))
			assertThat(TextPlace.in(dataset, nowhere)).as(nowhere).isEmpty();
	}

	@Test
	void everyTextOfTheSampleHasAPlaceOfItsOwn() throws Exception {
		Catalogue kenya = Catalogues.kenya(folder.resolve("kenya"));
		List<Translation> texts = Translations.of(kenya, TO_FRENCH);

		assertThat(texts).isNotEmpty();
		assertThat(texts.stream().map(text -> text.element().getId() + ":" + text.place().path())).doesNotHaveDuplicates();
		assertThat(texts).allMatch(text -> text.isThere(kenya));
	}

	@Test
	void filtersChooseByAgencyKindStateAndWords() {
		describe("All households");

		assertThat(all().stream().filter(TranslationFilter.OPEN)).extracting(text -> text.place().path()).containsExactly("description");
		assertThat(all().stream().filter(TranslationFilter.ALL.owned("knbs"))).extracting(text -> text.element().getId())
				.containsOnly("knbs", "knbs.census");
		assertThat(all().stream().filter(TranslationFilter.ALL.of(Literals.AGENCY))).extracting(Translation::source)
				.containsExactly("Statistics office");
		assertThat(all().stream().filter(TranslationFilter.ALL.in(Set.of(TranslationState.TRANSLATED)))).hasSize(3);
		assertThat(all().stream().filter(TranslationFilter.ALL.containing("RECENSÉMENT"))).extracting(Translation::source)
				.containsExactly("Census");
	}

	@Test
	void theSameSentenceIsOfferedFirstThenSentencesLikeItWithTheElementTheyComeFrom() {
		describe("Persons counted in the census of population and housing");
		IdentifiedElement knbs = catalogue.require(IdentifiedElement.class, "knbs");
		write(knbs, Literals.IDENTIFIED_ELEMENT__DESCRIPTION, english("Persons counted in the census of population and housings"),
				Texts.text("fr", "Personnes recensées dans les logements", TextState.TRANSLATED));
		write(knbs, Literals.AGENCY__MANDATE, english("Persons counted in the census of population and housing"),
				Texts.text("fr", "Personnes recensées", TextState.TRANSLATED));

		List<Suggestion> suggestions = TranslationMemory.of(all()).suggestions(at("knbs.census", "description"), 5);

		assertThat(suggestions).extracting(Suggestion::translation).containsExactly("Personnes recensées",
				"Personnes recensées dans les logements");
		assertThat(suggestions.getFirst().isExact()).isTrue();
		assertThat(suggestions.getLast().isExact()).isFalse();
		assertThat(suggestions.getFirst().element()).isSameAs(knbs);
	}

	@Test
	void whatIsTranslatedNowIsOfferedForTheNextTextInPlaceOfWhatItWas() {
		describe("Census");
		TranslationMemory memory = TranslationMemory.of(all());
		Translation name = at("knbs.census", "name");

		name.translate(catalogue, "Dénombrement");
		memory.learn(name);

		assertThat(memory.suggestions(at("knbs.census", "description"), 5)).extracting(Suggestion::translation)
				.containsExactly("Dénombrement");
	}

	@Test
	void anOutdatedTranslationIsNotOffered() {
		describe("Census");
		catalogue.execute(TextChanges.change(catalogue, census, Literals.IDENTIFIED_ELEMENT__NAME, "en", "Census of 2019"));
		catalogue.execute(Commands.set(catalogue, census.getName().getFirst(), Literals.LOCALIZED_TEXT__VALUE, "Census"));

		assertThat(TranslationMemory.of(all()).suggestions(at("knbs.census", "description"), 5)).isEmpty();
	}

	@Test
	void aTextThatWasDeletedIsNotThereAnyMore() {
		Translation name = at("knbs.census", "name");
		catalogue.execute(Commands.delete(catalogue, census));

		assertThat(name.isThere(catalogue)).isFalse();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Audience;
import org.orodha.search.CatalogueIndex;
import org.orodha.search.Excerpt;
import org.orodha.search.FeaturePath;
import org.orodha.search.Found;
import org.orodha.search.Hit;
import org.orodha.search.Range;
import org.orodha.search.SearchFilter;

class SearchTest {

	@TempDir
	static Path folder;

	private static Catalogue catalogue;
	private static CatalogueIndex index;

	@BeforeAll
	static void makeTheIndex() throws Exception {
		catalogue = SearchedCatalogue.in(folder);
		index = CatalogueIndex.inMemory(catalogue, Audience.OWN_AGENCY);
		index.bringUpToDate(new NullProgressMonitor());
	}

	@AfterAll
	static void close() throws IOException {
		index.close();
	}

	private static Found find(String text, SearchFilter filter) throws IOException {
		return index.find(text, filter, 20);
	}

	private static List<String> found(String text) throws IOException {
		return find(text, SearchFilter.ALL).hits().stream().map(Hit::id).toList();
	}

	private static List<String> found(SearchFilter filter) throws IOException {
		return find("", filter).hits().stream().map(Hit::id).toList();
	}

	private static Hit first(String text) throws IOException {
		return find(text, SearchFilter.ALL).hits().get(0);
	}

	private static List<String> matches(Excerpt excerpt) {
		return excerpt.matches().stream().map(range -> excerpt.text().substring(range.start(), range.end())).toList();
	}

	@Test
	void aMisspeltFrenchWordFindsTheDefinitionThatHasIt() throws IOException {
		Hit hit = first("apartenence");

		assertThat(hit.id()).isEqualTo("def.refugee");
		assertThat(hit.excerpt().feature()).isEqualTo("text");
		assertThat(hit.excerpt().language()).isEqualTo("fr");
		assertThat(matches(hit.excerpt())).containsExactly("appartenance");
		assertThat(find("apartenence", SearchFilter.ALL).exact()).isFalse();
	}

	@Test
	void accentsAndCaseDoNotMatter() throws IOException {
		assertThat(found("PERSECUTEE")).containsExactly("def.refugee");
		assertThat(found("département")).isEqualTo(found("departement")).containsExactly("drs");
	}

	@Test
	void anInflectedWordIsFoundByItsStemInEnglishAndFrench() throws IOException {
		assertThat(found("countries")).containsExactly("def.refugee");
		assertThat(found("habituelle")).containsExactly("def.resident");
	}

	@Test
	void wordsMayStandInAnyOrderAndInSeveralTexts() throws IOException {
		assertThat(found("register refugee")).first().isEqualTo("drs.register");
		assertThat(found("kakuma registre")).containsExactly("drs.register");
	}

	@Test
	void theEndOfAWordMayBeMissing() throws IOException {
		assertThat(found("persecu")).containsExactly("def.refugee");
		assertThat(matches(first("persecu").excerpt())).containsExactly("persecution");
	}

	@Test
	void aSlipIsForgivenInAWordThatIsNotTypedToItsEnd() throws IOException {
		assertThat(found("apartena")).containsExactly("def.refugee");
	}

	@Test
	void aPhraseIsFoundInItsOrderOnly() throws IOException {
		assertThat(found("\"douze mois\"")).containsExactly("def.resident");
		assertThat(found("\"mois douze\"")).isEmpty();
		assertThat(found("mois douze")).containsExactly("def.resident");
	}

	@Test
	void aWordMayBeLeftOut() throws IOException {
		assertThat(found("refugee -register")).contains("def.refugee", "drs").doesNotContain("drs.register");
	}

	@Test
	void aFeatureIsSearchedByItsNameInTheModelOrInAnyLanguage() throws IOException {
		assertThat(found("note:migrants")).containsExactly("def.resident");
		assertThat(found("name:migrants")).isEmpty();
		assertThat(found("column:gender")).containsExactly("drs.register.arrivals.sex");
		assertThat(found("colonne:gender")).containsExactly("drs.register.arrivals.sex");
	}

	@Test
	void littleWordsArePassedOver() throws IOException {
		assertThat(found("la personne de l’origine")).containsExactly("def.refugee");
	}

	@Test
	void whereNothingHasAllWordsOneMayBeMissing() throws IOException {
		Found found = find("resident habituel xylophone", SearchFilter.ALL);

		assertThat(found.exact()).isFalse();
		assertThat(found.hits()).extracting(Hit::id).containsExactly("def.resident");
	}

	@Test
	void everyTextIsFoundWhereverItStands() throws IOException {
		assertThat(found("amina@drs.example")).containsExactly("drs.amina");
		assertThat(found("email:amina")).containsExactly("drs.amina");
		assertThat(found("kuteswa")).containsExactly("def.refugee");
		assertThat(first("kakuma").excerpt().path()).containsExactly("quality", "statement");
		assertThat(FeaturePath.label("data-source", List.of("quality", "statement"))).contains(" › ");
	}

	@Test
	void theNameComesBeforeOtherTexts() throws IOException {
		assertThat(found("refugee")).startsWith("def.refugee").contains("drs", "drs.register");
	}

	@Test
	void theExcerptShowsTheWordsInTheirPlace() throws IOException {
		Excerpt excerpt = first("fear persecution").excerpt();

		assertThat(excerpt.text()).isEqualTo("…who cannot return for fear of persecution.");
		assertThat(excerpt.matches()).containsExactly(new Range(23, 27), new Range(31, 42));
		assertThat(first("origin country").excerpt().text()).startsWith("A person outside the country of origin");
	}

	@Test
	void filtersLeaveOutWhatDoesNotFit() throws IOException {
		assertThat(found(SearchFilter.ALL.withKinds(Set.of("definition")))).containsExactlyInAnyOrder("def.refugee", "def.resident");
		assertThat(found(SearchFilter.ALL.withAgencies(Set.of("drs")).withKinds(Set.of("definition")))).containsExactly("def.refugee");
		assertThat(found(SearchFilter.ALL.withAmong(Set.of("drs.amina")))).containsExactly("drs.amina");
		assertThat(found(SearchFilter.ALL.withStatuses(Set.of("adopted")))).isEmpty();
		assertThat(found("kind:definition agency:drs")).containsExactly("def.refugee");
		assertThat(found("kind:définition agency:drs")).containsExactly("def.refugee");
	}

	@Test
	void aTopicHasWhatIsAboutANarrowerOneAndItsParts() throws IOException {
		assertThat(found(SearchFilter.ALL.withTopics(Set.of("topic.asylum")))).containsExactlyInAnyOrder("drs.register",
				"drs.register.arrivals", "drs.register.arrivals.sex");
	}

	@Test
	void onlyTextsInTheLanguageOfTheFilterAreSearched() throws IOException {
		SearchFilter french = SearchFilter.ALL.withLanguages(Set.of("fr"));

		assertThat(find("habite", french).hits()).extracting(Hit::id).containsExactly("def.resident");
		assertThat(find("kakuma", french).hits()).isEmpty();
		assertThat(find("refugee", french).hits()).extracting(hit -> hit.excerpt().language()).containsOnly("fr");
	}

	@Test
	void nothingThatIsTypedIsAnError() throws IOException {
		for (String typed : List.of("\"", "-", ":", "a:", "kind:", "*", "(", "\\", "-\"\"", "«", "AND OR NOT", "~2", "\uD83D\uDE00"))
			assertThat(find(typed, SearchFilter.ALL)).isNotNull();
	}

	@Test
	void whatAnAudienceMayNotSeeIsNotFoundForIt() throws Exception {
		try (CatalogueIndex open = CatalogueIndex.inMemory(catalogue, Audience.PUBLIC)) {
			open.bringUpToDate(new NullProgressMonitor());

			assertThat(open.find("arrivals", SearchFilter.ALL, 9).hits()).isEmpty();
			assertThat(open.find("email:amina", SearchFilter.ALL, 9).hits()).isEmpty();
			assertThat(open.find("amina", SearchFilter.ALL, 9).hits()).hasSize(1);
		}
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.ElementSearch;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.Concept;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LegalInstrument;
import org.orodha.model.ModelFactory;
import org.orodha.model.TextState;

class ElementSearchTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	@TempDir
	static Path folder;

	private static Catalogue catalogue;

	@BeforeAll
	static void makeCatalogue() throws Exception {
		catalogue = Catalogue.create(new FolderStorage(folder), "Searched", List.of("en", "fr"));
		Agency dis = MAKE.createAgency();
		dis.setAcronym("DIS");
		add(dis, "dis", null, "Directorate of Immigration Services", "Direction des services d’immigration");
		Concept migrant = MAKE.createConcept();
		add(migrant, "concept.migrant", null, "International migrant", "Migrant international");
		add(MAKE.createConcept(), "concept.refugee", null, "Refugee", "Réfugié");
		add(MAKE.createConcept(), "concept.labour", null, "Labour migration", "Migration de travail");
		LegalInstrument memorandum = MAKE.createLegalInstrument();
		add(memorandum, "law.mou-ncm-dis", null, "Memorandum of understanding between NCM and DIS", "Protocole d’accord");
		DataSource border = MAKE.createDataSource();
		Dataset crossings = MAKE.createDataset();
		crossings.setId("dis.border.crossings");
		crossings.getName().add(Texts.text("en", "Entries and exits by post", TextState.ORIGINAL));
		border.getDatasets().add(crossings);
		add(border, "dis.border", dis, "Border management system", "Système des frontières");
	}

	private static void add(CatalogueElement element, String id, Agency owner, String english, String french) {
		element.setId(id);
		element.setOwner(owner);
		element.getName().add(Texts.text("en", english, TextState.ORIGINAL));
		element.getName().add(Texts.text("fr", french, TextState.TRANSLATED));
		catalogue.execute(Commands.add(catalogue, element));
	}

	private static List<String> found(String typed) {
		return new ElementSearch(catalogue).find(typed, IdentifiedElement.class, element -> true, 10).stream().map(IdentifiedElement::getId).toList();
	}

	@ParameterizedTest
	@CsvSource({ "migrnat, concept.migrant", "réfugié, concept.refugee", "refugie, concept.refugee", "REFUGEE, concept.refugee",
			"memorandum dis ncm, law.mou-ncm-dis", "entries exits, dis.border.crossings", "labor, concept.labour", "labour migr, concept.labour",
			"dis.border.crossings, dis.border.crossings", "dis frontieres, dis.border", "directorat, dis", "travail, concept.labour" })
	void whatIsTypedFindsTheElementFirst(String typed, String expected) {
		assertThat(found(typed)).startsWith(expected);
	}

	@ParameterizedTest
	@CsvSource({ "refugie, concept.refugee", "immigration posts, ", "immigration post, dis.border.crossings",
			"dis entries, dis.border.crossings", "migrnat, ", "migr internat, concept.migrant" })
	void whatFitsHasEachWordInItselfItsWholeOrItsAgencyAndNoSlipIsForgiven(String typed, String expected) {
		assertThat(catalogue.all(IdentifiedElement.class).stream().filter(new ElementSearch(catalogue).fitting(typed)).map(IdentifiedElement::getId).toList())
				.isEqualTo(expected == null ? List.of() : List.of(expected));
	}

	@Test
	void theSameWordComesBeforeItsBeginningAndASlip() {
		assertThat(found("migrant")).startsWith("concept.migrant");
		assertThat(found("migr")).contains("concept.migrant", "concept.labour");
	}

	@ParameterizedTest
	@CsvSource({ "xyzzy", "migrant xyzzy", "dos" })
	void whatNothingFitsFindsNothing(String typed) {
		assertThat(found(typed)).isEmpty();
	}

	@Test
	void whereNothingIsTypedAllAreGivenByName() {
		assertThat(new ElementSearch(catalogue).find(" ", Concept.class, concept -> true, 2)).extracting(Concept::getId)
				.containsExactly("concept.migrant", "concept.labour");
	}

	@Test
	void aNameThatChangedIsFoundByItsNewWords() {
		Concept concept = MAKE.createConcept();
		add(concept, "concept.changing", null, "Stay", "Séjour");
		ElementSearch search = new ElementSearch(catalogue);
		assertThat(search.find("sojourn", Concept.class, found -> true, 5)).isEmpty();

		concept.getName().get(0).setValue("Sojourn");

		assertThat(search.find("sojourn", Concept.class, found -> true, 5)).containsExactly(concept);
	}
}

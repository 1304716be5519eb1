// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.related.Related;
import org.orodha.core.related.RelatedElement;
import org.orodha.core.related.RelatedSection;
import org.orodha.model.Agency;
import org.orodha.model.CodeList;
import org.orodha.model.Concept;
import org.orodha.model.DataSource;
import org.orodha.model.Definition;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LegalInstrument;
import org.orodha.model.Requirement;
import org.orodha.model.Topic;

/** What has to do with an element is told by kind, in the sample of Kenya. */
class RelatedTest {

	@TempDir
	static Path folder;

	private static Catalogue kenya;
	private static Locale before;

	@BeforeAll
	static void openTheSample() throws CatalogueException, IOException {
		before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		kenya = Catalogues.kenya(folder);
	}

	@AfterAll
	static void speakAsBefore() {
		Locale.setDefault(before);
	}

	private static List<RelatedElement> section(IdentifiedElement element, String title) {
		return Related.of(kenya, element).stream().filter(section -> section.title().equals(title)).findFirst().orElseThrow().elements();
	}

	private static List<String> ids(List<RelatedElement> related) {
		return related.stream().map(each -> each.element().getId()).toList();
	}

	@Test
	void anAgencyHoldsItsSourcesAndDatasetsAndOwesDeliveriesAndSteps() {
		Agency bank = kenya.require(Agency.class, "cbk");

		assertThat(ids(section(bank, "Sources"))).contains("cbk.remittances");
		assertThat(section(bank, "Datasets")).isNotEmpty().allSatisfy(related -> assertThat(related.element().getId()).startsWith("cbk."));
		assertThat(section(bank, "Deliveries due")).isNotEmpty().anySatisfy(owed -> assertThat(owed.detail()).contains("since"));
		assertThat(section(bank, "Steps of procedures")).isNotEmpty().anySatisfy(step -> assertThat(step.detail()).contains(": responsible"));
		assertThat(section(kenya.require(Agency.class, "comesa"), "Requirements it asks for")).hasSize(11);
	}

	@Test
	void onALegalInstrumentRestsWhatItCoversAndWhatNamesItAsItsBasis() {
		for (LegalInstrument instrument : kenya.all(LegalInstrument.class)) {
			List<String> datasets = ids(section(instrument, "Datasets"));
			assertThat(datasets).containsAll(instrument.getCovers().stream().map(IdentifiedElement::getId).toList()).doesNotHaveDuplicates();
			kenya.all(DataSource.class).stream().filter(source -> source.getLegalBases().contains(instrument))
					.forEach(source -> assertThat(datasets).containsAll(source.getDatasets().stream().map(IdentifiedElement::getId).toList()));
			assertThat(ids(section(instrument, "Sources"))).containsExactlyInAnyOrderElementsOf(kenya.all(DataSource.class).stream()
					.filter(source -> source.getLegalBases().contains(instrument)).map(IdentifiedElement::getId).toList());
		}
	}

	@Test
	void aConceptHasTheWordingsOfAllAgenciesTheHarmonisedOneFirst() {
		List<RelatedElement> wordings = section(kenya.require(Concept.class, "concept.international-migrant"), "Wordings");

		assertThat(ids(wordings)).startsWith("def.ncm.international-migrant").contains("def.dis.international-migrant", "def.undesa.international-migrant");
		assertThat(wordings.getFirst().detail()).startsWith("NCM · Harmonised · A person who has lived in Kenya");
		assertThat(wordings).anySatisfy(wording -> assertThat(wording.detail()).startsWith("DIS · not comparable · A foreigner who holds a permit"));
	}

	@Test
	void aDefinitionIsUsedByWhatIsAlignedWithItAndACodeListByVariables() {
		assertThat(ids(section(kenya.require(Definition.class, "def.ncm.international-migrant"), "Definitions aligned with it")))
				.contains("def.dis.international-migrant", "def.undesa.international-migrant");
		assertThat(section(kenya.require(CodeList.class, "cl.sex"), "Variables")).isNotEmpty();
	}

	@Test
	void aRequirementSaysWhichDimensionsADatasetLacks() {
		List<RelatedElement> datasets = kenya.all(Requirement.class).stream().flatMap(requirement -> section(requirement, "Datasets that fill it").stream()).toList();

		assertThat(datasets).isNotEmpty().allSatisfy(dataset -> assertThat(dataset.detail()).containsAnyOf("has every dimension", "lacks "));
	}

	@Test
	void ofOtherKindsNothingIsTold() {
		assertThat(Related.of(kenya, kenya.all(Topic.class).iterator().next())).isEqualTo(List.<RelatedSection>of());
	}
}

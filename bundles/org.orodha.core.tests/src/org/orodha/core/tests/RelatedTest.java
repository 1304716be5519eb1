// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.related.Related;
import org.orodha.core.related.RelatedElement;
import org.orodha.core.related.RelatedSection;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.CheckRecord;
import org.orodha.model.CodeList;
import org.orodha.model.Concept;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Definition;
import org.orodha.model.Delivery;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LegalInstrument;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Person;
import org.orodha.model.Product;
import org.orodha.model.Requirement;
import org.orodha.model.Role;
import org.orodha.model.RoleHolding;
import org.orodha.model.Ruleset;
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
	void aRoleIsHeldByPeopleWithTheirContactsAndHasItsPartsInSteps() {
		Person person = kenya.all(Person.class).stream().filter(each -> !each.getRoles().isEmpty() && each.getEmail() != null).findFirst().orElseThrow();
		Role role = person.getRoles().getFirst();

		assertThat(section(role, "Held by")).anySatisfy(holder -> {
			assertThat(holder.element()).isSameAs(person);
			assertThat(holder.detail()).contains(person.getEmail());
		});
		assertThat(ids(section(person, "Holds now"))).contains(role.getId());
		assertThat(kenya.all(Role.class)).anySatisfy(each -> assertThat(section(each, "Steps of procedures")).isNotEmpty()
				.anySatisfy(step -> assertThat(step.detail()).contains(": responsible")));
	}

	@Test
	void fromWhenUntilWhenAndInWhosePlaceARoleIsHeldIsTold(@TempDir Path empty) throws CatalogueException {
		Catalogue catalogue = Catalogues.small(empty);
		Role clerk = ModelFactory.eINSTANCE.createRole();
		clerk.setId("knbs.clerk");
		Person asha = person("knbs.asha", "Asha");
		Person juma = person("knbs.juma", "Juma");
		asha.getRoles().add(clerk);
		juma.getHoldings().add(holding(clerk, LocalDate.now().minusDays(1), LocalDate.now().plusDays(1), asha));
		Person baraka = person("knbs.baraka", "Baraka");
		baraka.getHoldings().add(holding(clerk, null, LocalDate.of(2020, 12, 31), null));
		Agency knbs = catalogue.require(Agency.class, "knbs");
		catalogue.execute(Commands.add(catalogue, knbs, Literals.AGENCY__ROLES, clerk));
		for (Person person : List.of(asha, juma, baraka))
			catalogue.execute(Commands.add(catalogue, knbs, Literals.AGENCY__PEOPLE, person));

		List<RelatedSection> ofClerk = Related.of(catalogue, clerk);
		assertThat(ids(ofClerk.getFirst().elements())).containsExactlyInAnyOrder("knbs.asha", "knbs.juma");
		assertThat(ofClerk.getFirst().elements()).anySatisfy(held -> assertThat(held.detail()).contains("in place of Asha").contains("since ").contains("until "));
		assertThat(ids(ofClerk.get(1).elements())).containsExactly("knbs.baraka");
		assertThat(ofClerk.get(1).elements().getFirst().detail()).contains("until Dec 31, 2020");
		assertThat(Related.of(catalogue, asha)).filteredOn(section -> section.title().equals("Stand in for this person"))
				.singleElement().satisfies(section -> assertThat(ids(section.elements())).containsExactly("knbs.juma"));
		assertThat(ids(Related.of(catalogue, baraka).get(1).elements())).containsExactly("knbs.clerk");
	}

	private static Person person(String id, String name) {
		Person person = ModelFactory.eINSTANCE.createPerson();
		person.setId(id);
		Catalogues.named(person.getName(), name, name);
		return person;
	}

	private static RoleHolding holding(Role role, LocalDate from, LocalDate to, Person substituted) {
		RoleHolding holding = ModelFactory.eINSTANCE.createRoleHolding();
		holding.setRole(role);
		holding.setFrom(from);
		holding.setTo(to);
		holding.setSubstituteFor(substituted);
		return holding;
	}

	@Test
	void aProductIsMadeFromDatasetsOfSourcesAppearsOnDaysAndRestsOnLaw() {
		assertThat(kenya.all(Product.class)).isNotEmpty().allSatisfy(product -> {
			assertThat(ids(section(product, "Made from"))).containsExactlyElementsOf(product.getDatasets().stream().map(IdentifiedElement::getId).toList());
			assertThat(ids(section(product, "Sources"))).containsExactlyInAnyOrderElementsOf(product.getDatasets().stream()
					.map(dataset -> dataset.getSource().getId()).distinct().toList());
			assertThat(section(product, "Appears")).hasSize(product.getReleaseCalendar() == null ? 0 : 1);
		}).anySatisfy(product -> assertThat(section(product, "Appears").getFirst().detail()).contains(String.valueOf(LocalDate.now().plusYears(1).getYear())));
	}

	@Test
	void aRulesetChecksADatasetAndTheLastCheckOfEachDeliveryIsTold(@TempDir Path empty) throws CatalogueException {
		Catalogue catalogue = Catalogues.small(empty);
		Dataset table = ModelFactory.eINSTANCE.createDataset();
		table.setId("knbs.census.table");
		catalogue.execute(Commands.add(catalogue, catalogue.require(DataSource.class, "knbs.census"), Literals.DATA_SOURCE__DATASETS, table));
		Ruleset rules = ModelFactory.eINSTANCE.createRuleset();
		rules.setId("knbs.rules");
		rules.setDataset(table);
		Ruleset others = ModelFactory.eINSTANCE.createRuleset();
		others.setId("knbs.more-rules");
		others.setDataset(table);
		Delivery delivery = ModelFactory.eINSTANCE.createDelivery();
		delivery.setId("knbs.delivery");
		delivery.setDataset(table);
		delivery.setPeriod("2026");
		CheckRecord check = ModelFactory.eINSTANCE.createCheckRecord();
		check.setErrors(2);
		delivery.getChecks().add(check);
		for (CatalogueElement element : List.of(rules, others, delivery))
			catalogue.execute(Commands.add(catalogue, element));

		List<RelatedSection> found = Related.of(catalogue, rules);
		assertThat(found).extracting(section -> ids(section.elements())).containsExactly(List.of("knbs.census.table"), List.of("knbs.delivery"), List.of("knbs.more-rules"));
		assertThat(found.get(1).elements().getFirst().detail()).startsWith("2026").endsWith("2 errors, no warnings");
	}

	@Test
	void ofOtherKindsNothingIsTold() {
		assertThat(Related.of(kenya, kenya.all(Topic.class).iterator().next())).isEqualTo(List.<RelatedSection>of());
	}
}

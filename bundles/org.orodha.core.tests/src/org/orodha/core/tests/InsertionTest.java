// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.copying.Copying;
import org.orodha.core.copying.Excerpt;
import org.orodha.core.copying.Insertion;
import org.orodha.core.copying.Lacking;
import org.orodha.model.Agency;
import org.orodha.model.CodeList;
import org.orodha.model.Concept;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Definition;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Person;
import org.orodha.model.Role;
import org.orodha.model.Topic;
import org.orodha.model.Variable;

/** Elements go from one catalogue to another, or to another place, by way of a text. */
class InsertionTest {

	@TempDir
	Path folder;

	private Catalogue from;
	private Catalogue to;
	private DataSource census;
	private Dataset people;

	@BeforeEach
	void aDatasetThatRefersToManyThingsAndAnotherCatalogue() throws CatalogueException {
		from = Catalogues.small(folder.resolve("from"));
		to = Catalogue.create(new FolderStorage(folder.resolve("to")), "Another catalogue", List.of("en"));
		census = from.require(DataSource.class, "knbs.census");
		Agency knbs = from.require(Agency.class, "knbs");
		Role officer = ModelFactory.eINSTANCE.createRole();
		officer.setId("knbs.officer");
		Person person = ModelFactory.eINSTANCE.createPerson();
		person.setId("knbs.somebody");
		Topic topic = ModelFactory.eINSTANCE.createTopic();
		topic.setId("topic.stocks");
		Concept concept = ModelFactory.eINSTANCE.createConcept();
		concept.setId("concept.migrant");
		Definition definition = ModelFactory.eINSTANCE.createDefinition();
		definition.setId("def.migrant");
		definition.setConcept(concept);
		people = ModelFactory.eINSTANCE.createDataset();
		people.setId("knbs.census.people");
		Catalogues.named(people.getName(), "People", "Personnes");
		people.setStatus(LifecycleStatus.ADOPTED);
		people.setSteward(officer);
		people.getTopics().add(topic);
		Variable migrant = ModelFactory.eINSTANCE.createVariable();
		migrant.setId("knbs.census.people.migrant");
		migrant.setDefinition(definition);
		people.getVariables().add(migrant);
		CompoundCommand all = new CompoundCommand();
		all.append(Commands.add(from, concept));
		all.append(Commands.add(from, definition));
		all.append(Commands.add(from, knbs, Literals.AGENCY__ROLES, officer));
		all.append(Commands.add(from, knbs, Literals.AGENCY__PEOPLE, person));
		all.append(Commands.add(from, from.root(), Literals.CATALOGUE__TOPICS, topic));
		all.append(Commands.add(from, census, Literals.DATA_SOURCE__DATASETS, people));
		from.execute(all);
	}

	private static Excerpt sent(Catalogue catalogue, IdentifiedElement... elements) throws CatalogueException {
		return Excerpt.of(Excerpt.of(catalogue, List.of(elements)).text());
	}

	private static Lacking lacking(Insertion insertion, String id) {
		return insertion.lacking().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void whatTheOtherCatalogueLacksIsListedAndComesAlongWithWhatItCannotBeWithout() throws CatalogueException {
		Insertion insertion = new Insertion(to, sent(from, census), null);

		assertThat(insertion.lacking()).extracting(Lacking::id).containsExactlyInAnyOrder("knbs", "topic.stocks", "def.migrant");
		assertThat(lacking(insertion, "knbs").references()).extracting(reference -> reference.element().getId())
				.containsExactlyInAnyOrder("knbs.census", "knbs.census.people");

		to.execute(insertion.copying(insertion.lacking()).command());
		Catalogues.save(to);
		to = Catalogues.open(folder.resolve("to"));

		Dataset arrived = to.require(Dataset.class, "knbs.census.people");
		assertThat(arrived.getName()).extracting(text -> text.getValue()).containsExactly("People", "Personnes");
		assertThat(arrived.getStatus()).isEqualTo(LifecycleStatus.ADOPTED);
		assertThat(arrived.getSteward().getId()).isEqualTo("knbs.officer");
		assertThat(arrived.getTopics()).containsExactlyElementsOf(to.root().getTopics());
		assertThat(arrived.getVariables().get(0).getDefinition().getConcept()).isSameAs(to.require(Concept.class, "concept.migrant"));
		assertThat(arrived.getSource().getOwner()).isSameAs(to.require(Agency.class, "knbs"));
		assertThat(to.all(Person.class)).isEmpty();
	}

	@Test
	void whatIsNotBroughtAlongIsDroppedAndOneUndoTakesAllBack() throws CatalogueException {
		Insertion insertion = new Insertion(to, sent(from, census), null);

		to.execute(insertion.copying(List.of(lacking(insertion, "topic.stocks"))).command());

		Dataset arrived = to.require(Dataset.class, "knbs.census.people");
		assertThat(arrived.getTopics()).hasSize(1);
		assertThat(arrived.getSteward()).isNull();
		assertThat(arrived.getSource().getOwner()).isNull();
		assertThat(arrived.getVariables().get(0).getDefinition()).isNull();
		assertThat(to.all(Agency.class)).isEmpty();
		to.undo();
		assertThat(to.all(IdentifiedElement.class)).containsExactly(to.root());
		assertThat(to.root().getTopics()).isEmpty();
	}

	@Test
	void onlyThePartThatIsLackingComesAlongWhereTheWholeIsThere() throws CatalogueException {
		Agency knbs = ModelFactory.eINSTANCE.createAgency();
		knbs.setId("knbs");
		to.execute(Commands.add(to, knbs));
		Insertion insertion = new Insertion(to, sent(from, census), null);

		assertThat(insertion.lacking()).extracting(Lacking::id).contains("knbs.officer").doesNotContain("knbs");
		to.execute(insertion.copying(insertion.lacking()).command());

		assertThat(knbs.getRoles()).containsExactly(to.require(Dataset.class, "knbs.census.people").getSteward());
	}

	@Test
	void inItsOwnCatalogueAnElementGetsAnotherIdentifierAndTheReferencesThatItHad() throws CatalogueException {
		Insertion insertion = new Insertion(from, sent(from, people), people);
		assertThat(insertion.lacking()).isEmpty();

		Copying copying = insertion.copying(List.of());
		from.execute(copying.command());

		Dataset pasted = (Dataset) copying.made().get(0);
		assertThat(census.getDatasets()).containsExactly(people, pasted);
		assertThat(pasted.getId()).isEqualTo("knbs.census.people-2");
		assertThat(pasted.getStatus()).isEqualTo(LifecycleStatus.DRAFT);
		assertThat(pasted.getName().get(0).getValue()).isEqualTo("Copy of People");
		assertThat(pasted.getSteward()).isSameAs(people.getSteward());
		assertThat(pasted.getVariables()).extracting(IdentifiedElement::getId).containsExactly("knbs.census.people-2.migrant");
	}

	@Test
	void anElementBelongsToWhatItIsPastedTo() throws CatalogueException {
		Agency dis = ModelFactory.eINSTANCE.createAgency();
		dis.setId("dis");
		from.execute(Commands.add(from, dis));
		Copying copying = new Insertion(from, sent(from, census), dis).copying(List.of());
		from.execute(copying.command());

		DataSource theirs = (DataSource) copying.made().get(0);
		assertThat(theirs.getId()).isEqualTo("dis.census");
		assertThat(theirs.getOwner()).isSameAs(dis);
		assertThat(theirs.getName().get(0).getValue()).isEqualTo("Census");
		assertThat(from.pathOf(theirs)).contains("dis/data-source/dis.census.orodha");

		Copying part = new Insertion(from, sent(from, people.getVariables().get(0)), theirs.getDatasets().get(0)).copying(List.of());
		from.execute(part.command());
		assertThat(theirs.getDatasets().get(0).getVariables()).extracting(IdentifiedElement::getId)
				.containsExactly("dis.census.people.migrant", "dis.census.people.migrant-2");
	}

	@Test
	void aPartNeedsAPlace() throws CatalogueException {
		Excerpt dataset = sent(from, people);

		assertThatThrownBy(() -> new Insertion(to, dataset, null)).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("Dataset").hasMessageContaining("Data Source");
	}

	@Test
	void anotherKindOfThatIdentifierIsNoTarget() throws CatalogueException {
		CodeList taken = ModelFactory.eINSTANCE.createCodeList();
		taken.setId("def.migrant");
		to.execute(Commands.add(to, taken));
		Insertion insertion = new Insertion(to, sent(from, census), null);

		to.execute(insertion.copying(List.of(lacking(insertion, "def.migrant"))).command());

		assertThat(to.require(Dataset.class, "knbs.census.people").getVariables().get(0).getDefinition().getId())
				.isEqualTo("def.migrant-2");
	}

	@Test
	void aTextThatIsNoneOrDamagedIsRefused() throws CatalogueException {
		String text = Excerpt.of(from, List.of(census)).text();

		assertThatThrownBy(() -> Excerpt.of("Census")).isInstanceOf(CatalogueException.class).hasMessageContaining("Copy elements first");
		assertThatThrownBy(() -> Excerpt.of(text.substring(0, text.length() - 20))).isInstanceOf(CatalogueException.class)
				.hasMessageContaining("cannot be read");
		assertThatThrownBy(() -> Excerpt.of("#orodha-elements 1\n<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"))
				.isInstanceOf(CatalogueException.class);
	}
}

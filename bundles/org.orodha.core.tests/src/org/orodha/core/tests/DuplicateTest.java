// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.copying.Copying;
import org.orodha.core.copying.Duplicate;
import org.orodha.core.text.Texts;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Step;
import org.orodha.model.Variable;

/** An element is copied beside itself, with its parts, as one change that can be undone. */
class DuplicateTest {

	@TempDir
	Path folder;

	private Catalogue catalogue;
	private DataSource census;
	private Dataset people;
	private CodeList sexes;

	@BeforeEach
	void aSourceWithADatasetAndACodeList() throws CatalogueException {
		catalogue = Catalogues.small(folder);
		census = catalogue.require(DataSource.class, "knbs.census");
		sexes = ModelFactory.eINSTANCE.createCodeList();
		sexes.setId("cl.sex");
		Catalogues.named(sexes.getName(), "Sex", "Sexe");
		for (String value : List.of("T", "F")) {
			Code code = ModelFactory.eINSTANCE.createCode();
			code.setId("sex-" + value.toLowerCase());
			code.setValue(value);
			sexes.getCodes().add(code);
		}
		sexes.getCodes().get(1).setParent(sexes.getCodes().get(0));
		people = ModelFactory.eINSTANCE.createDataset();
		people.setId("knbs.census.people");
		Catalogues.named(people.getName(), "People", "Personnes");
		people.setStatus(LifecycleStatus.ADOPTED);
		people.setVersion("3.0");
		people.setValidFrom(LocalDate.of(2019, 1, 1));
		people.setProvenance(ModelFactory.eINSTANCE.createProvenance());
		LocalIdentifiers.put(people, "table-number", "12");
		Variable sex = ModelFactory.eINSTANCE.createVariable();
		sex.setId("knbs.census.people.sex");
		sex.setCodeList(sexes);
		people.getVariables().add(sex);
		CompoundCommand both = new CompoundCommand();
		both.append(Commands.add(catalogue, sexes));
		both.append(Commands.add(catalogue, census, Literals.DATA_SOURCE__DATASETS, people));
		catalogue.execute(both);
	}

	private IdentifiedElement duplicated(IdentifiedElement element) {
		Copying copying = Duplicate.of(catalogue, List.of(element));
		catalogue.execute(copying.command());
		return copying.made().get(0);
	}

	@Test
	void theCopyHasIdentifiersOfItsOwnAndStandsBehindItsOriginal() {
		Dataset last = ModelFactory.eINSTANCE.createDataset();
		last.setId("knbs.census.last");
		catalogue.execute(Commands.add(catalogue, census, Literals.DATA_SOURCE__DATASETS, last));

		Dataset copy = (Dataset) duplicated(people);

		assertThat(census.getDatasets()).containsExactly(people, copy, last);
		assertThat(copy.getId()).isEqualTo("knbs.census.people-2");
		assertThat(copy.getVariables()).extracting(IdentifiedElement::getId).containsExactly("knbs.census.people-2.sex");
		assertThat(copy.getVariables().get(0).getCodeList()).isSameAs(sexes);
		assertThat(catalogue.referencesTo(sexes)).hasSize(2);
		catalogue.undo();
		assertThat(census.getDatasets()).containsExactly(people, last);
		assertThat(catalogue.contains("knbs.census.people-2.sex")).isFalse();
	}

	@Test
	void referencesWithinTheCopyLeadToItsOwnParts() throws CatalogueException {
		CodeList copy = (CodeList) duplicated(sexes);

		assertThat(copy.getCodes()).extracting(IdentifiedElement::getId).containsExactly("sex-t-2", "sex-f-2");
		assertThat(copy.getCodes().get(1).getParent()).isSameAs(copy.getCodes().get(0));
		assertThat(sexes.getCodes().get(1).getParent()).isSameAs(sexes.getCodes().get(0));
		Catalogues.save(catalogue);
		Code stored = Catalogues.open(folder).require(Code.class, "sex-f-2");
		assertThat(stored.getParent().getId()).isEqualTo("sex-t-2");
	}

	@Test
	void itIsCalledACopyInEachLanguageAndNumberedWhereThereIsOneAlready() {
		people.getName().add(Texts.text("pt", "Pessoas", null));

		assertThat(duplicated(people).getName()).extracting(text -> text.getValue()).containsExactly("Copy of People",
				"Copie de Personnes", "Pessoas (2)");
		assertThat(duplicated(people).getName()).extracting(text -> text.getValue()).containsExactly("Copy 2 of People",
				"Copie 2 de Personnes", "Pessoas (3)");
	}

	@Test
	void itsLifeBeginsAsADraftWithoutTheHistoryOfItsOriginal() {
		Dataset copy = (Dataset) duplicated(people);

		assertThat(copy.getStatus()).isEqualTo(LifecycleStatus.DRAFT);
		assertThat(copy.getVersion()).isNull();
		assertThat(copy.getValidFrom()).isNull();
		assertThat(copy.getProvenance()).isNull();
		assertThat(copy.getLocalIdentifiers()).isEmpty();
		assertThat(people.getProvenance()).isNotNull();
	}

	@Test
	void aCopiedProcedureIsNotAdoptedAndItsStepsFollowEachOther() {
		Procedure procedure = ModelFactory.eINSTANCE.createProcedure();
		procedure.setId("knbs.sop");
		procedure.setStatus(LifecycleStatus.ADOPTED);
		procedure.setAdoptedOn(LocalDate.of(2024, 5, 1));
		Step collect = ModelFactory.eINSTANCE.createStep();
		collect.setId("knbs.sop.collect");
		Step check = ModelFactory.eINSTANCE.createStep();
		check.setId("knbs.sop.check");
		check.getAfter().add(collect);
		procedure.getSteps().addAll(List.of(collect, check));
		catalogue.execute(Commands.add(catalogue, procedure));

		Procedure copy = (Procedure) duplicated(procedure);

		assertThat(copy.getStatus()).isEqualTo(LifecycleStatus.DRAFT);
		assertThat(copy.getAdoptedOn()).isNull();
		assertThat(copy.getSteps().get(1).getAfter()).containsExactly(copy.getSteps().get(0));
	}

	@Test
	void severalAreOneChangeAndPartsGoWithTheirWhole() {
		Dataset second = ModelFactory.eINSTANCE.createDataset();
		second.setId("knbs.census.second");
		catalogue.execute(Commands.add(catalogue, census, Literals.DATA_SOURCE__DATASETS, second));

		Copying copying = Duplicate.of(catalogue, List.of(people, people.getVariables().get(0), second));
		catalogue.execute(copying.command());

		assertThat(census.getDatasets()).extracting(IdentifiedElement::getId).containsExactly("knbs.census.people",
				"knbs.census.second", "knbs.census.people-2", "knbs.census.second-2");
		catalogue.undo();
		assertThat(census.getDatasets()).containsExactly(people, second);
	}

	@Test
	void theIdentifierCanBeChosenWhereItIsFreeAndWellFormed() {
		Copying copying = Duplicate.of(catalogue, census, "knbs.census-2029");
		catalogue.execute(copying.command());

		assertThat(catalogue.require(Dataset.class, "knbs.census-2029.people").getSource().getOwner().getId()).isEqualTo("knbs");
		assertThat(catalogue.pathOf(copying.made().get(0))).contains("knbs/data-source/knbs.census-2029.orodha");
		assertThatThrownBy(() -> Duplicate.of(catalogue, census, "cl.sex")).hasMessageContaining("cl.sex is in use");
		assertThatThrownBy(() -> Duplicate.of(catalogue, census, "A census")).hasMessageContaining("a-census");
	}

	@Test
	void aCatalogueAndItsDeliveriesAreNotCopied() {
		assertThatThrownBy(() -> Duplicate.of(catalogue, List.of(catalogue.root()))).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> Duplicate.of(catalogue, List.of(ModelFactory.eINSTANCE.createDelivery())))
				.isInstanceOf(IllegalArgumentException.class);
	}
}

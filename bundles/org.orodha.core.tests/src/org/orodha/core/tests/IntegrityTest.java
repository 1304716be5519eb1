// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Validation;
import org.orodha.core.findings.Finding;
import org.orodha.model.Agency;
import org.orodha.model.Alignment;
import org.orodha.model.CodeList;
import org.orodha.model.Code;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Definition;
import org.orodha.model.InstrumentKind;
import org.orodha.model.LegalInstrument;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;

class IntegrityTest {

	@TempDir
	Path folder;

	private Catalogue catalogue;
	private DataSource census;

	@BeforeEach
	void openCatalogue() throws Exception {
		catalogue = Catalogues.small(folder);
		census = catalogue.require(DataSource.class, "knbs.census");
	}

	private List<Finding> findings(String rule) {
		return new Validation(new Guard())
				.run(catalogue, List.of(Installed.validators().find("integrity").orElseThrow()), new NullProgressMonitor())
				.stream().filter(finding -> finding.rule().equals(rule)).toList();
	}

	@Test
	void aSoundCatalogueHasNoFindings() {
		assertThat(new Validation(new Guard()).run(catalogue,
				List.of(Installed.validators().find("integrity").orElseThrow()), new NullProgressMonitor())).isEmpty();
	}

	@Test
	void aDanglingReferenceIsAnErrorWithAFixThatRemovesIt() throws Exception {
		Path file = folder.resolve("knbs/data-source/knbs.census.orodha");
		Files.writeString(file, Files.readString(file).replace("id:knbs\"", "id:gone\""));
		catalogue = Catalogues.open(folder);

		Finding finding = findings("OR-0004").get(0);
		assertThat(finding.element()).isEqualTo("knbs.census");
		assertThat(finding.feature()).isEqualTo("owner");
		assertThat(finding.place().file()).isEqualTo("knbs/data-source/knbs.census.orodha");
		catalogue.execute(finding.fix().orElseThrow().command(catalogue));

		assertThat(findings("OR-0004")).isEmpty();
	}

	@Test
	void aReferenceToAnElementOfAnotherKindIsAnErrorWithAFixThatRemovesIt() throws Exception {
		Path file = folder.resolve("knbs/data-source/knbs.census.orodha");
		Files.writeString(file, Files.readString(file).replace("id:knbs\"", "id:knbs.census\""));
		catalogue = Catalogues.open(folder);

		Finding finding = findings("OR-0013").get(0);
		assertThat(finding.element()).isEqualTo("knbs.census");
		assertThat(finding.message()).contains("knbs.census").contains("Data Source").contains("Agency");
		catalogue.execute(finding.fix().orElseThrow().command(catalogue));

		assertThat(findings("OR-0013")).isEmpty();
	}

	@Test
	void whatAPickerWouldNotOfferIsToldWhereItStandsInAFile() {
		Dataset dataset = addDataset();
		Variable number = ModelFactory.eINSTANCE.createVariable();
		number.setId("knbs.census.persons.number");
		Variable mother = ModelFactory.eINSTANCE.createVariable();
		mother.setId("knbs.census.persons.mother");
		mother.setRefersTo(number);
		dataset.getVariables().addAll(List.of(number, mother));
		census.setReplacedBy(dataset);

		assertThat(findings("OR-0016")).extracting(Finding::element, Finding::feature).containsExactlyInAnyOrder(
				tuple("knbs.census.persons.mother", "refersTo"), tuple("knbs.census", "replacedBy"));
		for (Finding finding : findings("OR-0016"))
			catalogue.execute(finding.fix().orElseThrow().command(catalogue));
		assertThat(findings("OR-0016")).isEmpty();
		assertThat(mother.getRefersTo()).isNull();
	}

	@Test
	void aReferenceThatLeadsOutOfTheCatalogueIsToldAndWrittenBackAsItStands() throws Exception {
		Path file = folder.resolve("knbs/data-source/knbs.census.orodha");
		Files.writeString(file, Files.readString(file).replace("id:knbs\"", "file:/etc/passwd#x\""));
		catalogue = Catalogues.open(folder);

		assertThat(findings("OR-0004")).singleElement()
				.satisfies(finding -> assertThat(finding.message()).contains("file:/etc/passwd#x"));
		catalogue.execute(Commands.set(catalogue, catalogue.require(DataSource.class, "knbs.census"),
				Literals.LIFECYCLE_ELEMENT__VERSION, "2"));
		Catalogues.save(catalogue);
		assertThat(Files.readString(file)).contains("href=\"file:/etc/passwd#x\"").contains("version=\"2\"");
	}

	@Test
	void anAbsentTextIsToldOnce() throws Exception {
		Path file = folder.resolve("knbs/data-source/knbs.census.orodha");
		Files.writeString(file, Files.readString(file).replace(" value=\"Recensement\"", ""));
		catalogue = Catalogues.open(folder);

		assertThat(findings("OR-0005")).extracting(Finding::element, Finding::feature)
				.containsExactly(tuple("knbs.census", "value"));
	}

	@Test
	void aDuplicateIdentifierIsAnErrorWithAFixThatMakesAnotherOne() throws Exception {
		Path copy = folder.resolve("knbs/data-source/copy.orodha");
		Files.copy(folder.resolve("knbs/data-source/knbs.census.orodha"), copy);
		catalogue = Catalogues.open(folder);

		Finding finding = findings("OR-0003").get(0);
		assertThat(finding.message()).contains("copy.orodha").contains("knbs.census.orodha");
		catalogue.execute(finding.fix().orElseThrow().command(catalogue));

		assertThat(findings("OR-0003")).isEmpty();
		assertThat(catalogue.contains("knbs.census-2")).isTrue();
	}

	@Test
	void aMissingFrenchNameIsTold() {
		catalogue.execute(Commands.set(catalogue, census, Literals.IDENTIFIED_ELEMENT__NAME,
				List.of(census.getName().get(0))));

		assertThat(findings("OR-0011")).singleElement().satisfies(finding -> assertThat(finding.message()).contains("fr"));
	}

	@Test
	void aDatasetNeedsLegalBasisAndSteward() {
		Dataset dataset = addDataset();

		assertThat(findings("OR-0030")).extracting(Finding::element).containsExactly(dataset.getId());
		assertThat(findings("OR-0031")).extracting(Finding::element).containsExactly(dataset.getId());
	}

	@Test
	void aDefinitionIsNotAlignedWithItself() {
		Definition harmonised = ModelFactory.eINSTANCE.createDefinition();
		harmonised.setId("def.migrant");
		harmonised.setHarmonised(true);
		Alignment alignment = ModelFactory.eINSTANCE.createAlignment();
		harmonised.getAlignments().add(alignment);
		catalogue.execute(Commands.add(catalogue, harmonised));
		assertThat(findings("OR-0045")).isEmpty();

		alignment.setTarget(harmonised);
		assertThat(findings("OR-0045")).extracting(Finding::feature).containsExactly(Literals.ALIGNMENT__TARGET.getName());
		assertThat(findings("OR-0042")).isEmpty();
	}

	@Test
	void aMeasureNeedsADefinition() {
		Dataset dataset = addDataset();
		Variable persons = ModelFactory.eINSTANCE.createVariable();
		persons.setId("knbs.census.table.persons");
		persons.setRole(VariableRole.MEASURE);
		Catalogues.named(persons.getName(), "Persons", "Personnes");
		catalogue.execute(Commands.add(catalogue, dataset, Literals.DATASET__VARIABLES, persons));

		assertThat(findings("OR-0032")).extracting(Finding::element).containsExactly("knbs.census.table.persons");
	}

	@Test
	void aCodeStandsOnceInItsList() {
		CodeList sex = ModelFactory.eINSTANCE.createCodeList();
		sex.setId("sex");
		sex.setOwner(catalogue.require(Agency.class, "knbs"));
		Catalogues.named(sex.getName(), "Sex", "Sexe");
		for (String id : List.of("sex.m", "sex.m2")) {
			Code male = ModelFactory.eINSTANCE.createCode();
			male.setId(id);
			male.setValue("M");
			Catalogues.named(male.getName(), "Male", "Masculin");
			sex.getCodes().add(male);
		}
		catalogue.execute(Commands.add(catalogue, sex));

		assertThat(findings("OR-0050")).extracting(Finding::element).containsExactly("sex.m2");
	}

	@Test
	void anExpiredAgreementIsTold() {
		LegalInstrument agreement = ModelFactory.eINSTANCE.createLegalInstrument();
		agreement.setId("agreement");
		agreement.setKind(InstrumentKind.DATA_SHARING_AGREEMENT);
		agreement.setInForceTo(LocalDate.of(2020, 12, 31));
		catalogue.execute(Commands.add(catalogue, agreement));

		assertThat(findings("OR-0060")).extracting(Finding::element).containsExactly("agreement");
		assertThat(findings("OR-0061")).extracting(Finding::element).containsExactly("agreement");
	}

	@Test
	void circularReplacementIsAnError() {
		DataSource other = ModelFactory.eINSTANCE.createDataSource();
		other.setId("knbs.other");
		other.setReplacedBy(census);
		other.setStatus(LifecycleStatus.DEPRECATED);
		catalogue.execute(Commands.add(catalogue, other));
		catalogue.execute(Commands.set(catalogue, census, Literals.LIFECYCLE_ELEMENT__REPLACED_BY, other));

		assertThat(findings("OR-0020")).extracting(Finding::element).containsExactlyInAnyOrder("knbs.census", "knbs.other");
	}

	@Test
	void aLastDayBeforeTheFirstIsAnErrorOnce() {
		catalogue.execute(Commands.set(catalogue, census, Literals.LIFECYCLE_ELEMENT__VALID_FROM, LocalDate.of(2020, 1, 1)));
		catalogue.execute(Commands.set(catalogue, census, Literals.LIFECYCLE_ELEMENT__VALID_TO, LocalDate.of(2019, 1, 1)));

		assertThat(findings("OR-0008")).singleElement()
				.satisfies(finding -> assertThat(finding.feature()).isEqualTo("validTo"));
		assertThat(findings("OR-0009")).isEmpty();
	}

	@Test
	void aValueWithoutTheModelsFormIsAnError() {
		catalogue.execute(Commands.set(catalogue, census, Literals.DATA_SOURCE__COVERAGE_START, "last year"));

		assertThat(findings("OR-0006")).singleElement().satisfies(finding -> {
			assertThat(finding.feature()).isEqualTo("coverageStart");
			assertThat(finding.message()).contains("last year");
		});
	}

	/** Whoever compared each code with all others would not be done in this time. */
	@Test
	@Timeout(60)
	void manyCodesOfAListAreCheckedInOneGo() {
		CodeList list = ModelFactory.eINSTANCE.createCodeList();
		list.setId("many");
		for (int number = 0; number < 40_000; number++) {
			Code code = ModelFactory.eINSTANCE.createCode();
			code.setId("many." + number);
			code.setValue(String.valueOf(number));
			list.getCodes().add(code);
		}
		catalogue.execute(Commands.add(catalogue, list));

		assertThat(findings("OR-0003")).isEmpty();
		assertThat(findings("OR-0009")).isEmpty();
	}

	private Dataset addDataset() {
		Dataset dataset = ModelFactory.eINSTANCE.createDataset();
		dataset.setId("knbs.census.table");
		Catalogues.named(dataset.getName(), "Table", "Tableau");
		catalogue.execute(Commands.add(catalogue, census, Literals.DATA_SOURCE__DATASETS, dataset));
		return dataset;
	}
}

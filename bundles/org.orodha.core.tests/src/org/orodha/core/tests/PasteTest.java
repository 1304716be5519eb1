// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.internal.grid.CellOutcome;
import org.orodha.core.internal.grid.PartRows;
import org.orodha.core.internal.grid.Paste;
import org.orodha.core.internal.grid.TabbedText;
import org.orodha.core.text.Texts;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.Concept;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;

/** What cells become that are pasted from a spreadsheet. */
class PasteTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
	private static final List<EStructuralFeature> VARIABLE = List.of(Literals.IDENTIFIED_ELEMENT__NAME, Literals.VARIABLE__COLUMN,
			Literals.VARIABLE__ROLE, Literals.VARIABLE__TYPE, Literals.VARIABLE__CONCEPT, Literals.VARIABLE__MANDATORY, Literals.VARIABLE__MINIMUM);
	private static final List<EStructuralFeature> CODE = List.of(Literals.CODE__VALUE, Literals.IDENTIFIED_ELEMENT__NAME, Literals.CODE__PARENT);

	@TempDir
	Path folder;

	private Catalogue catalogue;
	private Dataset dataset;
	private Variable sex;

	@BeforeEach
	void aDatasetHasOneVariable() throws Exception {
		catalogue = Catalogues.small(folder);
		dataset = MAKE.createDataset();
		dataset.setId("knbs.census.people");
		sex = MAKE.createVariable();
		sex.setId("knbs.census.people.sex");
		Catalogues.named(sex.getName(), "Sex", "Sexe");
		dataset.getVariables().add(sex);
		catalogue.execute(Commands.add(catalogue, catalogue.require(DataSource.class, "knbs.census"), Literals.DATA_SOURCE__DATASETS, dataset));
		concept("concept.age", "Age", "Âge");
		concept("concept.origin", "Origin", "Origine");
		concept("concept.origin.of-goods", "Origin", "Provenance");
	}

	private void concept(String id, String english, String french) {
		Concept concept = MAKE.createConcept();
		concept.setId(id);
		Catalogues.named(concept.getName(), english, french);
		catalogue.execute(Commands.add(catalogue, concept));
	}

	private Paste paste(int row, int column, String text) {
		return Paste.of(new Paste.Target(catalogue, new PartRows(catalogue, dataset, Literals.DATASET__VARIABLES), dataset.getVariables(), VARIABLE, VARIABLE, "en"), row, column, text);
	}

	private static String name(Object element) {
		return Texts.in(((IdentifiedElement) element).getName(), List.of("en"));
	}

	@Test
	void cellsWithoutHeadingsFollowFromTheCursorAndRowsBeyondTheLastAreNew() {
		Paste paste = paste(0, 1, "SEX\tdimension\nAGE\tmeasure\n");

		assertThat(paste.cells()).allMatch(Paste.Cell::isPlaced).extracting(Paste.Cell::feature).containsExactly(Literals.VARIABLE__COLUMN,
				Literals.VARIABLE__ROLE, Literals.VARIABLE__COLUMN, Literals.VARIABLE__ROLE);
		assertThat(paste.cells().get(0).row()).isSameAs(sex);
		assertThat(paste.added()).singleElement().isInstanceOfSatisfying(Variable.class, age -> {
			assertThat(age.getColumn()).isEqualTo("AGE");
			assertThat(age.getRole()).isEqualTo(VariableRole.MEASURE);
		});
		assertThat(sex.getColumn()).isNull();
		assertThat(dataset.getVariables()).containsExactly(sex);
	}

	@Test
	void headingsAreRecognisedInAnyLanguageAndAsNamesOfFeatures() {
		Paste paste = paste(1, 0, "concept\tNom\tname_fr\tRôle\tMandatory\nâge\tAge in years\tÂge en années\tmesure\tOUI\n");

		assertThat(paste.cells()).allMatch(Paste.Cell::isPlaced);
		assertThat(paste.added()).singleElement().isInstanceOfSatisfying(Variable.class, age -> {
			assertThat(age.getId()).isEqualTo("knbs.census.people.age-in-years");
			assertThat(age.getName()).extracting(text -> text.getLanguage() + " " + text.getValue() + " " + text.getState().getLiteral())
					.containsExactly("en Age in years original", "fr Âge en années translated");
			assertThat(age.getConcept().getId()).isEqualTo("concept.age");
			assertThat(age.getRole()).isEqualTo(VariableRole.MEASURE);
			assertThat(age.isMandatory()).isTrue();
		});
	}

	@Test
	void whatCannotBePlacedSaysWhyAndTheRestIsPlaced() {
		Paste paste = paste(1, 0, "Name\tConcept\tMinimum\tColour\nAge\tOrigin\tmany\tred\nHeight\tHeight\t0.5\t\n");

		assertThat(paste.cells()).extracting(Paste.Cell::outcome).hasOnlyElementsOfTypes(CellOutcome.Value.class, CellOutcome.Ambiguous.class,
				CellOutcome.Malformed.class, CellOutcome.NoCell.class, CellOutcome.Missing.class);
		assertThat(paste.cells()).filteredOn(cell -> !cell.isPlaced()).extracting(Paste.Cell::line).containsExactly(2, 2, 2, 3);
		assertThat(paste.cells()).extracting(Paste.Cell::outcome).filteredOn(CellOutcome.Ambiguous.class::isInstance).singleElement()
				.satisfies(outcome -> assertThat(((CellOutcome.Ambiguous) outcome).candidates()).hasSize(2));
		assertThat(paste.added()).extracting(PasteTest::name).containsExactly("Age", "Height");
	}

	@Test
	void anIdentifierNamesOneElementWhereItsNameWouldNameSeveral() {
		assertThat(paste(0, 4, "concept.origin").cells()).singleElement()
				.satisfies(cell -> assertThat(cell.outcome()).isEqualTo(new CellOutcome.Value(catalogue.require(Concept.class, "concept.origin"))));
	}

	@Test
	void codesMayHaveParentsThatArePastedWithThem() {
		CodeList list = MAKE.createCodeList();
		list.setId("cl.area");
		catalogue.execute(Commands.add(catalogue, list));

		Paste paste = Paste.of(new Paste.Target(catalogue, new PartRows(catalogue, list, Literals.CODE_LIST__CODES), List.of(), CODE, CODE, "en"), 0, 0,
				"Value\tName\tParent\nKE-01\tBaringo\tKE\nKE\tKenya\t\n");

		assertThat(paste.cells()).allMatch(Paste.Cell::isPlaced);
		assertThat(paste.added()).extracting(code -> ((Code) code).getId()).containsExactly("cl.area.ke-01", "cl.area.ke");
		assertThat(((Code) paste.added().get(0)).getParent()).isSameAs(paste.added().get(1));
	}

	@Test
	void newRowsOfTheSameNameGetDifferentIdentifiers() {
		assertThat(paste(1, 0, "Age\nAge\nAge\n").added()).extracting(row -> ((Variable) row).getId()).containsExactly("knbs.census.people.age",
				"knbs.census.people.age-2", "knbs.census.people.age-3");
	}

	@Test
	void cellsWithTabsLineEndsAndQuotesComeBackAsTheyWere() {
		List<List<String>> block = List.of(List.of("a\tb", "two\nlines", "say \"yes\""), List.of("", "12\" pipe", "c"));

		assertThat(TabbedText.read(TabbedText.write(block))).isEqualTo(block);
		assertThat(TabbedText.read("\"open\tx\r\ny\tz")).containsExactly(List.of("\"open", "x"), List.of("y", "z"));
		assertThat(TabbedText.read("a\t\r\n\tb\r\n")).containsExactly(List.of("a", ""), List.of("", "b"));
	}

	@Test
	void typesAreThoseOfTheModel() {
		assertThat(paste(0, 3, VariableType.STRING.getLiteral()).cells()).allMatch(Paste.Cell::isPlaced);
		assertThat(paste(0, 3, "nothing known").cells()).noneMatch(Paste.Cell::isPlaced);
		assertThat(paste(0, 6, "1,5").cells()).noneMatch(Paste.Cell::isPlaced);
	}

	@Test
	void aTextInOneLanguageIsTheOriginal() {
		assertThat(((Variable) paste(1, 0, "Age").added().get(0)).getName()).singleElement()
				.satisfies(text -> assertThat(text.getState()).isEqualTo(TextState.ORIGINAL));
	}
}

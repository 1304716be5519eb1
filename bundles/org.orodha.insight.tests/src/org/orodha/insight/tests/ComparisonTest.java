// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.catalogue.NextVersion;
import org.orodha.core.text.Texts;
import org.orodha.fixtures.KenyaSample;
import org.orodha.insight.comparison.AdoptedStates;
import org.orodha.insight.comparison.ComparedElement;
import org.orodha.insight.comparison.ComparedFeature;
import org.orodha.insight.comparison.Comparison;
import org.orodha.insight.comparison.ComparisonSheet;
import org.orodha.insight.comparison.Fate;
import org.orodha.insight.sheet.Sheets;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Frequency;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Step;
import org.orodha.model.TextState;
import org.orodha.model.Variable;

/** What two catalogues, two states of one, or two elements say otherwise. */
class ComparisonTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
	private static final String BORDER = "ncm.border-data-quarterly";

	@TempDir
	Path folder;

	private Catalogue earlier;
	private Catalogue later;

	@BeforeEach
	void twiceTheSame() throws Exception {
		earlier = made("earlier");
		later = made("later");
	}

	private Catalogue made(String name) throws Exception {
		Catalogue catalogue = Catalogue.create(new FolderStorage(folder.resolve(name)), "Compared", List.of("en", "fr"));
		Agency bureau = add(catalogue, MAKE.createAgency(), "knbs", "Bureau");
		add(catalogue, MAKE.createAgency(), "dis", "Immigration");
		CodeList sexes = MAKE.createCodeList();
		for (String value : List.of("M", "F")) {
			Code code = named(MAKE.createCode(), "sex." + value, value);
			code.setValue(value);
			sexes.getCodes().add(code);
		}
		add(catalogue, sexes, "sex", "Sex");
		DataSource census = MAKE.createDataSource();
		census.setOwner(bureau);
		Dataset people = named(MAKE.createDataset(), "knbs.census.people", "People");
		for (String variable : List.of("age", "sex", "birth"))
			people.getVariables().add(named(MAKE.createVariable(), "knbs.census.people." + variable, variable));
		people.getVariables().get(1).setCodeList(sexes);
		census.getDatasets().add(people);
		add(catalogue, census, "knbs.census", "Census");
		add(catalogue, MAKE.createDataSource(), "knbs.survey", "Survey");
		return catalogue;
	}

	private static <T extends IdentifiedElement> T named(T element, String id, String name) {
		element.setId(id);
		element.getName().add(Texts.text("en", name, TextState.ORIGINAL));
		return element;
	}

	private static <T extends CatalogueElement> T add(Catalogue catalogue, T element, String id, String name) {
		catalogue.execute(Commands.add(catalogue, named(element, id, name)));
		return element;
	}

	private Comparison compare() {
		return Comparison.ofCatalogues(earlier, later, List.of("en"), new NullProgressMonitor());
	}

	/** Each difference in a line: the identifier, what became of it, and of a feature what it said and says. */
	private static List<String> told(Comparison comparison) {
		List<String> told = new ArrayList<>();
		comparison.told().forEach(element -> {
			if (element.fate() != Fate.CHANGED)
				told.add(element.id() + " " + element.fate());
			for (ComparedFeature change : element.fate() == Fate.CHANGED ? element.changes() : List.<ComparedFeature>of())
				told.add(element.id() + " " + change.key() + ": " + change.before() + " > " + change.after());
		});
		return told;
	}

	@Test
	void theSameSaysNothing() {
		assertThat(compare().isSame()).isTrue();
		assertThat(told(compare())).isEmpty();
	}

	@Test
	void featuresAreToldWithBothValuesTextsByLanguageReferencesByName() {
		DataSource census = later.require(DataSource.class, "knbs.census");
		census.getName().get(0).setValue("Census of 2019");
		census.getName().add(Texts.text("fr", "Recensement", TextState.TRANSLATED));
		census.setOwner(later.require(Agency.class, "dis"));
		later.require(Dataset.class, "knbs.census.people").setFrequency(Frequency.ANNUAL);

		assertThat(told(compare())).containsExactly("knbs.census name:en: Census > Census of 2019", "knbs.census name:fr:  > Recensement",
				"knbs.census owner: Bureau > Immigration", "knbs.census.people frequency:  > annual");
		assertThat(compare().count(Fate.CHANGED)).isEqualTo(2);
	}

	@Test
	void elementsAndPartsAreAddedAndRemovedAndAWholeTellsOfItsPartsWithItself() {
		add(later, MAKE.createConcept(), "migrant", "Migrant");
		later.execute(Commands.delete(later, later.require(DataSource.class, "knbs.survey")));
		CodeList sexes = later.require(CodeList.class, "sex");
		sexes.getCodes().remove(1);
		sexes.getCodes().add(named(MAKE.createCode(), "sex.X", "Other"));
		later.require(Dataset.class, "knbs.census.people").getVariables().add(named(MAKE.createVariable(), "knbs.census.people.birth-place", "Place"));

		assertThat(told(compare())).containsExactlyInAnyOrder("migrant ADDED", "knbs.survey REMOVED", "sex.F REMOVED", "sex.X ADDED",
				"knbs.census.people.birth-place ADDED");
		assertThat(compare().count(Fate.ADDED)).isEqualTo(3);
	}

	@Test
	void aPartInAnotherWholeIsMovedAndNotAddedAndPartsInAnotherOrderAreTold() {
		Dataset people = later.require(Dataset.class, "knbs.census.people");
		people.getVariables().move(0, 2);
		later.require(DataSource.class, "knbs.survey").getDatasets().add(people);

		assertThat(told(compare())).containsExactly("knbs.census.people part-of: Census > Survey",
				"knbs.census.people variables-order: age; sex; birth > birth; age; sex");
	}

	@Test
	void whatNamesCannotTellIsToldByIdentifiers() {
		add(earlier, MAKE.createCodeList(), "sex-2", "Sex");
		add(later, MAKE.createCodeList(), "sex-2", "Sex");
		later.require(Variable.class, "knbs.census.people.sex").setCodeList(later.require(CodeList.class, "sex-2"));
		later.require(CodeList.class, "sex").getName().get(0).setValue("Sex");

		assertThat(told(compare())).containsExactly("knbs.census.people.sex code-list: sex > sex-2");
	}

	@Test
	void anotherNameOfWhatIsReferredToChangesNobodyElse() {
		later.require(CodeList.class, "sex").getName().get(0).setValue("Sexes");

		assertThat(told(compare())).containsExactly("sex name:en: Sex > Sexes");
	}

	@Test
	void twoElementsAreComparedByTheirPartsWhateverTheirIdentifiers() {
		Dataset people = earlier.require(Dataset.class, "knbs.census.people");
		Dataset workers = named(MAKE.createDataset(), "knbs.survey.workers", "Workers");
		for (String variable : List.of("age", "sex", "pay"))
			workers.getVariables().add(named(MAKE.createVariable(), "knbs.survey.workers." + variable, variable));
		earlier.require(DataSource.class, "knbs.survey").getDatasets().add(workers);

		Comparison comparison = Comparison.ofElements(earlier, people, earlier, workers, List.of("en"));

		assertThat(told(comparison)).containsExactly("knbs.survey.workers name:en: People > Workers", "knbs.survey.workers.sex code-list: Sex > ",
				"knbs.survey.workers.pay ADDED", "knbs.census.people.birth REMOVED");
		assertThat(comparison.elements().getFirst().parts()).extracting(ComparedElement::fate).containsExactly(Fate.SAME, Fate.CHANGED, Fate.ADDED,
				Fate.REMOVED);
	}

	@Test
	void whatChangedSinceTheAdoptedStateIsToldOfTheNextVersion() throws Exception {
		Catalogue kenya = KenyaSample.in(folder.resolve("kenya"));
		Procedure adopted = kenya.require(Procedure.class, BORDER);
		assertThat(AdoptedStates.before(kenya, adopted)).isEmpty();
		Procedure next = NextVersion.open(kenya, adopted);
		Step step = next.getSteps().get(1);
		kenya.execute(Commands.set(kenya, step, Literals.IDENTIFIED_ELEMENT__NAME, List.of(Texts.text("en", "Another name", TextState.ORIGINAL))));

		assertThat(AdoptedStates.before(kenya, next)).contains(adopted);
		Comparison comparison = Comparison.ofElements(kenya, adopted, kenya, next, List.of("en"));
		assertThat(told(comparison).stream().filter(line -> line.startsWith(step.getId() + " "))).anyMatch(line -> line.endsWith("> Another name"));
		assertThat(comparison.told().filter(element -> element.element() instanceof Step)).hasSize(1);
	}

	@Test
	void theTableHasARowForEachFeature() throws Exception {
		later.require(DataSource.class, "knbs.census").getName().get(0).setValue("Census of 2019");
		ByteArrayOutputStream out = new ByteArrayOutputStream();

		Sheets.csv(ComparisonSheet.of(compare(), "Old", "New", List.of("en")), out);

		assertThat(out.toString(StandardCharsets.UTF_8)).contains("Old").contains("Bureau").contains("knbs.census").contains("Census of 2019");
	}
}

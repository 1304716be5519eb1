// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.insight.coverage.CoverageState.FULL;
import static org.orodha.insight.coverage.CoverageState.LOSS;
import static org.orodha.insight.coverage.CoverageState.NONE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.fixtures.KenyaSample;
import org.orodha.insight.coverage.Addend;
import org.orodha.insight.coverage.Coverage;
import org.orodha.insight.coverage.CoverageRequest;
import org.orodha.insight.coverage.CoverageState;
import org.orodha.insight.coverage.Gap;
import org.orodha.insight.coverage.Part;
import org.orodha.insight.coverage.Part.Kind;
import org.orodha.insight.coverage.RequirementCoverage;
import org.orodha.model.Alignment;
import org.orodha.model.AlignmentRelation;
import org.orodha.model.CodeList;
import org.orodha.model.Concept;
import org.orodha.model.Dataset;
import org.orodha.model.Definition;
import org.orodha.model.Frequency;
import org.orodha.model.MappingKind;
import org.orodha.model.ModelFactory;

/** How far tables can be filled, by cases that are worked out by hand. */
class CoverageTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

	@TempDir
	Path folder;
	private SmallCatalogue small;
	private Locale before;

	@BeforeEach
	void create() throws Exception {
		before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		small = new SmallCatalogue(folder);
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(before);
	}

	private RequirementCoverage covered() {
		return coverage().frameworks().getFirst().requirements().getFirst();
	}

	private Coverage coverage() {
		return Coverage.of(small.catalogue, CoverageRequest.all(DAY), new NullProgressMonitor());
	}

	private static Part part(RequirementCoverage covered, Kind kind) {
		return covered.parts().stream().filter(part -> part.kind() == kind).findFirst().orElseThrow();
	}

	private static List<CoverageState> periods(RequirementCoverage covered) {
		return covered.periods().stream().map(period -> period.state()).toList();
	}

	@Test
	void aDatasetThatHasAllFillsTheTableInFull() {
		small.dataset("yearly", "2010", "2025");

		assertThat(covered().state()).isEqualTo(FULL);
		assertThat(covered().readiness()).isEqualTo(100);
		assertThat(covered().gaps()).isEmpty();
		assertThat(covered().periods()).extracting(period -> period.period().toString()).containsExactly("2021", "2022", "2023", "2024", "2025");
		assertThat(coverage().isFull()).isTrue();
	}

	@Test
	void withoutADatasetNothingIsFilled() {
		assertThat(covered().state()).isEqualTo(NONE);
		assertThat(covered().best()).isNull();
		assertThat(covered().readiness()).isZero();
		assertThat(covered().addends()).hasSize(4).allMatch(addend -> addend.points().signum() == 0);
		assertThat(covered().gaps()).singleElement().extracting(Gap::words)
				.isEqualTo("No dataset measures Migrant, and no source is about its topics.");
	}

	@Test
	void aDatasetThatTheRequirementDoesNotNameIsProposed() {
		Dataset yearly = small.dataset("yearly", "2010", "2025");
		small.table.getDatasets().clear();

		assertThat(covered().gaps()).singleElement().satisfies(gap -> {
			assertThat(gap.dataset()).isSameAs(yearly);
			assertThat(gap.source()).isSameAs(small.register);
			assertThat(gap.fills()).isTrue();
		});
	}

	@Test
	void periodsThatAreNotCoveredAreMissing() {
		small.dataset("yearly", "2023", "2024");

		assertThat(periods(covered())).containsExactly(NONE, NONE, FULL, FULL, NONE);
		assertThat(covered().periods().getFirst().words()).isEqualTo("The data begins later: 2023.");
		assertThat(covered().periods().getLast().words()).isEqualTo("The data ends before: 2024.");
		assertThat(covered().addends().getLast().points()).isEqualByComparingTo("0.40");
		assertThat(covered().readiness()).as("(1 + 1 + 1 + 0.40) / 4").isEqualTo(85);
	}

	@Test
	void aPeriodThatOnlyAnotherDatasetHasComesWithLoss() {
		small.dataset("late", "2022", "2025");
		small.dataset("early", "2010", "2021").getVariables().removeIf(variable -> variable.getId().endsWith(".sex"));

		assertThat(periods(covered())).containsExactly(LOSS, FULL, FULL, FULL, FULL);
		assertThat(covered().periods().getFirst().words()).isEqualTo("Only “early” has it, with its own breakdowns.");
	}

	@Test
	void aBreakdownWithoutColumnIsMissingAndTheDatasetThatHasItIsNamed() {
		small.dataset("without", "2010", "2025").getVariables().removeIf(variable -> variable.getId().endsWith(".sex"));
		Dataset with = small.dataset("with", "2025", "2025");
		SmallCatalogue.variable(with, "persons").setDefinition(null);

		assertThat(part(covered(), Kind.DIMENSION).state()).isEqualTo(NONE);
		assertThat(covered().best().datasets()).extracting(Dataset::getId).containsExactly("register.without");
		assertThat(covered().readiness()).as("(1 + 1 + 0 + 1) / 4").isEqualTo(75);
		assertThat(covered().gaps()).singleElement().extracting(Gap::dataset).isSameAs(with);
	}

	@Test
	void codesThatNobodyMappedDoNotFillABreakdown() {
		CodeList own = SmallCatalogue.list("cl.own", "1", "2", "9");
		small.add(own);
		SmallCatalogue.variable(small.dataset("yearly", "2010", "2025"), "sex").setCodeList(own);
		assertThat(part(covered(), Kind.DIMENSION).state()).isEqualTo(NONE);
		assertThat(part(covered(), Kind.DIMENSION).words()).contains("nobody has mapped");

		SmallCatalogue.map(own, "1", MappingKind.EQUIVALENT, SmallCatalogue.code(small.sexes, "M"));
		assertThat(part(covered(), Kind.DIMENSION).state()).isEqualTo(LOSS);
		assertThat(part(covered(), Kind.DIMENSION).words()).isEqualTo("Column sex: 2 of 3 codes of “cl.own” have no single counterpart: code 2, code 9. "
				+ "1 code that is asked for gets no figures: code F.");

		SmallCatalogue.map(own, "2", MappingKind.EQUIVALENT, SmallCatalogue.code(small.sexes, "F"));
		SmallCatalogue.map(own, "9", MappingKind.PART_OF, SmallCatalogue.code(small.sexes, "F"));
		assertThat(part(covered(), Kind.DIMENSION).state()).isEqualTo(FULL);
	}

	@Test
	void datasetsThatEachHaveOneCodeFillABreakdownTogether() {
		Dataset women = only("women", "code F");
		assertThat(part(covered(), Kind.DIMENSION).words()).isEqualTo("Only code F, because that is what the dataset measures; it lacks code M.");
		assertThat(part(covered(), Kind.DIMENSION).state()).isEqualTo(LOSS);

		Dataset men = only("men", "code M");
		assertThat(covered().best().datasets()).containsExactly(women, men);
		assertThat(covered().state()).isEqualTo(FULL);

		men.setCoverageEnd("2024");
		assertThat(periods(covered())).as("2025 without men is there, but not in full").containsExactly(FULL, FULL, FULL, FULL, LOSS);
	}

	/** A dataset that counts what a code is called, a part of migrants. */
	private Dataset only(String id, String concept) {
		Concept part = SmallCatalogue.named(ModelFactory.eINSTANCE.createConcept(), "concept." + id, concept);
		part.setBroader(small.migrant);
		small.add(part);
		Dataset dataset = small.dataset(id, "2010", "2025");
		dataset.getVariables().removeIf(variable -> variable.getId().endsWith(".sex"));
		SmallCatalogue.variable(dataset, "persons").setConcept(part);
		return dataset;
	}

	@Test
	void whatIsNotComparableCannotBeUsed() {
		Definition permits = small.definition("def.permits", "Holders of permits");
		Alignment alignment = ModelFactory.eINSTANCE.createAlignment();
		alignment.setTarget(small.harmonised);
		permits.getAlignments().add(alignment);
		SmallCatalogue.variable(small.dataset("yearly", "2010", "2025"), "persons").setDefinition(permits);
		assertThat(part(covered(), Kind.MEASURE).state()).as("nobody has said how it relates").isEqualTo(LOSS);

		alignment.setRelation(AlignmentRelation.CLOSE);
		assertThat(part(covered(), Kind.MEASURE).state()).isEqualTo(LOSS);

		alignment.setRelation(AlignmentRelation.EXACT);
		assertThat(part(covered(), Kind.MEASURE).state()).isEqualTo(FULL);

		alignment.setRelation(AlignmentRelation.NOT_COMPARABLE);
		assertThat(covered().state()).isEqualTo(NONE);
		assertThat(covered().readiness()).isZero();
		assertThat(covered().offers()).singleElement().matches(offer -> !offer.isUsable());
	}

	@Test
	void unitsThatCannotBeConvertedCannotBeUsed() {
		Dataset yearly = small.dataset("yearly", "2010", "2025");
		SmallCatalogue.variable(yearly, "persons").setUnit("per 1000 inhabitants");
		assertThat(covered().state()).isEqualTo(NONE);

		small.table.setUnit("per 1000 inhabitants");
		SmallCatalogue.variable(yearly, "persons").setUnit("persons");
		assertThat(part(covered(), Kind.UNIT).state()).isEqualTo(LOSS);

		small.table.setUnit("USD million");
		SmallCatalogue.variable(yearly, "persons").setUnit("KES million");
		assertThat(covered().best()).isNull();
	}

	@Test
	void quartersAddUpToYearsWhereTheyCountEventsOnly() {
		Dataset quarterly = small.dataset("quarterly", "2010-Q1", "2025-Q3");
		quarterly.setFrequency(Frequency.QUARTERLY);
		assertThat(periods(covered())).as("persons do not add up").containsOnly(LOSS);

		small.table.setUnit("crossings");
		SmallCatalogue.variable(quarterly, "persons").setUnit("crossings");
		assertThat(periods(covered())).containsExactly(FULL, FULL, FULL, FULL, LOSS);
	}

	@Test
	void yearsSayNothingOfQuarters() {
		small.table.setFrequency(Frequency.QUARTERLY);
		small.dataset("yearly", "2010", "2025");

		assertThat(covered().periods()).hasSize(20).allMatch(period -> period.state() == NONE);
	}

	@Test
	void aCensusStandsForItsYearAndFiveYearlyDataForEveryFifth() {
		Dataset census = small.dataset("census", "2022-08", "2022-08");
		census.setFrequency(Frequency.ONCE);
		assertThat(periods(covered())).containsExactly(NONE, LOSS, NONE, NONE, NONE);

		census.setFrequency(Frequency.QUINQUENNIAL);
		census.setCoverageStart("1990");
		census.setCoverageEnd("2024");
		assertThat(periods(covered())).as("2025 is still to come; 2024 came before its turn").containsExactly(NONE, NONE, NONE, FULL, NONE);
	}

	@Test
	void aRequirementThatDoesNotSayHowOftenAsksForNoPeriods() {
		small.table.unsetFrequency();
		small.dataset("yearly", "2010", "2025");

		assertThat(covered().parts()).noneMatch(part -> part.kind() == Kind.PERIODS);
		assertThat(covered().readiness()).isEqualTo(100);
	}

	@Test
	void theSamplesFrameworksAreReadyByTheSumOfTheirTables() throws Exception {
		Coverage kenya = Coverage.of(KenyaSample.in(folder.resolve("kenya")), CoverageRequest.all(DAY), new NullProgressMonitor());

		assertThat(kenya.frameworks()).allSatisfy(framework -> {
			double mean = framework.requirements().stream().mapToInt(RequirementCoverage::readiness).average().orElseThrow();
			assertThat((double) framework.readiness()).isBetween(mean - 0.5, mean + 0.5);
		});
		assertThat(kenya.frameworks()).flatExtracting(framework -> framework.requirements()).allSatisfy(requirement -> {
			double sum = requirement.addends().stream().map(Addend::points).mapToDouble(Number::doubleValue).sum();
			assertThat(requirement.points().doubleValue()).isEqualTo(sum, org.assertj.core.data.Offset.offset(0.001));
		});
		RequirementCoverage stock = kenya.frameworks().stream().flatMap(framework -> framework.requirements().stream())
				.filter(requirement -> requirement.requirement().getId().equals("comesa.table-01")).findFirst().orElseThrow();
		assertThat(stock.gaps()).as("the country of birth is known by the census").singleElement().extracting(gap -> gap.dataset().getId())
				.isEqualTo("knbs.census-2019.foreign-born");
	}
}

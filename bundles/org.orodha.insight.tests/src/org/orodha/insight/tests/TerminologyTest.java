// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.definition.FacetComparison.Outcome;
import org.orodha.fixtures.KenyaSample;
import org.orodha.insight.terminology.ConceptTerms;
import org.orodha.insight.terminology.TermMatrix;
import org.orodha.insight.terminology.Verdict;
import org.orodha.insight.terminology.Wording;
import org.orodha.model.Alignment;
import org.orodha.model.AlignmentRelation;
import org.orodha.model.Concept;
import org.orodha.model.Definition;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;

/** What people mean by a concept, by cases that are worked out by hand. */
class TerminologyTest {

	@TempDir
	Path folder;
	private SmallCatalogue small;
	private Definition own;
	private Locale before;

	@BeforeEach
	void create() throws Exception {
		before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		small = new SmallCatalogue(folder);
		SmallCatalogue.put(small.harmonised.getText(), "en", "A person who lives here for twelve months or more.");
		SmallCatalogue.put(small.harmonised.getPopulation(), "en", "Residents");
		SmallCatalogue.put(small.harmonised.getUnit(), "en", "One person");
		small.harmonised.setMinimumDuration("P12M");
		own = small.definition("def.own", "A person who stays here for six months or more.");
		SmallCatalogue.put(own.getPopulation(), "en", "residents.");
		SmallCatalogue.put(own.getUnit(), "en", "one person");
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(before);
	}

	private ConceptTerms terms() {
		return ConceptTerms.of(small.catalogue, small.migrant);
	}

	private Verdict verdict() {
		return terms().verdicts().get(1);
	}

	private Alignment align(AlignmentRelation relation) {
		Alignment alignment = ModelFactory.eINSTANCE.createAlignment();
		alignment.setTarget(small.harmonised);
		alignment.setRelation(relation);
		own.getAlignments().add(alignment);
		return alignment;
	}

	@Test
	void theHarmonisedWordingStandsFirstAndOtherWordsAreMarked() {
		assertThat(terms().wordings()).extracting(Wording::definition).containsExactly(small.harmonised, own);
		assertThat(terms().wordings().getFirst().texts().getFirst().marked()).isEqualTo("A person who lives here for twelve months or more.");
		assertThat(terms().wordings().get(1).texts().getFirst().marked()).isEqualTo("A person who [stays] here for [six] months or more.");
	}

	@Test
	void aTextInALanguageThatTheOtherLacksIsNotMarked() {
		SmallCatalogue.put(own.getText(), "fr", "Personne qui séjourne ici.");

		assertThat(terms().wordings().get(1).texts().get(1).marked()).isEqualTo("Personne qui séjourne ici.");
	}

	@Test
	void aShorterLeastDurationCountsMoreAndALongerOneFewer() {
		own.setMinimumDuration("P6M");
		assertThat(verdict().derived()).as("the harmonised definition is the narrower one").isEqualTo(AlignmentRelation.NARROWER);
		assertThat(verdict().words()).contains("Minimum Duration: 6 months, not 12 months");
		assertThat(verdict().ground()).isEqualTo("Decided by the facets; not recorded yet.");

		own.setMinimumDuration("P2Y");
		assertThat(verdict().derived()).isEqualTo(AlignmentRelation.BROADER);

		small.harmonised.setMaximumDuration("P5Y");
		own.setMaximumDuration("P10Y");
		assertThat(verdict().derived()).as("each counts some that the other does not").isNull();
		assertThat(verdict().isOpen()).isTrue();
	}

	@Test
	void equalFacetsAreExactAndAFacetThatOnlyOneStatesIsForAPersonToDecide() {
		own.setMinimumDuration("P1Y");
		assertThat(verdict().derived()).isEqualTo(AlignmentRelation.EXACT);

		SmallCatalogue.put(own.getPlace(), "en", "Kenya");
		assertThat(verdict().derived()).isNull();
		assertThat(verdict().words()).isEqualTo("The facets do not decide: Place (only here).");
		assertThat(verdict().sign()).isEqualTo("?");
	}

	@Test
	void lengthsThatDependOnTheMonthDecideNothing() {
		small.harmonised.setMinimumDuration("P1M");
		own.setMinimumDuration("P30D");
		assertThat(verdict().derived()).isNull();

		own.setMinimumDuration("P27D");
		assertThat(verdict().derived()).isEqualTo(AlignmentRelation.NARROWER);
	}

	@Test
	void anotherUnitIsNotComparableAndARecordThatSaysOtherwiseIsMarked() {
		own.getUnit().clear();
		SmallCatalogue.put(own.getUnit(), "en", "A permit");
		align(AlignmentRelation.CLOSE);

		assertThat(verdict().derived()).isEqualTo(AlignmentRelation.NOT_COMPARABLE);
		assertThat(verdict().disagrees()).isTrue();
		assertThat(verdict().sign()).isEqualTo("≈!");
		assertThat(verdict().ground()).isEqualTo("Recorded: close; the facets decide: not comparable.");
	}

	@Test
	void aUnitInOtherWordsForTheSameIsForAPersonToDecide() {
		own.getUnit().clear();
		SmallCatalogue.put(own.getUnit(), "en", "A person registered");
		own.setMinimumDuration("P12M");

		assertThat(verdict().derived()).isNull();
	}

	@Test
	void whatIsRecordedFromTheOtherSideIsReadBackwards() {
		Alignment alignment = align(AlignmentRelation.BROADER);
		own.getAlignments().clear();
		alignment.setTarget(own);
		small.harmonised.getAlignments().add(alignment);

		assertThat(verdict().recordedRelation()).isEqualTo(AlignmentRelation.NARROWER);
	}

	@Test
	void facetsThatDifferAreMarked() {
		assertThat(terms().facets()).filteredOn(line -> line.facet() == Literals.DEFINITION__MINIMUM_DURATION).singleElement().satisfies(line -> {
			assertThat(line.cells().getFirst().differs()).isFalse();
			assertThat(line.cells().get(1).outcome()).isEqualTo(Outcome.ONLY_OTHER);
		});
	}

	@Test
	void aConceptThatNobodyDefinesHasNoWordings() {
		small.harmonised.setConcept(null);
		own.setConcept(null);

		assertThat(terms().wordings()).isEmpty();
		assertThat(TermMatrix.of(small.catalogue, new NullProgressMonitor()).rows()).isEmpty();
	}

	@Test
	void withoutAHarmonisedDefinitionNothingIsDecided() {
		small.harmonised.setHarmonised(false);

		assertThat(terms().verdicts()).hasSize(2).allMatch(Verdict::isOpen);
	}

	@Test
	void theMatrixHasAColumnForWhoeverDefines() throws Exception {
		TermMatrix kenya = TermMatrix.of(KenyaSample.in(folder.resolve("kenya")), new NullProgressMonitor());

		assertThat(kenya.agencies()).extracting(agency -> agency.getId()).contains("ncm", "knbs", "undesa", "unhcr");
		TermMatrix.Row migrants = kenya.rows().stream().filter(row -> row.terms().concept().getId().equals("concept.international-migrant")).findFirst()
				.orElseThrow();
		assertThat(migrants.cells().get(agency(kenya, "dis"))).extracting(Verdict::sign).containsExactly("≠");
		assertThat(migrants.cells().get(agency(kenya, "ncm"))).extracting(Verdict::sign).containsExactly("★", "⊃");
		assertThat(migrants.cells().get(agency(kenya, "cbk"))).isEmpty();
		assertThat(kenya.rows()).extracting(row -> row.terms().concept()).doesNotHaveDuplicates().allMatch(Concept.class::isInstance);
	}

	private static int agency(TermMatrix matrix, String id) {
		return matrix.agencies().stream().map(agency -> agency.getId()).toList().indexOf(id);
	}
}

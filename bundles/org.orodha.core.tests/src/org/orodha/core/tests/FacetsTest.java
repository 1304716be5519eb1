// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orodha.core.definition.FacetComparison;
import org.orodha.core.definition.FacetComparison.Outcome;
import org.orodha.core.definition.Facets;
import org.orodha.core.text.Texts;
import org.orodha.core.time.TimeSpan;
import org.orodha.core.time.TimeSpan.Unit;
import org.orodha.model.Definition;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;

/** Definitions are compared facet by facet; lengths of time by how long they are. */
class FacetsTest {

	private final Definition one = ModelFactory.eINSTANCE.createDefinition();
	private final Definition other = ModelFactory.eINSTANCE.createDefinition();
	private Locale before;

	@BeforeEach
	void speakEnglish() {
		before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(before);
	}

	private FacetComparison compared(Object facet) {
		return Facets.compare(one, other, List.of("en")).stream().filter(comparison -> comparison.facet() == facet).findFirst().orElseThrow();
	}

	@Test
	void twelveMonthsAreAYearAndSixAreNot() {
		one.setMinimumDuration("P12M");
		other.setMinimumDuration("P1Y");
		assertThat(compared(Literals.DEFINITION__MINIMUM_DURATION).outcome()).isEqualTo(Outcome.SAME);

		other.setMinimumDuration("P6M");
		assertThat(compared(Literals.DEFINITION__MINIMUM_DURATION)).isEqualTo(
				new FacetComparison(Literals.DEFINITION__MINIMUM_DURATION, "12 months", "6 months", Outcome.DIFFERENT));
	}

	@Test
	void whatOnlyOneSaysAndWhatNeitherSaysIsTold() {
		one.getPlace().add(Texts.text("en", "Kenya", TextState.ORIGINAL));
		other.getUnit().add(Texts.text("en", "One permit", TextState.ORIGINAL));

		assertThat(compared(Literals.DEFINITION__PLACE).outcome()).isEqualTo(Outcome.ONLY_ONE);
		assertThat(compared(Literals.DEFINITION__UNIT).outcome()).isEqualTo(Outcome.ONLY_OTHER);
		assertThat(compared(Literals.DEFINITION__REFERENCE_TIME).outcome()).isEqualTo(Outcome.NEITHER);
	}

	@Test
	void aTranslationIsNotTakenForADifference() {
		one.getPopulation().add(Texts.text("en", "Residents", TextState.ORIGINAL));
		one.getPopulation().add(Texts.text("fr", "Résidents", TextState.TRANSLATED));
		other.getPopulation().add(Texts.text("fr", "résidents.", TextState.ORIGINAL));

		assertThat(compared(Literals.DEFINITION__POPULATION).outcome()).isEqualTo(Outcome.SAME);
	}

	@Test
	void aLengthOfTimeIsLongerWhereItIsSoInEveryMonth() {
		assertThat(new TimeSpan(1, Unit.YEARS).isLongerThan(new TimeSpan(11, Unit.MONTHS))).isTrue();
		assertThat(new TimeSpan(1, Unit.MONTHS).isLongerThan(new TimeSpan(27, Unit.DAYS))).isTrue();
		assertThat(new TimeSpan(1, Unit.MONTHS).isLongerThan(new TimeSpan(28, Unit.DAYS))).isFalse();
		assertThat(new TimeSpan(31, Unit.DAYS).isLongerThan(new TimeSpan(1, Unit.MONTHS))).isFalse();
		assertThat(new TimeSpan(32, Unit.DAYS).isLongerThan(new TimeSpan(1, Unit.MONTHS))).isTrue();
	}

	@Test
	void aLengthOfTimeIsReadAsItIsWritten() {
		assertThat(TimeSpan.of("PT24H")).contains(new TimeSpan(24, Unit.HOURS));
		assertThat(new TimeSpan(24, Unit.HOURS)).hasToString("PT24H");
		assertThat(new TimeSpan(24, Unit.HOURS).isAsLongAs(new TimeSpan(1, Unit.DAYS))).isTrue();
		assertThat(new TimeSpan(1, Unit.WEEKS).isAsLongAs(new TimeSpan(7, Unit.DAYS))).isTrue();
		assertThat(new TimeSpan(1, Unit.MONTHS).isAsLongAs(new TimeSpan(30, Unit.DAYS))).isFalse();
		assertThat(new TimeSpan(1, Unit.YEARS).words()).isEqualTo("1 year");
		assertThat(TimeSpan.of("P0M")).isEmpty();
		assertThat(TimeSpan.of("12 months")).isEmpty();
		assertThat(TimeSpan.of(null)).isEmpty();
	}
}

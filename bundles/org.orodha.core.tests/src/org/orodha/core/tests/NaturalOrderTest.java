// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Validation;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Labels;
import org.orodha.core.text.NaturalOrder;
import org.orodha.core.text.Texts;
import org.orodha.model.DataSource;
import org.orodha.model.LegalInstrument;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.RequirementDimension;

/** How names are put in order, what parts are called, and what is counted for a day or a language. */
class NaturalOrderTest {

	@TempDir
	Path folder;

	@Test
	void numbersWithinNamesCountByTheirSize() {
		assertThat(Stream.of("M1", "M10", "M11", "M2", "étape 3", "Etape 20", "m3").sorted(NaturalOrder.ofNames()))
				.containsExactly("étape 3", "Etape 20", "M1", "M2", "m3", "M10", "M11");
		assertThat(NaturalOrder.sorted(List.of("M1", "M10", "Etape 20", "M2", "étape 3"), name -> name)).containsExactly("étape 3", "Etape 20", "M1",
				"M2", "M10");
	}

	@Test
	void aPartIsCalledByWhatItIsAbout() {
		RequirementDimension dimension = ModelFactory.eINSTANCE.createRequirementDimension();
		dimension.getName().add(Texts.text("en", "Quarter", null));

		assertThat(Labels.of(dimension, List.of("en"))).isEqualTo("Quarter");
		assertThat(Labels.value(List.of(dimension, ModelFactory.eINSTANCE.createRequirementDimension()), List.of("en")))
				.isEqualTo("Quarter; Requirement Dimension");
	}

	@Test
	void whatEndsLaterHasEndedForWhoeverAsksAsOfALaterDay() throws Exception {
		Catalogue catalogue = Catalogues.small(folder);
		LegalInstrument agreement = ModelFactory.eINSTANCE.createLegalInstrument();
		agreement.setId("agreement");
		agreement.setInForceTo(LocalDate.of(2026, 12, 31));
		catalogue.execute(Commands.add(catalogue, agreement));

		assertThat(rules(catalogue, LocalDate.of(2026, 12, 31))).doesNotContain("OR-0060");
		assertThat(rules(catalogue, LocalDate.of(2027, 1, 1))).contains("OR-0060");
	}

	@Test
	void textsThatAreMissingInALanguageAreCounted() throws Exception {
		Catalogue catalogue = Catalogues.small(folder);
		catalogue.execute(Commands.set(catalogue, catalogue.require(DataSource.class, "knbs.census"), Literals.IDENTIFIED_ELEMENT__DESCRIPTION,
				List.of(Texts.text("en", "Everybody is counted", null))));

		assertThat(findings(catalogue, LocalDate.of(2026, 1, 1))).filteredOn(finding -> finding.rule().equals("OR-0017")).singleElement()
				.extracting(Finding::message).asString().contains("French", "1 of 1", "Data Sources");
	}

	private static List<Finding> findings(Catalogue catalogue, LocalDate on) {
		return new Validation(new Guard(), on).run(catalogue, Installed.validators(), new NullProgressMonitor());
	}

	private static List<String> rules(Catalogue catalogue, LocalDate on) {
		return findings(catalogue, on).stream().map(Finding::rule).toList();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Validation;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Severity;
import org.orodha.model.Topic;

class SampleTest {

	/** The day of the course, before the next reviews are due. */
	private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

	@TempDir
	static Path folder;

	private static Catalogue kenya;

	@BeforeAll
	static void openSample() throws Exception {
		kenya = Catalogues.kenya(folder);
	}

	@Test
	void theSampleIsWhole() {
		assertThat(kenya.loadFindings()).isEmpty();
		assertThat(kenya.root().isTeachingExample()).isTrue();
		assertThat(count(Literals.DATA_SOURCE)).isGreaterThanOrEqualTo(30);
		assertThat(count(Literals.DATASET)).isGreaterThanOrEqualTo(100);
		assertThat(count(Literals.DEFINITION)).isGreaterThanOrEqualTo(60);
		assertThat(count(Literals.LEGAL_INSTRUMENT)).isGreaterThanOrEqualTo(12);
		assertThat(count(Literals.PROCEDURE)).isEqualTo(6);
	}

	@Test
	void everyNameButTheIntendedOneIsInEnglishAndFrench() {
		List<String> incomplete = kenya.all(IdentifiedElement.class).stream()
				.filter(element -> Texts.exactly(element.getName(), "en").isEmpty()
						|| Texts.exactly(element.getName(), "fr").isEmpty())
				.map(IdentifiedElement::getId).toList();

		assertThat(incomplete).containsExactly("mol.quota");
	}

	@Test
	void topicsAndAgenciesHaveSwahiliNames() {
		assertThat(kenya.all(Topic.class)).allSatisfy(topic -> assertThat(Texts.exactly(topic.getName(), "sw")).isPresent());
		assertThat(kenya.all(Agency.class)).allSatisfy(agency -> assertThat(Texts.exactly(agency.getName(), "sw")).isPresent());
	}

	@Test
	void theOnlyFindingsAreTheOnesLeftForTrainees() {
		List<Finding> findings = new Validation(new Guard(), DAY).run(kenya, Installed.validators().list(),
				new NullProgressMonitor());

		assertThat(findings).noneMatch(finding -> finding.severity() == Severity.ERROR);
		assertThat(findings).filteredOn(finding -> finding.severity() == Severity.WARNING)
				.filteredOn(finding -> !finding.rule().equals("OR-0060")
						|| finding.element().equals("law.mou-nps-dis-2020"))
				.extracting(Finding::element)
				.containsExactlyInAnyOrder("mol.quota", "cl.travel-reason-2015", "ncpd.youth-mobility-survey.intentions",
						"nps.border-incidents.patrols", "iom.displacement-tracking.returns.persons",
						"def.nps.migrant-smuggling", "law.mou-nps-dis-2020", "sdg.10-7-1", "ncm.hotel-bed-nights");
	}

	@Test
	void everyFindingHasAFileAndALine() {
		List<Finding> findings = new Validation(new Guard()).run(kenya, Installed.validators().list(),
				new NullProgressMonitor());

		assertThat(findings).isNotEmpty().allSatisfy(finding -> assertThat(finding.place().row()).isPositive());
	}

	private static int count(EClass kind) {
		return kenya.ofKind(kind).size();
	}
}

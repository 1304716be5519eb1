// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Validation;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.Assignment;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.GsbpmPhase;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LegalInstrument;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelFactory;
import org.orodha.model.Procedure;
import org.orodha.model.Responsibility;
import org.orodha.model.Role;
import org.orodha.model.Severity;
import org.orodha.model.Step;

/** Each test breaks one thing in a procedure that is complete. */
class CompletenessTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	@TempDir
	Path folder;
	private Catalogue catalogue;
	private Procedure procedure;
	private Step collect;
	private Step publish;
	private Dataset dataset;

	@BeforeEach
	void aCompleteProcedure() throws Exception {
		catalogue = Catalogue.create(new FolderStorage(folder), "Procedures", List.of("en"));
		Agency agency = named(MAKE.createAgency(), "office");
		Role chief = named(MAKE.createRole(), "office.chief");
		Role clerk = named(MAKE.createRole(), "office.clerk");
		agency.getRoles().addAll(List.of(chief, clerk));
		LegalInstrument act = named(MAKE.createLegalInstrument(), "act");
		DataSource source = named(MAKE.createDataSource(), "register");
		dataset = named(MAKE.createDataset(), "register.arrivals");
		source.getDatasets().add(dataset);
		procedure = named(MAKE.createProcedure(), "sop");
		procedure.getPurpose().add(text("So that arrivals are counted"));
		procedure.getScope().add(text("All border posts"));
		procedure.getLegalBases().add(act);
		procedure.getSources().add(source);
		procedure.setStatus(LifecycleStatus.ADOPTED);
		procedure.setAdoptedOn(LocalDate.of(2024, 1, 31));
		procedure.getAdoption().add(text("Minutes 3/2024"));
		procedure.setReviewCycle("FREQ=YEARLY");
		procedure.setNextReview(LocalDate.now(Clock.systemDefaultZone()).plusDays(1));
		collect = step("sop.collect", GsbpmPhase.COLLECT, clerk, chief);
		publish = step("sop.publish", GsbpmPhase.DISSEMINATE, clerk, chief);
		publish.getAfter().add(collect);
		collect.getDatasets().add(dataset);
		for (var element : List.of(agency, act, source, procedure))
			catalogue.execute(Commands.add(catalogue, element));
	}

	private Step step(String id, GsbpmPhase phase, Role responsible, Role accountable) {
		Step step = named(MAKE.createStep(), id);
		step.setPhase(phase);
		step.getDeadline().add(text("By the 15th"));
		step.getAssignments().add(assignment(responsible, Responsibility.RESPONSIBLE));
		step.getAssignments().add(assignment(accountable, Responsibility.ACCOUNTABLE));
		procedure.getSteps().add(step);
		return step;
	}

	private static Assignment assignment(Role role, Responsibility responsibility) {
		Assignment assignment = MAKE.createAssignment();
		assignment.setRole(role);
		assignment.setResponsibility(responsibility);
		return assignment;
	}

	private static <T extends IdentifiedElement> T named(T element, String id) {
		element.setId(id);
		element.getName().add(text(id));
		return element;
	}

	private static LocalizedText text(String value) {
		return Texts.text("en", value, null);
	}

	private List<Finding> findings() {
		return new Validation(new Guard()).run(catalogue,
				List.of(Installed.validators().find("sop-completeness").orElseThrow()), new NullProgressMonitor());
	}

	private void assertFound(String rule, Severity severity, IdentifiedElement element, String message) {
		assertThat(findings()).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo(rule);
			assertThat(finding.severity()).isEqualTo(severity);
			assertThat(finding.element()).isEqualTo(element.getId());
			assertThat(finding.message()).contains(message);
		});
	}

	@Test
	void aCompleteProcedureHasNoFindings() {
		assertThat(findings()).isEmpty();
	}

	@Test
	void aStepNeedsAnAccountableRole() {
		collect.getAssignments().remove(1);
		assertFound("OR-0100", Severity.ERROR, collect, "found 0");
	}

	@Test
	void aStepHasOneAccountableRoleOnly() {
		Role clerk = catalogue.require(Role.class, "office.clerk");
		collect.getAssignments().add(assignment(clerk, Responsibility.ACCOUNTABLE));
		assertFound("OR-0100", Severity.ERROR, collect, "found 2");
	}

	@Test
	void aStepNeedsAResponsibleRole() {
		collect.getAssignments().remove(0);
		assertFound("OR-0101", Severity.WARNING, collect, "no responsible role");
	}

	@Test
	void aProcedureNeedsSteps() {
		procedure.getSteps().clear();
		assertFound("OR-0102", Severity.WARNING, procedure, "no steps");
	}

	@Test
	void aProcedureNeedsAPurpose() {
		procedure.getPurpose().clear();
		assertFound("OR-0103", Severity.WARNING, procedure, "purpose");
	}

	@Test
	void aProcedureNeedsAScope() {
		procedure.getScope().clear();
		assertFound("OR-0104", Severity.WARNING, procedure, "scope");
	}

	@Test
	void aProcedureNeedsALegalBasis() {
		procedure.getLegalBases().clear();
		assertFound("OR-0105", Severity.WARNING, procedure, "legal basis");
	}

	@Test
	void anAdoptedProcedureSaysWhenItWasAdopted() {
		procedure.setAdoptedOn(null);
		assertFound("OR-0106", Severity.WARNING, procedure, "Adopted On");
	}

	@Test
	void anAdoptedProcedureSaysWhoAdoptedIt() {
		procedure.getAdoption().clear();
		assertFound("OR-0106", Severity.WARNING, procedure, "Adoption");
	}

	@Test
	void aDraftNeedsNoRecordOfItsAdoption() {
		procedure.setAdoptedOn(null);
		procedure.setStatus(LifecycleStatus.DRAFT);
		assertThat(findings()).isEmpty();
	}

	@Test
	void aProcedureSaysWhenItIsReviewed() {
		procedure.setReviewCycle(null);
		assertFound("OR-0107", Severity.WARNING, procedure, "review cycle");
	}

	@Test
	void aReviewDueYesterdayIsOverdue() {
		LocalDate yesterday = LocalDate.now(Clock.systemDefaultZone()).minusDays(1);
		procedure.setNextReview(yesterday);
		assertFound("OR-0108", Severity.WARNING, procedure, yesterday.toString());
	}

	@Test
	void aStepWithoutDeadlineIsWorthKnowing() {
		collect.getDeadline().clear();
		assertFound("OR-0109", Severity.INFORMATION, collect, "no deadline");
	}

	@Test
	void aStepThatRecursNeedsNoDeadlineInWords() {
		collect.getDeadline().clear();
		collect.setRecurrence("FREQ=MONTHLY");
		assertThat(findings()).isEmpty();
	}

	@Test
	void stepsThatWaitForEachOtherAreOneFinding() {
		collect.setPhase(GsbpmPhase.DISSEMINATE);
		collect.getAfter().add(publish);
		assertFound("OR-0110", Severity.ERROR, collect, "sop.collect, sop.publish");
	}

	@Test
	void aStepDoesNotWaitForAStepOfAnotherProcedure() {
		Procedure other = named(MAKE.createProcedure(), "other");
		Step elsewhere = named(MAKE.createStep(), "other.step");
		other.getSteps().add(elsewhere);
		other.setStatus(LifecycleStatus.DEPRECATED);
		catalogue.execute(Commands.add(catalogue, other));
		collect.getAfter().add(elsewhere);
		assertFound("OR-0111", Severity.ERROR, collect, "other.step");
	}

	@Test
	void phasesDoNotRunAgainstTheOrderOfSteps() {
		publish.setPhase(GsbpmPhase.DESIGN);
		assertFound("OR-0112", Severity.INFORMATION, publish, "design and comes after sop.collect, which is of the later phase collect");
	}

	@Test
	void aDatasetBelongsToASourceThatTheProcedureNames() {
		procedure.getSources().clear();
		assertFound("OR-0113", Severity.INFORMATION, collect, "register.arrivals");
	}

	@Test
	void aDeprecatedProcedureIsNotChecked() {
		procedure.getPurpose().clear();
		procedure.setStatus(LifecycleStatus.DEPRECATED);
		assertThat(findings()).isEmpty();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orodha.core.tests.Catalogues.small;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.AdoptedText;
import org.orodha.core.catalogue.Adoptions;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.catalogue.Frozen;
import org.orodha.core.catalogue.FrozenTextException;
import org.orodha.core.catalogue.Lifecycle;
import org.orodha.core.catalogue.Lifecycle.Decision;
import org.orodha.core.catalogue.NextVersion;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.Assignment;
import org.orodha.model.Case;
import org.orodha.model.CaseStep;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Responsibility;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.model.TaskPermission;
import org.orodha.model.TextState;

/** How an adopted procedure is changed: in its next version, which comes into force when it is adopted. */
class NextVersionTest {

	private static final LocalDate DAY = LocalDate.of(2026, 2, 26);

	@TempDir
	Path folder;

	private Catalogue catalogue;
	private Role committee;
	private Procedure procedure;
	private Step collect;
	private Step send;
	private CaseStep sent;

	@BeforeEach
	void anAdoptedProcedure() throws Exception {
		catalogue = small(folder);
		committee = ModelFactory.eINSTANCE.createRole();
		committee.setId("knbs.committee");
		committee.getPermissions().add(TaskPermission.ADOPT);
		catalogue.execute(Commands.add(catalogue, catalogue.require(Agency.class, "knbs"), Literals.AGENCY__ROLES, committee));
		procedure = ModelFactory.eINSTANCE.createProcedure();
		procedure.setId("knbs.sop");
		procedure.setVersion("3.0");
		procedure.setStatus(LifecycleStatus.DRAFT);
		procedure.setReviewCycle("FREQ=YEARLY;BYMONTH=2");
		procedure.getName().add(Texts.text("en", "Transmission", TextState.ORIGINAL));
		collect = step("collect");
		send = step("send");
		send.getAfter().add(collect);
		catalogue.execute(Commands.add(catalogue, procedure));
		adopt(procedure, DAY.minusYears(1));
		Case run = ModelFactory.eINSTANCE.createCase();
		run.setId("knbs.sop.2025");
		run.setProcedure(procedure);
		sent = ModelFactory.eINSTANCE.createCaseStep();
		sent.setStep(send);
		run.getSteps().add(sent);
		catalogue.execute(Commands.add(catalogue, run));
	}

	private Step step(String name) {
		Step step = ModelFactory.eINSTANCE.createStep();
		step.setId("knbs.sop." + name);
		step.getName().add(Texts.text("en", name, TextState.ORIGINAL));
		Assignment assignment = ModelFactory.eINSTANCE.createAssignment();
		assignment.setRole(committee);
		assignment.setResponsibility(Responsibility.ACCOUNTABLE);
		step.getAssignments().add(assignment);
		procedure.getSteps().add(step);
		return step;
	}

	private void adopt(Procedure adopted, LocalDate day) throws Exception {
		Lifecycle lifecycle = new Lifecycle(catalogue);
		lifecycle.lead(adopted, LifecycleStatus.IN_REVIEW, by(day, null));
		lifecycle.lead(adopted, LifecycleStatus.TECHNICALLY_ADOPTED, by(day, "Minutes"));
		lifecycle.lead(adopted, LifecycleStatus.ADOPTED, by(day.plusDays(2), "Decision"));
	}

	private Decision by(LocalDate day, String record) {
		return new Decision(new Actor("Committee", committee), day, record);
	}

	@Test
	void whatAnAdoptedProcedureSaysIsNotChanged() {
		assertThatThrownBy(() -> catalogue.execute(Commands.set(catalogue, procedure, Literals.PROCEDURE__REVIEW_CYCLE, "FREQ=DAILY")))
				.isInstanceOf(FrozenTextException.class).hasMessageContaining("orodha sop version knbs.sop");
		assertThatThrownBy(() -> catalogue.execute(Commands.set(catalogue, send.getName().getFirst(), Literals.LOCALIZED_TEXT__VALUE,
				"post"))).isInstanceOf(FrozenTextException.class);
		assertThatThrownBy(() -> catalogue.execute(Commands.set(catalogue, send.getAssignments().getFirst(),
				Literals.ASSIGNMENT__RESPONSIBILITY, Responsibility.INFORMED))).isInstanceOf(FrozenTextException.class);
		assertThatThrownBy(() -> catalogue.execute(
				RemoveCommand.create(catalogue.editingDomain(), procedure, Literals.PROCEDURE__STEPS, List.of(send))))
						.isInstanceOf(FrozenTextException.class);
		assertThat(Adoptions.standing(procedure).orElseThrow().getFingerprint()).isEqualTo(AdoptedText.fingerprint(procedure));
	}

	@Test
	void translationsAndNotesAreNoPartOfWhatWasAdopted() {
		catalogue.execute(Commands.add(catalogue, procedure, Literals.IDENTIFIED_ELEMENT__NAME,
				Texts.text("fr", "Transmission", TextState.TRANSLATED)));
		catalogue.execute(Commands.add(catalogue, procedure, Literals.LIFECYCLE_ELEMENT__NOTE,
				Texts.text("en", "Talk to Juma", TextState.ORIGINAL)));

		assertThat(Adoptions.standing(procedure).orElseThrow().getFingerprint()).isEqualTo(AdoptedText.fingerprint(procedure));
	}

	@Test
	void anImportThatChangesAnAdoptedTextIsAConflictThatSaysHow() {
		Proposal proposal = Proposal.forCatalogue(catalogue).put(Place.of("rows.csv"), "knbs.sop.send", Literals.STEP,
				element -> ((Step) element).setRecurrence("FREQ=MONTHLY")).build();

		assertThat(proposal.changes()).isEmpty();
		assertThat(proposal.conflicts()).singleElement()
				.satisfies(conflict -> assertThat(((Change.Conflict) conflict).reason()).contains("orodha sop version knbs.sop"));
	}

	@Test
	void theNextVersionIsADraftBesideTheOneInForce() throws Exception {
		Procedure draft = NextVersion.open(catalogue, procedure);

		assertThat(draft.getId()).isEqualTo("knbs.sop.v4");
		assertThat(draft.getVersion()).isEqualTo("4.0");
		assertThat(draft.getStatus()).isEqualTo(LifecycleStatus.DRAFT);
		assertThat(draft.getSteps()).extracting(Step::getId).containsExactly("knbs.sop.v4.collect", "knbs.sop.v4.send");
		assertThat(draft.getSteps().get(1).getAfter()).containsExactly(draft.getSteps().get(0));
		assertThat(AdoptedText.fingerprint(draft)).isEqualTo(AdoptedText.fingerprint(procedure));
		assertThat(NextVersion.of(catalogue, procedure)).contains(draft);
		assertThatThrownBy(() -> NextVersion.open(catalogue, procedure)).hasMessageContaining("knbs.sop.v4");
		catalogue.undo();
		assertThat(NextVersion.of(catalogue, procedure)).isEmpty();
	}

	@Test
	void theAdoptedNextVersionTakesTheIdentifiersAndTheEarlierOneIsKept() throws Exception {
		String before = AdoptedText.fingerprint(procedure);
		Procedure draft = NextVersion.open(catalogue, procedure);
		Step added = ModelFactory.eINSTANCE.createStep();
		added.setId("knbs.sop.v4.check");
		added.getAfter().add(draft.getSteps().get(0));
		catalogue.execute(Commands.add(catalogue, draft, Literals.PROCEDURE__STEPS, added));
		catalogue.execute(RemoveCommand.create(catalogue.editingDomain(), draft, Literals.PROCEDURE__STEPS,
				List.of(draft.getSteps().get(1))));
		catalogue.execute(Commands.set(catalogue, draft.getSteps().get(0), Literals.STEP__RECURRENCE, "FREQ=MONTHLY"));
		String wanted = AdoptedText.fingerprint(draft);

		adopt(draft, DAY);
		catalogue.save(new NullProgressMonitor());

		assertThat(procedure.getVersion()).isEqualTo("4.0");
		assertThat(AdoptedText.fingerprint(procedure)).isEqualTo(wanted);
		assertThat(procedure.getSteps()).extracting(Step::getId).containsExactly("knbs.sop.collect", "knbs.sop.check");
		assertThat(procedure.getSteps().getFirst()).isSameAs(collect);
		assertThat(collect.getRecurrence()).isEqualTo("FREQ=MONTHLY");
		assertThat(procedure.getSteps().get(1).getAfter()).containsExactly(collect);
		assertThat(procedure.getDecisions()).hasSize(4);
		assertThat(procedure.getNextReview()).isEqualTo(LocalDate.of(2027, 2, 28));
		assertThat(Frozen.is(procedure)).isTrue();
		Catalogue again = Catalogue.open(new FolderStorage(folder), new NullProgressMonitor());
		assertThat(again.contains("knbs.sop.v4")).isFalse();
		Procedure earlier = again.require(Procedure.class, "knbs.sop.v3");
		assertThat(earlier.getStatus()).isEqualTo(LifecycleStatus.DEPRECATED);
		assertThat(earlier.getVersionOf().getId()).isEqualTo("knbs.sop");
		assertThat(AdoptedText.fingerprint(earlier)).isEqualTo(before);
		assertThat(Adoptions.standing(earlier).orElseThrow().getFingerprint()).isEqualTo(before);
		assertThat(again.require(Case.class, "knbs.sop.2025").getSteps().getFirst().getStep().getId()).isEqualTo("knbs.sop.v3.send");
		assertThat(AdoptedText.fingerprint(again.require(Procedure.class, "knbs.sop"))).isEqualTo(wanted);
	}

	@Test
	void comingIntoForceIsTakenBackAsOne() throws Exception {
		Procedure draft = NextVersion.open(catalogue, procedure);
		catalogue.execute(Commands.set(catalogue, draft.getSteps().get(0), Literals.STEP__RECURRENCE, "FREQ=MONTHLY"));
		String before = AdoptedText.fingerprint(procedure);
		adopt(draft, DAY);

		catalogue.undo();

		assertThat(AdoptedText.fingerprint(procedure)).isEqualTo(before);
		assertThat(procedure.getVersion()).isEqualTo("3.0");
		assertThat(draft.getStatus()).isEqualTo(LifecycleStatus.TECHNICALLY_ADOPTED);
		assertThat(catalogue.contains("knbs.sop.v3")).isFalse();
		assertThat(sent.getStep()).isSameAs(send);
	}
}

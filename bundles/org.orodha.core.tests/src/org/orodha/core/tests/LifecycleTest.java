// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.orodha.core.tests.Catalogues.small;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Adoptions;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.Frozen;
import org.orodha.core.catalogue.Lifecycle;
import org.orodha.core.catalogue.Lifecycle.Decision;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.model.AdoptionDecision;
import org.orodha.model.AdoptionLevel;
import org.orodha.model.AdoptionOutcome;
import org.orodha.model.Agency;
import org.orodha.model.Assignment;
import org.orodha.model.Concept;
import org.orodha.model.Identification;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Person;
import org.orodha.model.Procedure;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.model.TaskPermission;
import org.orodha.model.TextState;

/** How elements are adopted, and go out of use. */
class LifecycleTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

	@TempDir
	Path folder;

	private Catalogue catalogue;
	private Procedure procedure;
	private Lifecycle lifecycle;
	private Role committee;

	@BeforeEach
	void aDraft() throws Exception {
		catalogue = small(folder);
		procedure = ModelFactory.eINSTANCE.createProcedure();
		procedure.setId("knbs.sop");
		procedure.setStatus(LifecycleStatus.DRAFT);
		catalogue.execute(Commands.add(catalogue, procedure));
		committee = ModelFactory.eINSTANCE.createRole();
		committee.setId("knbs.committee");
		committee.getPermissions().add(TaskPermission.ADOPT);
		catalogue.execute(Commands.add(catalogue, catalogue.require(Agency.class, "knbs"), Literals.AGENCY__ROLES, committee));
		lifecycle = new Lifecycle(catalogue);
	}

	private Decision by(String person, String record) {
		return new Decision(new Actor(person, committee), DAY, record);
	}

	@Test
	void aDraftIsReviewedAdoptedTechnicallyThenAtTheHighestLevelAndDeprecated() throws Exception {
		lifecycle.lead(procedure, LifecycleStatus.IN_REVIEW, by("Juma", null));
		lifecycle.lead(procedure, LifecycleStatus.TECHNICALLY_ADOPTED, by("Working group", "Minutes 3/2026"));
		assertThat(Adoptions.day(procedure)).contains(DAY);
		lifecycle.lead(procedure, LifecycleStatus.ADOPTED, by("NCM", "Decision 7"));
		assertThat(procedure.getDecisions()).extracting(AdoptionDecision::getLevel, AdoptionDecision::getBody, AdoptionDecision::getMinutes)
				.containsExactly(tuple(AdoptionLevel.TECHNICAL, "Working group", "Minutes 3/2026"),
						tuple(AdoptionLevel.HIGHEST, "NCM", "Decision 7"));
		assertThat(procedure.getValidFrom()).isEqualTo(DAY);
		lifecycle.lead(procedure, LifecycleStatus.DEPRECATED, by("NCM", null));

		assertThat(procedure.getStatus()).isEqualTo(LifecycleStatus.DEPRECATED);
		assertThat(procedure.getValidTo()).isEqualTo(DAY);
		catalogue.undo();
		assertThat(procedure.getStatus()).isEqualTo(LifecycleStatus.ADOPTED);
		assertThat(procedure.getValidTo()).isNull();
	}

	@Test
	void whatGoesBackToReviewIsNotAdoptedAnyMore() throws Exception {
		lifecycle.lead(procedure, LifecycleStatus.IN_REVIEW, by("Juma", null));
		lifecycle.lead(procedure, LifecycleStatus.TECHNICALLY_ADOPTED, by("Working group", "Minutes 3/2026"));
		lifecycle.lead(procedure, LifecycleStatus.IN_REVIEW, by("Juma", null));

		assertThat(Adoptions.day(procedure)).isEmpty();
		assertThat(procedure.getDecisions()).hasSize(1);
	}

	@Test
	void anOlderRecordOfAnAdoptionBecomesADecisionWhenTheNextIsTaken() throws Exception {
		procedure.setStatus(LifecycleStatus.TECHNICALLY_ADOPTED);
		procedure.setAdoptedOn(DAY.minusYears(1));
		procedure.getAdoption().add(Texts.text("en", "Working group: Minutes 2/2025", TextState.ORIGINAL));
		assertThat(Adoptions.day(procedure)).contains(DAY.minusYears(1));

		lifecycle.lead(procedure, LifecycleStatus.ADOPTED, by("NCM", "Decision 7"));

		assertThat(procedure.getDecisions()).extracting(AdoptionDecision::getDate).containsExactly(DAY.minusYears(1), DAY);
		assertThat(procedure.getDecisions().getFirst().getMinutes()).isEqualTo("Working group: Minutes 2/2025");
		assertThat(procedure.getAdoptedOn()).isNull();
		catalogue.undo();
		assertThat(procedure.getAdoptedOn()).isEqualTo(DAY.minusYears(1));
	}

	@Test
	void onlyARoleWithThePermissionAdopts() throws Exception {
		Role officer = ModelFactory.eINSTANCE.createRole();
		officer.setId("knbs.officer");
		catalogue.execute(Commands.add(catalogue, catalogue.require(Agency.class, "knbs"), Literals.AGENCY__ROLES, officer));
		lifecycle.lead(procedure, LifecycleStatus.IN_REVIEW, by("Juma", null));

		assertThatThrownBy(() -> lifecycle.lead(procedure, LifecycleStatus.TECHNICALLY_ADOPTED,
				new Decision(new Actor("Juma", officer), DAY, "Minutes"))).hasMessageContaining("knbs.officer").hasMessageContaining("knbs.committee");
		assertThatThrownBy(() -> lifecycle.lead(procedure, LifecycleStatus.TECHNICALLY_ADOPTED, new Decision(new Actor("Juma", null), DAY, "Minutes")))
				.hasMessageContaining("Juma").hasMessageContaining("knbs.committee");
		assertThat(procedure.getDecisions()).isEmpty();
	}

	@Test
	void theHighestLevelDoesNotDecideBeforeTheTechnical() throws Exception {
		lifecycle.lead(procedure, LifecycleStatus.IN_REVIEW, by("Juma", null));
		lifecycle.lead(procedure, LifecycleStatus.TECHNICALLY_ADOPTED, by("Working group", "Minutes 3/2026"));

		assertThatThrownBy(() -> lifecycle.lead(procedure, LifecycleStatus.ADOPTED,
				new Decision(new Actor("NCM", committee), DAY.minusDays(1), "Decision 7"))).hasMessageContaining("2026-03-01");
	}

	@Test
	void whatIsSentBackIsWorkedOnAgainAndTheReasonIsKept() throws Exception {
		lifecycle.lead(procedure, LifecycleStatus.IN_REVIEW, by("Juma", null));
		lifecycle.lead(procedure, LifecycleStatus.TECHNICALLY_ADOPTED, by("Working group", "Minutes 3/2026"));

		lifecycle.sendBack(procedure, new Decision(new Actor("NCM", committee), DAY, "Decision 7", null, "Steering committee", "The law is missing"));

		assertThat(procedure.getStatus()).isEqualTo(LifecycleStatus.IN_REVIEW);
		AdoptionDecision last = procedure.getDecisions().getLast();
		assertThat(last.getOutcome()).isEqualTo(AdoptionOutcome.SENT_BACK);
		assertThat(last.getBody()).isEqualTo("Steering committee");
		assertThat(Labels.value(last.getReservations(), List.of("en"))).isEqualTo("The law is missing");
		assertThat(Frozen.is(procedure)).isFalse();
	}

	@Test
	void aStepOutOfOrderNamesWhatIsPossible() {
		assertThatThrownBy(() -> lifecycle.lead(procedure, LifecycleStatus.ADOPTED, by("NCM", "Decision 7")))
				.isInstanceOf(CatalogueException.class).hasMessageContaining("knbs.sop").hasMessageContaining("in review");
		assertThat(procedure.getStatus()).isEqualTo(LifecycleStatus.DRAFT);
	}

	@Test
	void anAdoptionNeedsARecordAndAHolderOfTheRole() throws Exception {
		Role chief = ModelFactory.eINSTANCE.createRole();
		chief.setId("knbs.chief");
		chief.getPermissions().add(TaskPermission.ADOPT);
		Person amina = ModelFactory.eINSTANCE.createPerson();
		amina.setId("knbs.amina");
		amina.getRoles().add(chief);
		Agency agency = catalogue.require(Agency.class, "knbs");
		catalogue.execute(Commands.add(catalogue, agency, Literals.AGENCY__ROLES, chief));
		catalogue.execute(Commands.add(catalogue, agency, Literals.AGENCY__PEOPLE, amina));
		lifecycle.lead(procedure, LifecycleStatus.IN_REVIEW, by("Juma", null));

		assertThatThrownBy(() -> lifecycle.lead(procedure, LifecycleStatus.TECHNICALLY_ADOPTED, by("Juma", " ")))
				.hasMessageContaining("minutes");
		assertThatThrownBy(() -> lifecycle.lead(procedure, LifecycleStatus.TECHNICALLY_ADOPTED,
				new Decision(new Actor("Mickey Mouse", chief), DAY, "Minutes"))).hasMessageContaining("knbs.amina");
		lifecycle.lead(procedure, LifecycleStatus.TECHNICALLY_ADOPTED, new Decision(new Actor("knbs.amina", chief), DAY, "Minutes"));
		assertThat(procedure.getStatus()).isEqualTo(LifecycleStatus.TECHNICALLY_ADOPTED);
	}

	@Test
	void aDecisionSaysHowItIsKnownWhoTookIt() throws Exception {
		Person amina = ModelFactory.eINSTANCE.createPerson();
		amina.setId("knbs.amina");
		amina.getRoles().add(committee);
		amina.setAccount("amina");
		catalogue.execute(Commands.add(catalogue, catalogue.require(Agency.class, "knbs"), Literals.AGENCY__PEOPLE, amina));
		assertThat(List.of(adopted(Identification.CLAIMED), adopted(Identification.SETTING), adopted(Identification.SYSTEM_USER)))
				.containsExactly(Identification.CLAIMED, Identification.SETTING, Identification.CLAIMED);

		amina.setAccount(System.getProperty("user.name"));

		assertThat(adopted(Identification.CLAIMED)).isEqualTo(Identification.SYSTEM_USER);
	}

	private Identification adopted(Identification said) throws Exception {
		lifecycle.lead(procedure, LifecycleStatus.IN_REVIEW, by("knbs.amina", null));
		lifecycle.lead(procedure, LifecycleStatus.TECHNICALLY_ADOPTED,
				new Decision(new Actor("knbs.amina", committee, said), DAY, "Minutes"));
		Identification kept = procedure.getDecisions().getLast().getIdentification();
		lifecycle.lead(procedure, LifecycleStatus.IN_REVIEW, by("knbs.amina", null));
		lifecycle.lead(procedure, LifecycleStatus.DRAFT, by("knbs.amina", null));
		return kept;
	}

	@Test
	void anImportDoesNotMoveAProcedure() {
		Proposal proposal = Proposal.forCatalogue(catalogue).put(Place.of("rows.csv"), "knbs.sop", Literals.PROCEDURE,
				element -> ((Procedure) element).setStatus(LifecycleStatus.ADOPTED)).build();

		assertThat(proposal.changes()).isEmpty();
		assertThat(proposal.conflicts()).singleElement()
				.satisfies(conflict -> assertThat(((Change.Conflict) conflict).reason()).contains("status for where an element stands"));
	}

	@Test
	void otherElementsAreAdoptedWithoutMinutesAndTheirNotesTellIt() throws Exception {
		Concept concept = concept("concept.stay", LifecycleStatus.DRAFT);
		lifecycle.lead(concept, LifecycleStatus.ADOPTED, new Decision(new Actor("Working group", null), DAY, null));
		assertThat(concept.getStatus()).isEqualTo(LifecycleStatus.ADOPTED);
		lifecycle.lead(concept, LifecycleStatus.DEPRECATED, new Decision(new Actor("NCM", null), DAY, "Minutes 4"));

		assertThat(Labels.value(concept.getNote(), List.of("en")))
				.isEqualTo("2026-03-01, adopted: Working group\n2026-03-01, deprecated: NCM: Minutes 4");
		assertThatThrownBy(() -> lifecycle.lead(concept, LifecycleStatus.ADOPTED, new Decision(new Actor("NCM", null), DAY, null)))
				.hasMessageContaining("in review");
		catalogue.undo();
		assertThat(Labels.value(concept.getNote(), List.of("en"))).isEqualTo("2026-03-01, adopted: Working group");
	}

	@Test
	void whatIsDeprecatedIsReplacedByAnotherOfItsKindUntilItIsBackInReview() throws Exception {
		Concept old = concept("concept.stay", LifecycleStatus.ADOPTED);
		Concept successor = concept("concept.visit", LifecycleStatus.ADOPTED);

		assertThatThrownBy(() -> lifecycle.lead(old, LifecycleStatus.DEPRECATED, replacing(procedure))).hasMessageContaining("knbs.sop");
		assertThatThrownBy(() -> lifecycle.lead(old, LifecycleStatus.DEPRECATED, replacing(old))).hasMessageContaining("concept.stay");
		assertThatThrownBy(() -> lifecycle.lead(old, LifecycleStatus.IN_REVIEW, replacing(successor)))
				.hasMessageContaining("concept.visit");
		lifecycle.lead(old, LifecycleStatus.DEPRECATED, replacing(successor));
		assertThat(old.getReplacedBy()).isSameAs(successor);
		assertThat(old.getValidTo()).isEqualTo(DAY);
		lifecycle.lead(old, LifecycleStatus.IN_REVIEW, by("NCM", null));
		assertThat(old.getReplacedBy()).isNull();
		assertThat(old.getValidTo()).isNull();
	}

	@Test
	void theRolesOfAProcedureThatNobodyHoldsAreTold() throws Exception {
		Role chief = ModelFactory.eINSTANCE.createRole();
		chief.setId("knbs.chief");
		catalogue.execute(Commands.add(catalogue, catalogue.require(Agency.class, "knbs"), Literals.AGENCY__ROLES, chief));
		Step step = ModelFactory.eINSTANCE.createStep();
		step.setId("knbs.sop.check");
		Assignment assignment = ModelFactory.eINSTANCE.createAssignment();
		assignment.setRole(chief);
		step.getAssignments().add(assignment);
		catalogue.execute(Commands.add(catalogue, procedure, Literals.PROCEDURE__STEPS, step));

		assertThat(lifecycle.remark(procedure, DAY)).hasValueSatisfying(text -> assertThat(text).contains("knbs.chief"));
		Person amina = ModelFactory.eINSTANCE.createPerson();
		amina.setId("knbs.amina");
		amina.getRoles().add(chief);
		catalogue.execute(Commands.add(catalogue, catalogue.require(Agency.class, "knbs"), Literals.AGENCY__PEOPLE, amina));
		assertThat(lifecycle.remark(procedure, DAY)).isEmpty();
		assertThat(lifecycle.remark(chief, DAY)).isEmpty();
	}

	@Test
	void anImportMayBringAFirstStatusAndChangesNoLaterOne() throws Exception {
		concept("concept.stay", null);
		concept("concept.visit", LifecycleStatus.DRAFT);
		Proposal.Builder rows = Proposal.forCatalogue(catalogue);
		for (String id : List.of("concept.stay", "concept.visit", "concept.new"))
			rows.put(Place.of("rows.csv"), id, Literals.CONCEPT, element -> {
				((Concept) element).setStatus(LifecycleStatus.ADOPTED);
				((Concept) element).setVersion("2");
			});
		Proposal proposal = rows.build();

		assertThat(proposal.changes()).hasSize(3);
		assertThat(((Change.Update) proposal.changes().get(0)).values()).extracting(value -> value.feature().getName())
				.containsExactly("status", "version");
		assertThat(((Change.Update) proposal.changes().get(1)).values()).extracting(value -> value.feature().getName())
				.containsExactly("version");
		assertThat(proposal.conflicts()).singleElement()
				.satisfies(conflict -> assertThat(((Change.Conflict) conflict).element()).isEqualTo("concept.visit"));
	}

	private Concept concept(String id, LifecycleStatus status) {
		Concept concept = ModelFactory.eINSTANCE.createConcept();
		concept.setId(id);
		if (status != null)
			concept.setStatus(status);
		catalogue.execute(Commands.add(catalogue, concept));
		return concept;
	}

	private Decision replacing(LifecycleElement successor) {
		return new Decision(new Actor("NCM", null), DAY, null, successor);
	}
}

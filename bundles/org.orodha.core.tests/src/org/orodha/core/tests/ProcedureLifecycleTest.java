// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orodha.core.tests.Catalogues.small;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.ProcedureLifecycle;
import org.orodha.core.catalogue.ProcedureLifecycle.Decision;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Labels;
import org.orodha.model.Agency;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Person;
import org.orodha.model.Procedure;
import org.orodha.model.Role;

/** How a procedure is adopted, and goes out of use. */
class ProcedureLifecycleTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

	@TempDir
	Path folder;

	private Catalogue catalogue;
	private Procedure procedure;
	private ProcedureLifecycle lifecycle;

	@BeforeEach
	void aDraft() throws Exception {
		catalogue = small(folder);
		procedure = ModelFactory.eINSTANCE.createProcedure();
		procedure.setId("knbs.sop");
		procedure.setStatus(LifecycleStatus.DRAFT);
		catalogue.execute(Commands.add(catalogue, procedure));
		lifecycle = new ProcedureLifecycle(catalogue);
	}

	private static Decision by(String person, String record) {
		return new Decision(person, null, DAY, record);
	}

	@Test
	void aDraftIsReviewedAdoptedTechnicallyThenAtTheHighestLevelAndDeprecated() throws Exception {
		lifecycle.lead(procedure, LifecycleStatus.IN_REVIEW, by("Juma", null));
		lifecycle.lead(procedure, LifecycleStatus.TECHNICALLY_ADOPTED, by("Working group", "Minutes 3/2026"));
		assertThat(procedure.getAdoptedOn()).isEqualTo(DAY);
		lifecycle.lead(procedure, LifecycleStatus.ADOPTED, by("NCM", "Decision 7"));
		assertThat(Labels.value(procedure.getAdoption(), List.of("en"))).isEqualTo("NCM: Decision 7");
		lifecycle.lead(procedure, LifecycleStatus.DEPRECATED, by("NCM", null));

		assertThat(procedure.getStatus()).isEqualTo(LifecycleStatus.DEPRECATED);
		assertThat(procedure.getValidTo()).isEqualTo(DAY);
		assertThat(procedure.getAdoptedOn()).isEqualTo(DAY);
		catalogue.undo();
		assertThat(procedure.getStatus()).isEqualTo(LifecycleStatus.ADOPTED);
		assertThat(procedure.getValidTo()).isNull();
	}

	@Test
	void whatGoesBackToReviewIsNotAdoptedAnyMore() throws Exception {
		lifecycle.lead(procedure, LifecycleStatus.IN_REVIEW, by("Juma", null));
		lifecycle.lead(procedure, LifecycleStatus.TECHNICALLY_ADOPTED, by("Working group", "Minutes 3/2026"));
		lifecycle.lead(procedure, LifecycleStatus.IN_REVIEW, by("Juma", null));

		assertThat(procedure.getAdoptedOn()).isNull();
		assertThat(procedure.getAdoption()).isEmpty();
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
				new Decision("Mickey Mouse", chief, DAY, "Minutes"))).hasMessageContaining("knbs.amina");
		lifecycle.lead(procedure, LifecycleStatus.TECHNICALLY_ADOPTED, new Decision("knbs.amina", chief, DAY, "Minutes"));
		assertThat(procedure.getStatus()).isEqualTo(LifecycleStatus.TECHNICALLY_ADOPTED);
	}

	@Test
	void anImportDoesNotMoveAProcedure() {
		Proposal proposal = Proposal.forCatalogue(catalogue).put(Place.of("rows.csv"), "knbs.sop", Literals.PROCEDURE,
				element -> ((Procedure) element).setStatus(LifecycleStatus.ADOPTED)).build();

		assertThat(proposal.changes()).isEmpty();
		assertThat(proposal.conflicts()).singleElement()
				.satisfies(conflict -> assertThat(((Change.Conflict) conflict).reason()).contains("status for a procedure"));
	}
}

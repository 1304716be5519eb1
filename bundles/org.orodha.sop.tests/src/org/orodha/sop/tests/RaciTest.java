// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.model.Responsibility.ACCOUNTABLE;
import static org.orodha.model.Responsibility.CONSULTED;
import static org.orodha.model.Responsibility.INFORMED;
import static org.orodha.model.Responsibility.RESPONSIBLE;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.model.Agency;
import org.orodha.model.Assignment;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelFactory;
import org.orodha.model.Procedure;
import org.orodha.model.Responsibility;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.sop.raci.RaciChanges;
import org.orodha.sop.raci.RaciGap;
import org.orodha.sop.raci.RaciLetters;
import org.orodha.sop.raci.RaciMatrix;
import org.orodha.sop.raci.RoleLoad;

/** Who has which part in the steps of two procedures of two agencies. */
class RaciTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	@TempDir
	Path folder;
	private Catalogue catalogue;
	private Role chief;
	private Role clerk;
	private Role analyst;
	private Procedure procedure;
	private Step collect;
	private Step publish;

	@BeforeEach
	void twoStepsOfThreeRoles() throws Exception {
		catalogue = Catalogue.create(new FolderStorage(folder), "Procedures", List.of("en"));
		Agency office = named(MAKE.createAgency(), "office");
		Agency bureau = named(MAKE.createAgency(), "bureau");
		chief = named(MAKE.createRole(), "office.chief");
		clerk = named(MAKE.createRole(), "office.clerk");
		analyst = named(MAKE.createRole(), "bureau.analyst");
		office.getRoles().addAll(List.of(chief, clerk));
		bureau.getRoles().add(analyst);
		procedure = named(MAKE.createProcedure(), "sop");
		collect = step("sop.collect");
		publish = step("sop.publish");
		assign(collect, clerk, RESPONSIBLE);
		assign(collect, analyst, CONSULTED);
		assign(collect, chief, ACCOUNTABLE);
		assign(publish, analyst, RESPONSIBLE);
		for (var element : List.of(office, bureau, procedure))
			catalogue.execute(Commands.add(catalogue, element));
	}

	@Test
	void theRolesOfAnAgencyStandTogether() {
		assertThat(matrix().roles()).containsExactly(clerk, chief, analyst);
	}

	@Test
	void aCellHasThePartsOfItsRole() {
		assertThat(matrix().rows().get(0).parts(analyst)).containsExactly(CONSULTED);
		assertThat(matrix().rows().get(1).parts(chief)).isEmpty();
	}

	@Test
	void aStepWithoutExactlyOneAccountableAndOneResponsibleIsAGap() {
		assertThat(matrix().gaps()).extracting(RaciMatrix.Row::step).containsExactly(publish);
		assertThat(RaciGap.of(publish)).containsExactly(RaciGap.NONE_ACCOUNTABLE);

		assign(publish, chief, ACCOUNTABLE);
		assign(publish, clerk, ACCOUNTABLE);
		publish.getAssignments().removeFirst();

		assertThat(RaciGap.of(publish)).containsExactly(RaciGap.SEVERAL_ACCOUNTABLE, RaciGap.NONE_RESPONSIBLE);
	}

	@Test
	void theLoadOfARoleCountsItsStepsAndProcedures() {
		RoleLoad load = matrix().loads().get(2);

		assertThat(load.role()).isSameAs(analyst);
		assertThat(load.count(RESPONSIBLE)).isEqualTo(1);
		assertThat(load.count(CONSULTED)).isEqualTo(1);
		assertThat(load.count(INFORMED)).isZero();
		assertThat(load.steps()).isEqualTo(2);
		assertThat(load.procedures()).isEqualTo(1);
	}

	@Test
	void aPartOfTheMatrixHasWhatBelongsToIt() {
		assertThat(matrix().rows(row -> row.step() == publish).roles()).containsExactly(analyst);
		assertThat(matrix().roles(role -> role == chief).rows()).extracting(RaciMatrix.Row::step).containsExactly(collect);
	}

	@Test
	void aProcedureThatIsKeptForReferenceCountsForNothing() {
		procedure.setStatus(LifecycleStatus.DEPRECATED);

		assertThat(RaciMatrix.of(catalogue).rows()).isEmpty();
	}

	@Test
	void anotherPartKeepsItsPlaceAndIsOneUndo() {
		give(collect, analyst, INFORMED);
		assertThat(letters(collect)).containsExactly("office.clerk R", "bureau.analyst I", "office.chief A");

		catalogue.undo();
		assertThat(letters(collect)).containsExactly("office.clerk R", "bureau.analyst C", "office.chief A");
	}

	@Test
	void aRoleCanHaveTwoPartsAndLoseBothInOneUndo() {
		give(collect, chief, ACCOUNTABLE, INFORMED);
		assertThat(RaciLetters.of(matrix().rows().get(0).parts(chief))).isEqualTo("A/I");

		give(collect, chief);
		assertThat(letters(collect)).containsExactly("office.clerk R", "bureau.analyst C");

		catalogue.undo();
		assertThat(letters(collect)).containsExactly("office.clerk R", "bureau.analyst C", "office.chief A", "office.chief I");
	}

	@Test
	void whatIsSoAlreadyIsNoChange() {
		assertThat(RaciChanges.set(catalogue, collect, clerk, Set.of(RESPONSIBLE))).isNull();
		assertThat(RaciChanges.set(catalogue, publish, clerk, Set.of())).isNull();
	}

	@Test
	void aPartThatIsWrittenTwiceIsWrittenOnceAfterwards() {
		assign(collect, clerk, RESPONSIBLE);

		give(collect, clerk, RESPONSIBLE);

		assertThat(letters(collect)).containsExactly("office.clerk R", "bureau.analyst C", "office.chief A");
	}

	@Test
	void lettersAreReadSmallAndCapital() {
		assertThat(RaciLetters.part('a')).contains(ACCOUNTABLE);
		assertThat(RaciLetters.part('I')).contains(INFORMED);
		assertThat(RaciLetters.part('x')).isEmpty();
	}

	private RaciMatrix matrix() {
		return RaciMatrix.of(procedure);
	}

	private void give(Step step, Role role, Responsibility... parts) {
		Command change = RaciChanges.set(catalogue, step, role, Set.of(parts));
		catalogue.execute(change);
	}

	private static List<String> letters(Step step) {
		return step.getAssignments().stream()
				.map(each -> each.getRole().getId() + " " + RaciLetters.of(each.getResponsibility())).toList();
	}

	private static void assign(Step step, Role role, Responsibility part) {
		Assignment assignment = MAKE.createAssignment();
		assignment.setRole(role);
		assignment.setResponsibility(part);
		step.getAssignments().add(assignment);
	}

	private Step step(String id) {
		Step step = named(MAKE.createStep(), id);
		procedure.getSteps().add(step);
		return step;
	}

	private static <T extends IdentifiedElement> T named(T element, String id) {
		element.setId(id);
		return element;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.core.tests.Catalogues.small;

import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.RoleHolders;
import org.orodha.model.Agency;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Person;
import org.orodha.model.Role;
import org.orodha.model.RoleHolding;

/** Who holds a role on which day. */
class RoleHoldersTest {

	private static final LocalDate HAND_OVER = LocalDate.of(2026, 7, 1);

	@TempDir
	Path folder;

	private Catalogue catalogue;
	private Role approver;
	private Person amina;
	private Person juma;

	@BeforeEach
	void people() throws Exception {
		catalogue = small(folder);
		Agency knbs = catalogue.require(Agency.class, "knbs");
		approver = ModelFactory.eINSTANCE.createRole();
		approver.setId("knbs.approver");
		catalogue.execute(Commands.add(catalogue, knbs, Literals.AGENCY__ROLES, approver));
		amina = person(knbs, "knbs.amina");
		juma = person(knbs, "knbs.juma");
	}

	private Person person(Agency agency, String id) {
		Person person = ModelFactory.eINSTANCE.createPerson();
		person.setId(id);
		catalogue.execute(Commands.add(catalogue, agency, Literals.AGENCY__PEOPLE, person));
		return person;
	}

	private void holds(Person person, LocalDate from, LocalDate to, Person substituteFor) {
		RoleHolding holding = ModelFactory.eINSTANCE.createRoleHolding();
		holding.setRole(approver);
		holding.setFrom(from);
		holding.setTo(to);
		holding.setSubstituteFor(substituteFor);
		catalogue.execute(Commands.add(catalogue, person, Literals.PERSON__HOLDINGS, holding));
	}

	private RoleHolders on(LocalDate day) {
		return new RoleHolders(catalogue, day);
	}

	@Test
	void aRoleIsHandedOverOnADay() {
		amina.getRoles().add(approver);
		holds(amina, null, HAND_OVER.minusDays(1), null);
		holds(juma, HAND_OVER, null, null);

		assertThat(on(HAND_OVER.minusDays(1)).of(approver)).containsExactly(amina);
		assertThat(on(HAND_OVER).of(approver)).containsExactly(juma);
		assertThat(on(HAND_OVER).refusal("knbs.amina", approver)).isPresent();
	}

	@Test
	void aSubstituteHoldsTheRoleBesideItsHolderWhileItLasts() {
		amina.getRoles().add(approver);
		holds(juma, HAND_OVER, HAND_OVER.plusDays(13), amina);

		assertThat(on(HAND_OVER).of(approver)).containsExactlyInAnyOrder(amina, juma);
		assertThat(on(HAND_OVER.plusDays(14)).of(approver)).containsExactly(amina);
		assertThat(on(HAND_OVER).rolesOf(juma)).containsExactly(approver);
	}

	@Test
	void whoIsNotInOfficeHoldsNothing() {
		amina.getRoles().add(approver);
		amina.setValidTo(HAND_OVER);

		assertThat(on(HAND_OVER.plusDays(1)).of(approver)).isEmpty();
	}
}

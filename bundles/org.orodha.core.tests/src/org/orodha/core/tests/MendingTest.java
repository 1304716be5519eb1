// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Mending;
import org.orodha.core.exchange.Validator;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Fix;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;

/** A quick fix changes in the catalogue what it is to mend, and nothing else, whatever the validator does. */
class MendingTest {

	@TempDir
	Path folder;

	private Catalogue catalogue;
	private Agency agency;
	private String acronym;

	@BeforeEach
	void aCatalogueWithAnAgency() throws CatalogueException {
		catalogue = Catalogues.small(folder);
		agency = catalogue.all(Agency.class).getFirst();
		acronym = agency.getAcronym();
	}

	@Test
	void whatAHostileValidatorChangesMeanwhileStaysInItsCopy() {
		mend(copied -> {
			copied.setAcronym("STOLEN");
			return catalogue -> Commands.set(catalogue, copied, Literals.IDENTIFIED_ELEMENT__ID, "mended");
		});

		assertThat(agency.getId()).isEqualTo("mended");
		assertThat(agency.getAcronym()).isEqualTo(acronym);
		assertThat(catalogue.find(Agency.class, "mended")).contains(agency);
	}

	@Test
	void aFixIsOneChangeThatCanBeUndone() {
		String id = agency.getId();
		mend(copied -> catalogue -> Commands.set(catalogue, copied, Literals.IDENTIFIED_ELEMENT__ID, "mended"));

		catalogue.editingDomain().getCommandStack().undo();

		assertThat(agency.getId()).isEqualTo(id);
	}

	@Test
	void aFixMayAddAPart() {
		mend(copied -> catalogue -> Commands.add(catalogue, copied, Literals.IDENTIFIED_ELEMENT__NAME,
				Texts.text("sw", "Ofisi", TextState.ORIGINAL)));

		assertThat(Texts.exactly(agency.getName(), "sw")).contains("Ofisi");
		assertThat(agency.getName()).extracting(Object::hashCode).doesNotHaveDuplicates();
	}

	@Test
	void aFixMayDeleteTheElement() {
		mend(copied -> catalogue -> Commands.delete(catalogue, copied));

		assertThat(catalogue.all(Agency.class)).doesNotContain(agency);
	}

	@Test
	void aFixThatFailsChangesNothingAndNamesThePlugIn() {
		Outcome<Optional<Command>> outcome = command(copied -> catalogue -> {
			throw new IllegalStateException("broken");
		});

		assertThat(outcome).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
			assertThat(failed.finding().rule()).isEqualTo(CatalogueRule.PLUGIN_FAILED.id());
			assertThat(failed.finding().message()).contains("org.example.hostile", "broken");
		});
		assertThat(agency.getAcronym()).isEqualTo(acronym);
	}

	private void mend(Function<Agency, Change> hostile) {
		Outcome<Optional<Command>> outcome = command(hostile);
		catalogue.execute(((Outcome.Done<Optional<Command>>) outcome).result().orElseThrow());
	}

	@FunctionalInterface
	private interface Change {

		Command on(Catalogue catalogue);
	}

	private Outcome<Optional<Command>> command(Function<Agency, Change> hostile) {
		Validator validator = (request, monitor) -> {
			Agency copied = request.catalogue().require(Agency.class, agency.getId());
			Change change = hostile.apply(copied);
			request.add(Finding.of(CatalogueRule.OWNER_MISSING, "mend me").fix(new Fix() {
				@Override
				public String label() {
					return "Mend";
				}

				@Override
				public Command command(Catalogue given) {
					return change.on(given);
				}
			}).build());
		};
		Contribution<Validator> contribution = Contribution.<Validator>of("x.validator", "org.example.hostile", "1.2.3", () -> validator)
				.build();
		return new Mending(new Guard()).command(catalogue, List.of(contribution), finding -> finding.message().equals("mend me"),
				new NullProgressMonitor());
	}
}

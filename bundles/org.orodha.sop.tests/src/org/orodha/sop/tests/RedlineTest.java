// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Texts;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.Assignment;
import org.orodha.model.ModelFactory;
import org.orodha.model.Procedure;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.sop.redline.Redline;
import org.orodha.sop.redline.Redline.Change;
import org.orodha.sop.redline.Redline.Fate;
import org.orodha.sop.redline.Redline.Part;
import org.orodha.sop.redline.Redline.Piece;

/** A procedure of the sample, as it was stored and as it is after a change. */
class RedlineTest {

	private static final String ID = "ncm.remittances-monthly";
	private static final List<String> ENGLISH = List.of("en");

	@TempDir
	Path folder;
	private Catalogue kenya;
	private Procedure procedure;
	private byte[] stored;

	@BeforeEach
	void open() throws Exception {
		kenya = KenyaSample.in(folder, "catalogue", "ncm", "cbk", "knbs", "sdda");
		procedure = kenya.require(Procedure.class, ID);
		stored = Files.readAllBytes(folder.resolve(kenya.pathOf(procedure).orElseThrow()));
	}

	@Test
	void whatWasNotTouchedSaysTheSame() throws Exception {
		assertThat(redline().changed()).isEmpty();
		assertThat(redline().parts()).hasSize(1 + procedure.getSteps().size());
	}

	@Test
	void aWordThatChangedIsShownInItsSentence() throws Exception {
		Step triage = step("triage");
		String before = Texts.in(triage.getName(), ENGLISH);
		Texts.put(triage.getName(), "en", before + " twice");

		Change change = part("triage").changes().get(0);
		assertThat(change.feature()).isEqualTo("Name (en)");
		assertThat(change.pieces()).containsExactly(new Piece(Fate.SAME, before), new Piece(Fate.ADDED, " twice"));
		assertThat(redline().changed()).extracting(Part::fate).containsExactly(Fate.CHANGED);
	}

	@Test
	void piecesMakeUpBothTexts() throws Exception {
		Step triage = step("triage");
		String before = Texts.in(triage.getDescription(), ENGLISH);
		Texts.put(triage.getDescription(), "en", "Now: " + before.replace(" are ", " must be ").replace(".", "!") + " Thrice, thrice.");

		Change change = part("triage").changes().get(0);
		assertThat(text(change, Fate.ADDED)).isEqualTo(change.before());
		assertThat(text(change, Fate.REMOVED)).isEqualTo(change.after());
	}

	@Test
	void aStepThatIsGoneStandsWhereItStood() throws Exception {
		procedure.getSteps().remove(step("validate"));

		List<Part> parts = redline().parts();
		assertThat(parts.get(3).fate()).isEqualTo(Fate.REMOVED);
		assertThat(parts.get(3).element()).isEqualTo(ID + ".validate");
		assertThat(parts.get(3).changes()).extracting(Change::after).containsOnly("");
	}

	@Test
	void aNewStepIsTold() throws Exception {
		Step step = ModelFactory.eINSTANCE.createStep();
		step.setId(ID + ".archive");
		step.getName().add(Texts.text("en", "Archive", null));
		procedure.getSteps().add(2, step);

		assertThat(redline().parts().get(3).fate()).isEqualTo(Fate.ADDED);
		assertThat(redline().count(Fate.MOVED)).isZero();
	}

	@Test
	void aStepThatMovedIsTheOnlyOneThatDid() throws Exception {
		procedure.getSteps().move(0, procedure.getSteps().size() - 1);

		assertThat(redline().changed()).singleElement().satisfies(part -> assertThat(part.fate()).isEqualTo(Fate.MOVED));
	}

	@Test
	void anotherRoleIsToldByItsName() throws Exception {
		Assignment first = step("triage").getAssignments().get(0);
		first.setRole(kenya.require(Role.class, "ncm.analyst"));

		Change change = part("triage").changes().get(0);
		assertThat(change.before()).contains("Data officer, CBK: responsible");
		assertThat(change.after()).contains("Migration data analyst: responsible");
	}

	@Test
	void aFileThatHoldsAnotherElementIsNoVersion() throws Exception {
		assertThat(Redline.version(kenya, "ncm/procedure/x.orodha", stored, "ncm.other")).isEmpty();
	}

	private static String text(Change change, Fate without) {
		return change.pieces().stream().filter(piece -> piece.fate() != without).map(Piece::text).collect(Collectors.joining());
	}

	private Redline redline() throws Exception {
		Procedure earlier = Redline.version(kenya, kenya.pathOf(procedure).orElseThrow(), stored, ID).orElseThrow();
		return Redline.of(kenya, procedure, earlier, ENGLISH);
	}

	private Part part(String step) throws Exception {
		return redline().parts().stream().filter(part -> part.element().equals(ID + "." + step)).findFirst().orElseThrow();
	}

	private Step step(String id) {
		return kenya.require(Step.class, ID + "." + id);
	}
}

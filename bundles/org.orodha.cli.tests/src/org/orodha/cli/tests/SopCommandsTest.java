// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.model.ChangeRequest;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.Procedure;
import org.orodha.model.RequestState;
import org.orodha.model.Requirement;
import org.orodha.model.Review;

/** Versions, adoption, reviews, requests and transmissions on the command line. */
class SopCommandsTest {

	private static final String BORDER = "ncm.border-data-quarterly";
	private static final String NEXT = BORDER + ".v4";

	@TempDir
	Path folder;
	private SampleCommands sample;

	@BeforeEach
	void open() throws Exception {
		sample = new SampleCommands(folder.resolve("kenya"));
	}

	@Test
	void aNextVersionIsAdoptedTechnicallyAndThenAtTheHighestLevel() throws Exception {
		assertThat(sample.done("sop", "version", BORDER)).contains(NEXT);
		assertThat(sample.refused("sop", "adopt", NEXT, "--level", "highest", "--body", "Council", "--minutes", "C/1")).contains(NEXT);
		sample.done("status", NEXT, "in-review", "--person", "NCM");
		sample.done("sop", "adopt", NEXT, "--level", "technical", "--body", "Technical committee", "--minutes", "TC/1", "--person",
				"ncm.desk-technical-committee");

		Procedure adopted = sample.saved().require(Procedure.class, NEXT);
		assertThat(adopted.getStatus()).isEqualTo(LifecycleStatus.TECHNICALLY_ADOPTED);
		assertThat(adopted.getDecisions()).last().satisfies(decision -> {
			assertThat(decision.getMinutes()).isEqualTo("TC/1");
			assertThat(decision.getPerson()).isEqualTo("ncm.desk-technical-committee");
		});
		assertThat(sample.refused("sop", "adopt", NEXT, "--level", "middle", "--body", "x", "--minutes", "y")).contains("middle");
	}

	@Test
	void aRequestIsMadeListedAndAnswered() throws Exception {
		String made = sample.done("sop", "request", BORDER + ".transmit", "--text", "Say which day", "--person", "DIS data desk");
		String id = made.split("\\s")[0];

		assertThat(sample.done("sop", "request")).contains(id);
		sample.done("sop", "answer", id, "--text", "The working day before", "--person", "NCM coordination desk");
		ChangeRequest answered = sample.saved().require(ChangeRequest.class, id);
		assertThat(answered.getState()).isEqualTo(RequestState.ANSWERED);
		assertThat(answered.getAnsweredBy()).isEqualTo("NCM coordination desk");
		assertThat(sample.refused("sop", "answer", id, "--text", "Again")).contains(id);
	}

	@Test
	void aReviewIsOpenedDecidedAndClosedOnlyOnceAllIsDecided() throws Exception {
		sample.done("sop", "review", "open", "--date", "2027-02-05", "--person", "ncm.desk-coordinator");
		assertThat(sample.err()).contains("review.2027");
		String point = sample.done("sop", "review", "show", "--date", "2027-02-05").lines().filter(line -> line.startsWith("request:")).findFirst()
				.orElseThrow().split("\\s")[0];
		sample.done("sop", "review", "decide", point, "--outcome", "keep", "--reason", "Said in the notes", "--date", "2027-02-06");

		Review review = sample.saved().require(Review.class, "review.2027");
		assertThat(review.getDecisions()).singleElement().satisfies(decision -> assertThat(decision.getReason()).isEqualTo("Said in the notes"));
		assertThat(sample.refused("sop", "review", "close", "--date", "2027-02-07")).contains("review.2027");
	}

	@Test
	void aTableThatWentToTheFrameworkIsNotedRevisedAndAcknowledged() throws Exception {
		String[] send = { "transmit", "comesa.table-01", "2024", "--person", "ncm.desk-coordinator", "--dataset", "ncm.profile-compilation.stock" };
		assertThat(sample.done(concat(send, "--date", "2026-03-02"))).contains("comesa.table-01", "2024", "sent");
		assertThat(sample.refused(concat(send, "--date", "2026-03-09"))).contains("Say what was revised");
		sample.done(concat(send, "--date", "2026-03-09", "--revision", "Two posts were missing"));
		sample.done("transmit", "comesa.table-01", "2024", "--acknowledged", "--by", "Letter 12", "--date", "2026-03-12", "--person",
				"ncm.desk-coordinator");

		assertThat(sample.done("transmissions", "comesa", "--on", "2026-10-01")).containsSubsequence("revised", "acknowledged", "due");
		assertThat(sample.saved().require(Requirement.class, "comesa.table-01").getTransmissions()).hasSize(2);
		assertThat(sample.refused("transmit", "comesa.table-01", "2024", "--person", "ncm.desk-coordinator", "--dataset",
				"dis.border-system.crossings", "--revision", "x", "--date", "2026-03-20")).contains("dis.border-system.crossings");
	}

	@Test
	void whereAFilterLeavesNoFlowTheFilterIsNamed() {
		sample.run("flows", "--without-instrument");

		assertThat(sample.err()).contains("--without-instrument leaves none of");
	}

	private static String[] concat(String[] first, String... more) {
		String[] all = Arrays.copyOf(first, first.length + more.length);
		System.arraycopy(more, 0, all, first.length, more.length);
		return all;
	}
}

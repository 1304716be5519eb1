// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Muting;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.orodha.model.Agency;
import org.orodha.model.Dataset;
import org.orodha.model.Flow;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.workshop.course.Assessment;
import org.orodha.workshop.course.Assessment.CheckResult;
import org.orodha.workshop.course.Attempt;
import org.orodha.workshop.course.Beginning;
import org.orodha.workshop.course.Course;
import org.orodha.workshop.course.Courses;
import org.orodha.workshop.course.Exercise;
import org.orodha.workshop.course.ExerciseStep;
import org.orodha.workshop.course.Solving;

/** An exercise is begun, assessed and solved in a catalogue of its own. */
class ExerciseTest {

	private final Course course = Courses.installed().find("kenya").orElseThrow();
	private final Exercise exercise = course.exercise("find-figures").orElseThrow();

	@TempDir
	private Path folder;
	private Catalogue catalogue;

	@BeforeEach
	void begin() throws CatalogueException {
		begin(0, "begun");
	}

	private void begin(int solved, String name) throws CatalogueException {
		Beginning.of(course, exercise, solved).copyTo(new FolderStorage(folder.resolve(name)));
		catalogue = Catalogue.open(new FolderStorage(folder.resolve(name)), new NullProgressMonitor());
	}

	@Test
	void aNewOneHasNoPointsAndSaysWhatIsNotYet() {
		Assessment assessment = assess();

		assertThat(assessment.points()).isZero();
		assertThat(assessment.next()).hasValueSatisfying(next -> assertThat(next.step().id()).isEqualTo("who"));
		assertThat(comments(assessment, 0)).allMatch(comment -> comment.startsWith("Who sends"));
	}

	@Test
	void whatIsRightGivesPointsBeforeTheStepIsDone() {
		set("flow.question-remittances", Literals.FLOW__SENDER, catalogue.require(Agency.class, "cbk"));
		set("flow.question-refugees", Literals.FLOW__SENDER, catalogue.require(Agency.class, "knbs"));

		Assessment assessment = assess();

		assertThat(assessment.points()).isEqualTo(2);
		assertThat(assessment.steps().getFirst().isDone()).isFalse();
		assertThat(comments(assessment, 0)).containsExactly("The right agency sends the answer on remittances.",
				"Who sends the answer on refugees is missing or another agency.");
	}

	@Test
	void moreThanIsAskedForIsNotRight() {
		set("flow.question-refugees", Literals.FLOW__DATASETS, List.of(catalogue.require(Dataset.class, "drs.register.departures"),
				catalogue.require(Dataset.class, "drs.register.stock-status")));

		assertThat(assess().points()).isZero();
	}

	@Test
	void aSolvedStepCanBeUndone() throws CatalogueException {
		Solving.solve(course, exercise.steps().getFirst(), catalogue);
		assertThat(assess().steps().getFirst().isDone()).isTrue();

		catalogue.undo();

		assertThat(assess().points()).isZero();
	}

	@Test
	void whoComesLateStartsWhereTheOthersAre() throws CatalogueException {
		begin(2, "late");

		assertThat(assess().next()).hasValueSatisfying(next -> assertThat(next.step().id()).isEqualTo("law"));
	}

	@Test
	void whoComesLateCanGoOnFromWhatTheExerciseBeforeLedTo() throws CatalogueException {
		Beginning.after(course, exercise).copyTo(new FolderStorage(folder.resolve("after")));
		catalogue = Catalogue.open(new FolderStorage(folder.resolve("after")), new NullProgressMonitor());

		assertThat(Assessment.of(course.exercise("read-sources").orElseThrow(), catalogue, new Guard(), new NullProgressMonitor()).isDone()).isTrue();
		assertThat(assess().points()).isZero();
		assertThatThrownBy(() -> Beginning.after(course, course.exercises().getFirst())).hasMessageContaining("Read the source table");
	}

	@Test
	void onlyAnAttemptAtTheExerciseIsReplaced() throws CatalogueException {
		Exercise other = course.exercise("read-sources").orElseThrow();
		assertThatThrownBy(() -> Attempt.remove(folder.resolve("begun"), course, other)).hasMessageContaining("is not an attempt at");
		assertThat(folder.resolve("begun")).exists();

		Attempt.remove(folder.resolve("begun"), course, exercise);

		begin(1, "begun");
		assertThat(assess().steps().getFirst().isDone()).isTrue();
	}

	@Test
	void nobodysCatalogueIsWrittenOver() {
		assertThatThrownBy(() -> Beginning.of(course, exercise, 0).copyTo(new FolderStorage(folder.resolve("begun"))))
				.isInstanceOf(CatalogueException.class);
	}

	@Test
	void theFolderKnowsTheExerciseAndTheHintsThatWereRead() throws Exception {
		Path begun = folder.resolve("begun");
		ExerciseStep step = exercise.steps().getFirst();
		Attempt.in(begun).orElseThrow().withHint(step).withHint(step).save(begun);

		assertThat(Attempt.in(begun)).hasValueSatisfying(attempt -> {
			assertThat(attempt.exercise()).isEqualTo("find-figures");
			assertThat(attempt.hints(step)).isEqualTo(2);
		});
		assertThat(Attempt.in(folder)).isEmpty();
	}

	@Test
	void handOutsLieInTheFolder() throws CatalogueException {
		Beginning.of(course, course.exercise("describe-source").orElseThrow(), 0).copyTo(new FolderStorage(folder.resolve("described")));

		assertThat(Files.exists(folder.resolve("described/hand-outs/student-passes.txt"))).isTrue();
	}

	@Test
	void rulesThatGiveAnswersAwayAreSilentUntilAllIsDone() throws Exception {
		Exercise reading = course.exercise("read-sources").orElseThrow();
		Path reader = folder.resolve("reader");
		Beginning.of(course, reading, 0).copyTo(new FolderStorage(reader));
		List<Finding> findings = List.of(Finding.of(CatalogueRule.STEWARD_MISSING, "no steward").build(),
				Finding.of(CatalogueRule.NAME_MISSING, "no name").build());

		assertThat(Muting.told(reader, findings)).extracting(Finding::message).containsExactly("no name",
				"2 rules are muted by the exercise ‘Read the source table’: what they would say is not told here.");
		assertThat(Muting.told(folder, findings)).isEqualTo(findings);

		Catalogue read = Catalogue.open(new FolderStorage(reader), new NullProgressMonitor());
		for (ExerciseStep step : reading.steps())
			Solving.solve(course, step, read);
		Attempt.change(reader, begun -> begun.withDone(Assessment.of(reading, read, new Guard(), new NullProgressMonitor())));
		assertThat(Muting.told(reader, findings)).isEqualTo(findings);
	}

	private Assessment assess() {
		return Assessment.of(exercise, catalogue, new Guard(), new NullProgressMonitor());
	}

	private static List<String> comments(Assessment assessment, int step) {
		return assessment.steps().get(step).checks().stream().map(CheckResult::comment).toList();
	}

	private void set(String flow, org.eclipse.emf.ecore.EStructuralFeature feature, Object value) {
		catalogue.execute(Commands.set(catalogue, catalogue.require(Flow.class, flow), feature, value));
	}
}

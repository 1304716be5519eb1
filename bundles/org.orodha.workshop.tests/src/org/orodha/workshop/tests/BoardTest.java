// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.workshop.course.Attempt;
import org.orodha.workshop.course.Beginning;
import org.orodha.workshop.course.Course;
import org.orodha.workshop.course.Courses;
import org.orodha.workshop.course.Exercise;
import org.orodha.workshop.course.Solving;
import org.orodha.workshop.results.Board;
import org.orodha.workshop.results.BoardFile;
import org.orodha.workshop.results.ExerciseScore;
import org.orodha.workshop.results.Result;
import org.orodha.workshop.results.ResultFile;
import org.orodha.workshop.results.StepScore;

/** Participants hand in what they reached, and the trainer sees it side by side. */
class BoardTest {

	private final Course course = Courses.installed().find("kenya").orElseThrow();
	private final Exercise exercise = course.exercise("read-sources").orElseThrow();

	@TempDir
	private Path folder;

	private record InFolder(Path folder) implements Result.Work {

		@Override
		public Catalogue open(IProgressMonitor monitor) throws CatalogueException {
			return Catalogue.open(new FolderStorage(folder), monitor);
		}
	}

	private Path begin(String name, int solved) throws CatalogueException {
		Path catalogue = folder.resolve(name);
		Beginning.of(course, exercise, solved).copyTo(new FolderStorage(catalogue));
		return catalogue;
	}

	private Result handIn(String participant, Path... catalogues) throws Exception {
		Result result = Result.of(participant, "NCM", course, List.of(catalogues).stream().map(InFolder::new).toList(), new NullProgressMonitor());
		ResultFile.write(result, folder.resolve("stick"));
		return result;
	}

	private Board board() throws IOException {
		return Board.of(List.of(folder.resolve("stick")), null, new NullProgressMonitor());
	}

	@Test
	void whatWasDoneCountsAndWhatWasShownDoesNot() throws Exception {
		Path catalogue = begin("one", 1);
		Catalogue open = Catalogue.open(new FolderStorage(catalogue), new NullProgressMonitor());
		Solving.solve(course, exercise.steps().get(1), open);
		open.save(new NullProgressMonitor());
		Attempt.change(catalogue, attempt -> attempt.withHint(exercise.steps().get(1)));

		handIn("Achieng", catalogue);

		Result read = board().results().getFirst();
		assertThat(read.participant()).isEqualTo("Achieng");
		assertThat(read.exercises()).singleElement().satisfies(score -> {
			assertThat(score.steps()).extracting(StepScore::step, StepScore::points, StepScore::hints, StepScore::isDone, StepScore::isShown)
					.containsExactly(tuple("steward", 0.0, 0, true, true), tuple("law", 2.0, 1, true, false), tuple("rhythm", 0.0, 0, false, false));
			assertThat(score.taken()).isZero();
		});
		assertThat(read.present().flatMap(ExerciseScore::next)).hasValueSatisfying(next -> assertThat(next.step()).isEqualTo("rhythm"));
	}

	@Test
	void ofSeveralAttemptsTheBestOneCounts() throws Exception {
		Path better = begin("better", 0);
		Catalogue open = Catalogue.open(new FolderStorage(better), new NullProgressMonitor());
		Solving.solve(course, exercise.steps().getFirst(), open);
		open.save(new NullProgressMonitor());

		assertThat(handIn("Achieng", begin("worse", 0), better, begin("last", 0)).points()).isEqualTo(3);
	}

	@Test
	void twentyFilesMakeOneBoardThatSaysWhereTheRoomIsStuck() throws Exception {
		for (int number = 1; number <= 20; number++)
			ResultFile.write(result("Participant " + number, number <= 15 ? 1 : 2), folder.resolve("stick/table-" + number % 4));

		Board board = board();

		assertThat(board.results()).hasSize(20).extracting(Result::participant).startsWith("Participant 1", "Participant 2").endsWith("Participant 20");
		assertThat(board.steps()).extracting(Board.StepState::step, Board.StepState::begun, Board.StepState::done, Board.StepState::stuck)
				.containsExactly(tuple("steward", 20, 20, 0), tuple("law", 20, 5, 15), tuple("rhythm", 20, 0, 5));
	}

	private Result result(String participant, int done) {
		List<StepScore> steps = new ArrayList<>();
		for (int at = 0; at < exercise.steps().size(); at++)
			steps.add(new StepScore(exercise.steps().get(at).id(), at < done ? 2 : 0, 2, at == done ? 3 : 0, at < done, false));
		return new Result(participant, "=DIS", "kenya", Instant.parse("2026-11-16T09:00:00Z"), List.of(new ExerciseScore("read-sources", 25L, steps)));
	}

	@Test
	void whoHandsInAgainIsOnTheBoardOnce() throws Exception {
		ResultFile.write(result("Achieng", 1), folder.resolve("stick/before"));
		handIn("Achieng", begin("again", 0));
		Result newer = new Result("Achieng", "=DIS", "kenya", Instant.parse("2026-11-16T10:00:00Z"), List.of());
		ResultFile.write(newer, folder.resolve("stick/after"));

		assertThat(board().results()).filteredOn(result -> result.agency().equals("=DIS")).containsExactly(newer);
	}

	@Test
	void aFileThatWasChangedOrIsAnotherIsNamedAndTheOthersCount() throws Exception {
		Path good = ResultFile.write(result("Achieng", 1), folder.resolve("stick"));
		String text = Files.readString(good);
		Files.writeString(folder.resolve("stick/changed.orodha-result"), text.replace("0.000", "2.000"));
		Files.writeString(folder.resolve("stick/half.orodha-result"), text.substring(0, text.length() / 2));
		Files.writeString(folder.resolve("stick/letter.orodha-result"), "Dear trainer, \\u00zz");
		Files.write(folder.resolve("stick/binary.orodha-result"), new byte[] { (byte) 0xff, 0, 1, 2 });
		Files.write(folder.resolve("stick/large.orodha-result"), new byte[2 << 20]);

		Board board = board();

		assertThat(board.results()).extracting(Result::participant).containsExactly("Achieng");
		assertThat(board.leftOut()).hasSize(5).allSatisfy(finding -> assertThat(finding.told()).contains(".orodha-result", "hand in again"));
	}

	@Test
	void linesThatAnotherSystemEndsInItsOwnWayStayWhole() throws Exception {
		Path file = ResultFile.write(result("Wanjikũ = Ñ: \\ #", 1), folder.resolve("stick"));
		Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));

		assertThat(board().results()).extracting(Result::participant).containsExactly("Wanjikũ = Ñ: \\ #");
	}

	@Test
	void aFileOfAnotherCourseIsNamed() throws Exception {
		ResultFile.write(result("Achieng", 1), folder.resolve("stick"));
		ResultFile.write(new Result("Uwase", "", "rwanda", Instant.EPOCH, List.of()), folder.resolve("stick"));

		assertThat(board().leftOut()).singleElement().satisfies(finding -> assertThat(finding.message()).contains("rwanda", "kenya"));
		assertThat(Board.of(List.of(folder.resolve("stick")), "rwanda", new NullProgressMonitor()).results()).extracting(Result::participant)
				.containsExactly("Uwase");
	}

	@Test
	void theBoardIsAPageAndATable() throws Exception {
		ResultFile.write(result("<b>Achieng</b>", 1), folder.resolve("stick"));
		Path page = folder.resolve("board.html");
		Path table = folder.resolve("board.csv");

		BoardFile.write(board(), page);
		BoardFile.write(board(), table);

		assertThat(page).content().contains("&lt;b&gt;Achieng", "Read the source table", "25").doesNotContain("<b>");
		assertThat(table).content().contains("<b>Achieng</b>,'=DIS,2.0,", ",2.0,3,25,");
		assertThatThrownBy(() -> BoardFile.write(board(), folder.resolve("board.docx"))).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining(".html or .csv");
	}
}

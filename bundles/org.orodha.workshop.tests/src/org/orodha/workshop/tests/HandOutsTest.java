// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.documents.DocumentFormat;
import org.orodha.workshop.course.Course;
import org.orodha.workshop.course.Courses;
import org.orodha.workshop.course.Difference.Edit;
import org.orodha.workshop.course.Exercise;
import org.orodha.workshop.course.ExerciseStep;
import org.orodha.workshop.course.Teaching;
import org.orodha.workshop.course.TeachingFile;
import org.orodha.workshop.handouts.HandOut;
import org.orodha.workshop.handouts.HandOut.Holder;
import org.orodha.workshop.handouts.HandOutReport;
import org.orodha.workshop.handouts.HandOutSet;

/** Participants and trainer get their papers, and participants no answers. */
class HandOutsTest {

	private static final Set<Holder> ALL = EnumSet.allOf(Holder.class);

	@TempDir
	private Path folder;

	private static Course kenya() {
		return Courses.installed().find("kenya").orElseThrow();
	}

	private static Teaching teaching() throws Exception {
		return TeachingFile.read(kenya()).orElseThrow();
	}

	private HandOutReport write(Course course, String language, DocumentFormat... formats) throws Exception {
		return HandOutSet.of(course).write(folder, Locale.forLanguageTag(language), ALL, List.of(formats), new NullProgressMonitor());
	}

	private static String text(Path file) throws IOException {
		return bare(switch (DocumentFormat.valueOf(ending(file).toUpperCase(Locale.ROOT))) {
		case HTML -> Files.readString(file).replaceAll("(?s)<style>.*?</style>", "").replaceAll("<[^>]*>", "").replace("&amp;", "&").replace("&quot;", "\"");
		case DOCX -> {
			try (ZipFile zip = new ZipFile(file.toFile())) {
				yield new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "")
						.replace("&amp;", "&").replace("&quot;", "\"");
			}
		}
		case PDF -> {
			try (PDDocument document = Loader.loadPDF(file.toFile())) {
				yield new PDFTextStripper().getText(document);
			}
		}
		});
	}

	private static String ending(Path file) {
		return file.toString().substring(file.toString().lastIndexOf('.') + 1);
	}

	/** A text without white space, so that lines may break anywhere. */
	private static String bare(String text) {
		return text.replaceAll("[\\s\\u00a0\\u2002]+", "");
	}

	private static String all(HandOutReport report, Holder holder) throws IOException {
		StringBuilder all = new StringBuilder();
		for (Path file : report.files())
			if (file.getParent().getFileName().toString().equals(holder.folder()))
				all.append(text(file)).append('\n');
		return all.toString();
	}

	/** What gives the answers of questions and steps away. */
	private static List<String> secrets(String language) throws Exception {
		List<String> secrets = new ArrayList<>();
		for (Teaching.Question question : teaching().questions())
			secrets.add(teaching().texts().all("question." + question.id() + ".answer").in(List.of(language)));
		for (Exercise exercise : kenya().exercises()) {
			secrets.add(kenya().texts().all(exercise.id() + ".notes").in(List.of(language)));
			for (ExerciseStep step : exercise.steps())
				secrets.addAll(secrets(step, language));
		}
		return secrets.stream().map(HandOutsTest::bare).toList();
	}

	private static List<String> secrets(ExerciseStep step, String language) {
		List<String> secrets = new ArrayList<>();
		String key = step.exercise() + "." + step.id() + ".";
		for (int rung = 1; rung <= ExerciseStep.HINTS; rung++)
			secrets.add(kenya().texts().all(key + "hint." + rung).in(List.of(language)));
		for (int check = 1; check <= step.checks().size(); check++)
			secrets.add(kenya().texts().all(key + check + ".good").in(List.of(language)));
		step.solution().changes().stream().filter(Edit.class::isInstance).map(change -> ((Edit) change).action().value())
				.filter(value -> value != null && value.contains(".")).forEach(secrets::add);
		return secrets;
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "sw" })
	void participantsGetNoAnswersAndTheTrainerGetsThemAll(String language) throws Exception {
		HandOutReport report = write(kenya(), language, DocumentFormat.values());

		assertThat(report.missing()).isEmpty();
		assertThat(report.files()).hasSize(HandOut.values().length * DocumentFormat.values().length).allMatch(Files::isRegularFile);
		String participants = all(report, Holder.PARTICIPANTS);
		String trainer = all(report, Holder.TRAINER);
		assertThat(secrets(language)).hasSizeGreaterThan(50).allSatisfy(secret -> {
			assertThat(trainer).contains(secret);
			assertThat(participants).doesNotContain(secret);
		});
	}

	@ParameterizedTest
	@EnumSource(names = { "PRE_TEST", "POST_TEST" })
	void testsAskAllQuestions(HandOut test) throws Exception {
		write(kenya(), "sw", DocumentFormat.PDF);

		String asked = text(folder.resolve("participants/" + test.file() + ".pdf"));
		assertThat(teaching().questions()).allSatisfy(
				question -> assertThat(asked).contains(bare(teaching().texts().all("question." + question.id()).in(List.of("sw")))));
	}

	@Test
	void theAgendaNamesEveryExerciseAndGoesByTheHalfHour() throws Exception {
		write(kenya(), "en", DocumentFormat.PDF);

		String agenda = text(folder.resolve("participants/agenda.pdf"));
		assertThat(kenya().exercises()).allSatisfy(exercise -> assertThat(agenda).contains(bare(kenya().texts().all(exercise.id() + ".name").in(List.of("en")))));
		assertThat(agenda).contains("08:30–09:00", "09:00–09:30", "Day1", "Day2");
		try (PDDocument document = Loader.loadPDF(folder.resolve("participants/agenda.pdf").toFile())) {
			assertThat(document.getNumberOfPages()).isEqualTo(1);
		}
	}

	@Test
	void whoGivesUpGetsNoMoreFiles() throws Exception {
		NullProgressMonitor given = new NullProgressMonitor();
		given.setCanceled(true);

		assertThatThrownBy(() -> HandOutSet.of(kenya()).write(folder, Locale.ENGLISH, ALL, List.of(DocumentFormat.HTML), given))
				.isInstanceOf(OperationCanceledException.class);
		try (var files = Files.list(folder)) {
			assertThat(files).isEmpty();
		}
	}

	@Test
	void aCourseThatSaysNothingForTrainersHasFewerHandOuts() throws Exception {
		HandOutReport report = write(TinyCourse.in(folder, null), "en", DocumentFormat.HTML);

		assertThat(report.missing()).containsExactly(HandOut.AGENDA, HandOut.PRE_TEST, HandOut.POST_TEST, HandOut.MARKING, HandOut.CHECK_LISTS);
		assertThat(report.files()).hasSize(HandOut.values().length - report.missing().size());
		assertThat(text(folder.resolve("trainer/plan-b.html"))).contains("Nothingelseisplanned", "namesaid");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<day start='08:15'/>|2|08:30", "<day start='08:30'><slot minutes='30'/></day>|2|exercise",
			"<day start='08:30'><slot text='tea' minutes='20'/></day>|2|half hours", "<day start='08:30'><slot exercise='other' minutes='30'/></day>|2|stewards",
			"<day start='08:30'><slot text='nap' minutes='30'/></day>|2|slot.nap", "<question id='a' choices='2' answer='3'/>|2|from 1 to 2",
			"<question id='a' choices='2'/>|2|1", "<test id='mid' questions='a'/>|2|pre or post", "<test id='pre' questions='b'/>|2|‘b’",
			"<checklist id='host' items='2'/>|2|checklist.host.2", "<plan-b exercise='none'/>|2|stewards", "<agenda/>|2|checklist" })
	void whatIsWrongIsToldWithItsLine(String wrong) throws Exception {
		List<String> parts = Arrays.asList(wrong.split("\\|"));
		Course course = TinyCourse.in(folder, "<teaching>\n" + parts.get(0) + "\n</teaching>", "slot.tea=Tea", "question.a=A?", "question.a.1=1", "question.a.2=2",
				"question.a.answer=1", "checklist.host=Host", "checklist.host.1=Sweep");

		assertThatThrownBy(() -> HandOutSet.of(course)).hasMessageContaining(parts.get(2))
				.satisfies(failure -> assertThat(failure.toString()).contains("teaching.xml", parts.get(1)));
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orodha.core.catalogue.Commands;
import org.orodha.model.DataSource;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Role;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.problems.Markers;
import org.orodha.workshop.course.Assessment;
import org.orodha.workshop.course.Assessment.StepResult;
import org.orodha.workshop.course.Courses;
import org.orodha.workshop.course.Exercise;
import org.orodha.workshop.ui.internal.WorkshopView;

/** An exercise is begun, worked on and solved beside the workbench. */
class WorkshopViewTest {

	@RegisterExtension
	final Bench bench = new Bench();

	@RegisterExtension
	final ErrorLog errors = new ErrorLog();

	private WorkshopView view;

	@BeforeEach
	void theViewShowsTheFirstExercise() throws Exception {
		view = (WorkshopView) bench.page().showView(WorkshopView.ID);
		view.choose("kenya/read-sources");
	}

	@AfterEach
	void theViewIsClosedAndTheExerciseRemoved() throws Exception {
		bench.page().hideView(view);
		for (IProject project : bench.catalogues().projects())
			project.delete(true, true, null);
	}

	@Test
	void aStepIsCheckedWhileOneWorksAndTheNextFollows() {
		assertThat(buttons()).filteredOn(Control::isEnabled).extracting(Button::getText).containsExactly("&Begin");
		OpenCatalogue begun = begin();
		assertThat(points()).isZero();
		assertThat(buttons()).filteredOn(Control::getVisible).extracting(Button::getText).startsWith("&Go There").endsWith("Start &Over");

		begun.execute(Commands.set(begun.catalogue(), begun.catalogue().require(DataSource.class, "dis.permits"), Literals.DATA_SOURCE__STEWARD,
				begun.catalogue().require(Role.class, "dis.data-officer")));

		bench.until("the step is done", () -> points() == 3);
		Table steps = Answers.find(view.control(), Table.class);
		assertThat(steps.getItem(0).getText(1)).isEqualTo("✓ Done");
		assertThat(steps.getSelectionIndex()).isEqualTo(1);
	}

	@Test
	void hintsComeOneAfterTheOtherAndAStepIsShownAndUndone() {
		OpenCatalogue begun = begin();
		Button hint = button("Hint");
		Answers.press(hint);
		assertThat(text()).contains("Hint 1: Whom would you call").doesNotContain("Hint 2");
		assertThat(hint.getText()).isEqualTo("&Hint 2 of 3");

		Answers.press(button("Show Me"));
		bench.until("the step is done", () -> points() == 3);
		Answers.press(button("Undo"));
		bench.until("it is undone", () -> points() == 0);
		assertThat(begun.catalogue().editingDomain().getCommandStack().canUndo()).isFalse();
	}

	@Test
	void whoStartsOverHasOneAttemptAndNotTwo() throws Exception {
		begin();
		Answers.press(button("Show Me"));
		bench.until("the step is done", () -> points() == 3);

		Answers.next(shell -> assertThat(Answers.all(shell, Label.class)).anyMatch(label -> label.getText().contains("kenya-read-sources")));
		Answers.press(button("Start Over"));

		bench.until("it begins anew", () -> points() == 0);
		assertThat(bench.catalogues().projects()).extracting(IProject::getName).containsExactly("kenya-read-sources");
	}

	@Test
	void whoComesLateGoesOnFromWhatTheExerciseBeforeLedTo() {
		view.choose("kenya/find-figures");
		Answers.press(button("Begin After"));
		bench.until("the exercise is begun and checked", () -> view.assessment().isPresent());

		assertThat(bench.catalogues().all().getFirst().catalogue().require(DataSource.class, "dis.permits").getSteward().getId())
				.isEqualTo("dis.data-officer");
	}

	static List<String> exercises() {
		return Courses.installed().find("kenya").orElseThrow().exercises().stream().map(Exercise::id).toList();
	}

	@ParameterizedTest
	@MethodSource("exercises")
	void everyExerciseIsShownToItsEnd(String exercise) {
		view.choose("kenya/" + exercise);
		begin();

		for (StepResult step : view.assessment().orElseThrow().steps()) {
			bench.until("the step can be shown", () -> button("Show Me").isEnabled());
			Answers.press(button("Show Me"));
			bench.until(step.step().id() + " is done", () -> view.assessment().filter(now -> now.of(step.step()).isDone()).isPresent());
		}

		bench.until("all is done", () -> view.assessment().filter(Assessment::isDone).isPresent());
		assertThat(label()).startsWith("✓");
	}

	@Test
	void problemsDoNotGiveTheAnswersAwayAndSaySo() throws Exception {
		OpenCatalogue begun = begin();

		bench.until("it is told that rules are muted", () -> rules(begun).contains("OR-0906"));
		assertThat(rules(begun)).isNotEmpty().doesNotContain("OR-0030", "OR-0031");
	}

	private static List<String> rules(OpenCatalogue catalogue) {
		try {
			return Arrays.stream(catalogue.project().findMarkers(Markers.TYPE, false, IResource.DEPTH_INFINITE))
					.map(marker -> marker.getAttribute(Markers.RULE, "")).toList();
		} catch (CoreException unreadable) {
			throw new IllegalStateException(unreadable);
		}
	}

	private OpenCatalogue begin() {
		Answers.press(button("Begin"));
		bench.until("the exercise is begun and checked", () -> view.assessment().isPresent());
		return bench.catalogues().all().getFirst();
	}

	private double points() {
		return view.assessment().map(Assessment::points).orElse(-1.0);
	}

	private String label() {
		return Answers.all(view.control(), Label.class).map(Label::getText).findFirst().orElseThrow();
	}

	private String text() {
		return Answers.find(view.control(), Text.class).getText();
	}

	private Button button(String name) {
		return buttons().stream().filter(button -> button.getText().replace("&", "").startsWith(name)).findFirst().orElseThrow();
	}

	private List<Button> buttons() {
		return children(view.control()).flatMap(WorkshopViewTest::children).filter(Button.class::isInstance).map(Button.class::cast).toList();
	}

	private static Stream<Control> children(Control parent) {
		return parent instanceof Composite composite ? Arrays.stream(composite.getChildren()) : Stream.empty();
	}
}

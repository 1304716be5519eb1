// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.workshop.course.Beginning;
import org.orodha.workshop.course.Course;
import org.orodha.workshop.course.Courses;
import org.orodha.workshop.results.Result;
import org.orodha.workshop.ui.internal.BoardView;
import org.orodha.workshop.ui.internal.HandInDialog;

/** A participant hands in, and the trainer's board shows it. */
class BoardViewTest {

	@RegisterExtension
	final Bench bench = new Bench();

	@RegisterExtension
	final ErrorLog errors = new ErrorLog();

	@TempDir
	private Path stick;

	private final Course course = Courses.installed().find("kenya").orElseThrow();
	private BoardView view;

	@BeforeEach
	void theBoardIsShown() throws Exception {
		view = (BoardView) bench.page().showView(BoardView.ID);
	}

	@AfterEach
	void theViewIsClosedAndTheExerciseRemoved() throws Exception {
		bench.page().hideView(view);
		for (IProject project : bench.catalogues().projects())
			project.delete(true, true, null);
	}

	@Test
	void whatIsHandedInIsOnTheBoardAndBadFilesAreNamed() throws Exception {
		bench.catalogues().create(Beginning.of(course, course.exercise("read-sources").orElseThrow(), 1), new NullProgressMonitor());
		bench.until("the exercise is open", () -> !bench.catalogues().all().isEmpty());
		HandInDialog dialog = new HandInDialog(bench.page().getWorkbenchWindow().getShell(), course, bench.catalogues().all());
		dialog.setBlockOnOpen(false);
		dialog.open();
		dialog.fill("Achieng Otieno", "NCM", stick.resolve("nowhere"));
		assertThat(dialog.getErrorMessage() != null || dialog.getMessage().contains("no such folder")).isTrue();
		dialog.fill("Achieng Otieno", "NCM", stick);
		dialog.okPressed();
		bench.until("it is handed in", () -> Files.exists(stick.resolve("achieng-otieno.kenya.orodha-result")));
		bench.until("it is told", () -> told() != null);
		told().close();
		Files.writeString(stick.resolve("bad.orodha-result"), "nothing");

		view.open(List.of(stick));

		bench.until("the board shows it", () -> view.board().results().size() == 1);
		assertThat(view.participants().shown()).extracting(Result::participant).containsExactly("Achieng Otieno");
		assertThat(view.participants().control().getItem(0).getText(6)).isEqualTo("Read the source table – On what law do trafficking cases rest?");
		assertThat(view.steps().control().getItem(0).getText(2)).isEqualTo("1 of 1");
		assertThat(view.steps().control().getItem(1).getText(4)).isEqualTo("1");
		assertThat(view.board().leftOut()).singleElement().satisfies(finding -> assertThat(finding.told()).contains("bad.orodha-result"));
	}

	private Shell told() {
		for (Shell shell : Display.getCurrent().getShells())
			if (shell.isVisible() && shell.getText().equals("Hand In") && shell.getData() instanceof MessageDialog)
				return shell;
		return null;
	}
}

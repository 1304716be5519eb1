// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Commands;
import org.orodha.fixtures.KenyaSample;
import org.orodha.insight.timeline.Timeline;
import org.orodha.insight.ui.internal.timeline.TimelineView;
import org.orodha.model.Dataset;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;

/** From a dataset's line to its editor, and back to what was changed there. */
class TimelineViewTest {

	private static final String TABLE = "knbs.census-2019.citizenship";

	@RegisterExtension
	final Bench bench = new Bench();

	@RegisterExtension
	final ErrorLog errors = new ErrorLog();

	@TempDir
	Path folder;

	private OpenCatalogue kenya;
	private TimelineView view;

	@BeforeEach
	void theViewShowsTheSample() throws Exception {
		kenya = bench.opened(bench.catalogues().create(folder.resolve("kenya"), KenyaSample.sample(), new NullProgressMonitor()));
		view = (TimelineView) bench.page().showView("org.orodha.insight.ui.timeline");
		view.filter().setText("2019 citizenship");
		bench.until("only the table is shown", () -> view.about() == kenya && view.result() != null
				&& view.result().lines().stream().map(Timeline.Line::dataset).toList().equals(List.of(TABLE)));
	}

	@AfterEach
	void theViewIsClosed() {
		view.filter().setText("");
		bench.page().hideView(view);
	}

	@Test
	void aLineLeadsToItsDatasetAndFollowsWhatIsChangedThere() {
		Event down = new Event();
		down.keyCode = SWT.ARROW_DOWN;
		view.table().control().notifyListeners(SWT.KeyDown, down);
		view.table().control().notifyListeners(SWT.DefaultSelection, new Event());
		Dataset table = kenya.catalogue().require(Dataset.class, TABLE);
		bench.until("the dataset is edited", () -> bench.page().getActiveEditor() instanceof ElementEditor editor && editor.element() == table);

		long covered = covered();
		kenya.catalogue().execute(Commands.set(kenya.catalogue(), table, Literals.DATASET__COVERAGE_START, "2018"));
		bench.until("another year is covered", () -> covered() == covered + 1);
		assertThat(covered).isPositive();
	}

	private long covered() {
		return view.result().lines().getFirst().cells().stream().filter(cell -> !cell.text().isEmpty()).count();
	}
}

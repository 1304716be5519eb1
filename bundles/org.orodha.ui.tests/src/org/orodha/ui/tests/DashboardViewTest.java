// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.picture.Picture.Box;
import org.orodha.core.translation.TranslationState;
import org.orodha.data.delivery.TriageBoard;
import org.orodha.data.ui.internal.delivery.BoardView;
import org.orodha.fixtures.KenyaSample;
import org.orodha.insight.dashboard.Bar;
import org.orodha.insight.dashboard.Bar.Counted;
import org.orodha.insight.dashboard.Chart;
import org.orodha.insight.dashboard.DashboardPictures;
import org.orodha.insight.dashboard.Measure;
import org.orodha.insight.dashboard.Subject;
import org.orodha.insight.ui.internal.dashboard.DashboardView;
import org.orodha.model.CatalogueElement;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.translation.TranslationView;

/** Each bar leads to what it counts, by the keyboard, and follows what is changed. */
class DashboardViewTest {

	@RegisterExtension
	final Bench bench = new Bench();

	@RegisterExtension
	final ErrorLog errors = new ErrorLog();

	@TempDir
	Path folder;

	private OpenCatalogue kenya;
	private DashboardView view;

	@BeforeEach
	void theViewShowsTheSample() throws Exception {
		kenya = bench.opened(bench.catalogues().create(folder.resolve("kenya"), KenyaSample.delivered(), new NullProgressMonitor()));
		view = (DashboardView) bench.page().showView(DashboardView.ID);
		view.filter().setText("");
		bench.until("the sample is counted, and checked", () -> view.about() == kenya && view.result() != null && !chart(Subject.PROBLEMS).bars().isEmpty());
	}

	@AfterEach
	void theViewIsClosed() {
		bench.page().hideView(view);
	}

	private Chart chart(Subject subject) {
		return view.result().about(subject).orElseThrow();
	}

	/** Goes down to a bar by the arrow keys and opens it by Enter. */
	private Bar open(Subject subject) {
		Bar wanted = chart(subject).bars().getFirst();
		key(SWT.HOME);
		for (int steps = 0; !wanted.equals(DashboardPictures.bar(view.result(), view.canvas().box()).orElse(null)); steps++) {
			assertThat(steps).as("the bar is among what the arrow keys come to").isLessThan(view.canvas().ordered().size());
			key(SWT.ARROW_DOWN);
		}
		key(SWT.CR);
		return wanted;
	}

	private void key(int code) {
		Event event = new Event();
		event.keyCode = code;
		view.canvas().control().notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void whatLacksSomethingIsListedAndOpensInItsEditor() {
		Bar bar = open(Subject.COMPLETENESS);

		assertThat(view.list().table().shown()).containsExactlyElementsOf(bar.counted());
		Counted first = view.list().table().selected().orElseThrow();
		assertThat(first.measure()).isEqualTo(Measure.LACKING);
		view.list().table().control().notifyListeners(SWT.DefaultSelection, new Event());
		bench.until("the element is edited", () -> bench.page().getActiveEditor() instanceof ElementEditor editor
				&& editor.element() == kenya.catalogue().require(IdentifiedElement.class, first.element()));
	}

	@Test
	void aReviewLeadsToWhereTheProcedureStands() {
		open(Subject.REVIEWS);
		view.list().table().control().notifyListeners(SWT.DefaultSelection, new Event());

		bench.until("the page of its adoption is shown", () -> bench.page().getActiveEditor() instanceof ElementEditor editor
				&& editor.element() instanceof Procedure && editor.getActivePageInstance() != null && "adoption".equals(editor.getActivePageInstance().getId()));
	}

	@Test
	void textsToTranslateLeadToTheTranslatorsListOfTheAgency() {
		Bar bar = open(Subject.TRANSLATIONS);
		TranslationView translation = (TranslationView) bench.page().findView(TranslationView.ID);

		bench.until("as many texts are listed as were counted", () -> translation.listed().size() == bar.total());
		assertThat(translation.listed()).allSatisfy(text -> assertThat(text.state()).isNotEqualTo(TranslationState.TRANSLATED));
		bench.page().hideView(translation);
	}

	@Test
	void deliveriesLeadToTheBoardOfTheAgencyAndYear() {
		Bar bar = open(Subject.DELIVERIES);
		BoardView board = (BoardView) bench.page().findView("org.orodha.data.ui.board");

		bench.until("the board shows this agency's and this year's alone", () -> !board.entries().isEmpty() && board.entries().stream()
				.allMatch(entry -> entry.dataset().getSource().getOwner().getId().equals(bar.what().id()) && entry.due().getYear() == Integer.parseInt(bar.group().id())));
		assertThat(board.entries().stream().filter(entry -> entry.daysOverdue() > 0).map(TriageBoard.Entry::period))
				.hasSize((int) bar.parts().stream().filter(part -> part.measure() == Measure.NOT_COME).mapToLong(part -> part.count()).sum());
		bench.page().hideView(board);
	}

	@Test
	void problemsLeadToTheViewOfProblems() {
		Bar bar = open(Subject.PROBLEMS);

		assertThat(view.list().table().shown()).containsExactlyElementsOf(bar.counted()).hasSize((int) bar.total());
		bench.until("the problems are shown", () -> bench.page().getActivePart() != null
				&& IPageLayout.ID_PROBLEM_VIEW.equals(bench.page().getActivePart().getSite().getId()));
	}

	@Test
	void aClickOpensABarAndTheHeadOfAChartShowsItAlone() {
		Box head = view.canvas().ordered().getFirst();
		Event click = new Event();
		click.button = 1;
		click.x = view.canvas().bounds(head).x + 5;
		click.y = view.canvas().bounds(head).y + 5;
		view.canvas().control().notifyListeners(SWT.MouseDown, click);

		assertThat(view.canvas().ordered().stream().flatMap(box -> DashboardPictures.bar(view.result(), box).stream()))
				.containsExactlyElementsOf(chart(Subject.COMPLETENESS).bars());
		view.showAll();
	}

	@Test
	void anElementThatIsAdoptedIsCountedAsSuchAtOnce() {
		long before = adopted();
		CatalogueElement draft = kenya.catalogue().all(CatalogueElement.class).stream().filter(element -> element.getStatus() != LifecycleStatus.ADOPTED).findFirst().orElseThrow();
		kenya.catalogue().execute(Commands.set(kenya.catalogue(), draft, Literals.LIFECYCLE_ELEMENT__STATUS, LifecycleStatus.ADOPTED));

		bench.until("one more is adopted", () -> adopted() == before + 1);
	}

	private long adopted() {
		return chart(Subject.STATUS).bars().stream().filter(bar -> bar.what().id().equals("adopted")).mapToLong(Bar::total).sum();
	}

	@Test
	void inAMeetingTheArrowKeysTurnThePagesAndEscapeLeaves() {
		view.meet();
		String first = view.meeting().canvas().picture().title();
		Event right = new Event();
		right.keyCode = SWT.ARROW_RIGHT;
		view.meeting().canvas().control().notifyListeners(SWT.KeyDown, right);

		assertThat(view.meeting().canvas().picture().title()).isNotEqualTo(first);
		assertThat(view.meeting().canvas().zoom()).as("large type").isGreaterThan(1.3);

		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		view.meeting().canvas().control().notifyListeners(SWT.KeyDown, escape);
		assertThat(view.meeting()).isNull();
	}

	@Test
	void theFilterLeavesTheBarsThatAreCalledSo() {
		view.filter().setText("KNBS");

		bench.until("the bars of KNBS are shown", () -> view.canvas().ordered().stream().flatMap(box -> DashboardPictures.bar(view.result(), box).stream())
				.map(bar -> bar.what().name()).collect(Collectors.toSet()).equals(Set.of("KNBS")));
		view.filter().setText("");
	}
}

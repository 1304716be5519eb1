// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Commands;
import org.orodha.fixtures.KenyaSample;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.sources.Colouring;
import org.orodha.insight.sources.Grouping;
import org.orodha.insight.sources.Mark;
import org.orodha.insight.sources.SourcesMatrix.Entry;
import org.orodha.insight.ui.internal.sources.SourcesView;
import org.orodha.model.AccessLevel;
import org.orodha.model.Dataset;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;

/** From the matrix of the sample to the editor of a dataset. */
class SourcesViewTest {

	@RegisterExtension
	final Bench bench = new Bench();

	@RegisterExtension
	final ErrorLog errors = new ErrorLog();

	@TempDir
	Path folder;

	private OpenCatalogue kenya;
	private SourcesView view;

	@BeforeEach
	void theViewShowsTheSample() throws Exception {
		kenya = bench.opened(bench.catalogues().create(folder.resolve("kenya"), KenyaSample.sample(), new NullProgressMonitor()));
		view = (SourcesView) bench.page().showView(SourcesView.ID);
		view.bar().grouping().choose(Grouping.AGENCY);
		view.bar().colouring().choose(Colouring.ACCESS);
		view.filter().setText("");
		bench.until("the sample's sources are shown", () -> view.about() == kenya && !rows().isEmpty() && isColouredBy(Colouring.ACCESS));
	}

	@AfterEach
	void theViewIsClosed() {
		view.filter().setText("");
		bench.page().hideView(view);
	}

	private List<Sheet.Row> rows() {
		return view.table().sheet().rows();
	}

	private boolean isColouredBy(Colouring colouring) {
		return view.table().sheet().legend().equals(colouring.legend());
	}

	private int row(String source) {
		return IntStream.range(0, rows().size()).filter(row -> rows().get(row).cells().getFirst().text().equals(source)).findFirst().orElseThrow();
	}

	private void press(int key) {
		Event pressed = new Event();
		pressed.keyCode = key;
		view.table().control().notifyListeners(SWT.KeyDown, pressed);
	}

	@Test
	void fromACellOneComesToItsDatasetsAndToTheirEditor() {
		Dataset dataset = kenya.catalogue().all(Dataset.class).stream().filter(each -> !each.getTopics().isEmpty()).findFirst().orElseThrow();
		int column = view.table().sheet().header().indexOf(kenya.label(dataset.getTopics().getFirst()));
		view.table().choose(row(kenya.label(dataset.getSource())), column - 1);
		press(SWT.ARROW_RIGHT);
		view.table().control().notifyListeners(SWT.DefaultSelection, new Event());

		List<Entry> listed = view.list().table().shown();
		assertThat(listed).extracting(Entry::id).contains(dataset.getId());
		view.list().table().select(listed.stream().filter(entry -> entry.id().equals(dataset.getId())).findFirst().orElseThrow());
		view.list().table().control().notifyListeners(SWT.DefaultSelection, new Event());
		bench.until("the dataset is edited", () -> bench.page().getActiveEditor() instanceof ElementEditor editor && editor.element() == dataset);
	}

	@Test
	void aChangeOfTheCatalogueIsSeenAtOnceAndUndone() {
		Dataset dataset = kenya.catalogue().all(Dataset.class).getFirst();
		AccessLevel other = dataset.getAccess() == AccessLevel.NO_ACCESS ? AccessLevel.OPEN_FILE : AccessLevel.NO_ACCESS;
		Mark before = mark(dataset);
		kenya.execute(Commands.set(kenya.catalogue(), dataset, Literals.DATASET__ACCESS, other));
		bench.until("it is judged anew", () -> mark(dataset) == (other == AccessLevel.NO_ACCESS ? Mark.NO_ACCESS : Mark.OPEN_FILE));
		kenya.catalogue().undo();
		bench.until("as before", () -> mark(dataset) == before);
	}

	private Mark mark(Dataset dataset) {
		int row = row(kenya.label(dataset.getSource()));
		return view.result().datasets(row, 0).stream().filter(entry -> entry.id().equals(dataset.getId())).findFirst().orElseThrow().mark();
	}

	@Test
	void aFilterLeavesWhatHasTheWordsAndSaysWhereNothingDoes() {
		int all = rows().size();
		view.filter().setText(rows().getFirst().cells().getFirst().text());
		bench.until("less is shown", () -> rows().size() < all);
		view.filter().setText("nothing has these words");
		bench.until("nothing is shown", () -> !view.table().control().isVisible());
	}

	@Test
	void groupsHaveTheirNamesAndCellsTheirSigns() {
		view.bar().grouping().choose(Grouping.FREQUENCY);
		view.bar().naming().choose(true);
		bench.until("it is grouped", () -> view.table().sheet().groupedBy().equals(Grouping.FREQUENCY.label()));
		view.bar().naming().choose(false);
		TableItem first = view.table().control().getItem(0);
		assertThat(first.getText(0)).isEqualTo(rows().getFirst().group());
		assertThat(rows().stream().flatMap(row -> row.cells().stream()).map(Sheet.Cell::text)).anyMatch(text -> text.contains(Mark.UNDER_AGREEMENT.sign()));
	}

	@Test
	void forThePublicItShowsWhatIsPublicOnlyAndSaysWhatIsWithheld() {
		Dataset dataset = kenya.catalogue().require(Dataset.class, "cbk.remittances.by-channel");
		String source = kenya.label(dataset.getSource());
		assertThat(view.result().datasets(row(source), 0)).extracting(Entry::id).contains(dataset.getId());
		try {
			readers("For the Public");
			bench.until("it is for the public", () -> view.getContentDescription().contains("For the public;"));
			assertThat(view.result().datasets(row(source), 0)).isNotEmpty().extracting(Entry::id).doesNotContain(dataset.getId());
		} finally {
			readers("For Own Agency");
		}
		bench.until("it is for the own agency", () -> !view.getContentDescription().contains("For the public;"));
		assertThat(view.result().datasets(row(source), 0)).extracting(Entry::id).contains(dataset.getId());
	}

	private void readers(String chosen) {
		IContributionItem export = Arrays.stream(view.getViewSite().getActionBars().getToolBarManager().getItems())
				.filter(item -> item instanceof ActionContributionItem action && action.getAction().getMenuCreator() != null).findFirst().orElseThrow();
		Menu menu = ((ActionContributionItem) export).getAction().getMenuCreator().getMenu(view.table().control());
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem item = Arrays.stream(menu.getItems()).filter(each -> each.getText().equals(chosen)).findFirst().orElseThrow();
		Arrays.stream(menu.getItems()).filter(each -> each.getSelection() && each != item).forEach(each -> each.setSelection(false));
		item.setSelection(true);
		item.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void newSinceTomorrowIsNothing() {
		view.showNewSince(LocalDate.now().plusDays(1));
		bench.until("nothing is shown", () -> !view.table().control().isVisible());
		view.bar().everything();
		bench.until("all is shown", () -> view.table().control().isVisible());
	}

	@Test
	void allControlsHaveNames() {
		assertThat(Nameless.in(view.table().control().getParent().getParent().getParent().getParent())).isEmpty();
		assertThat(view.getTitle()).isNotEmpty();
	}
}

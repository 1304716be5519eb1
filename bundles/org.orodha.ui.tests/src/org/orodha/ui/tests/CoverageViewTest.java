// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Commands;
import org.orodha.fixtures.KenyaSample;
import org.orodha.insight.ui.internal.coverage.CoverageView;
import org.orodha.model.Dataset;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Requirement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;

/** From a gap in a table that COMESA asks for to the dataset that fills it. */
class CoverageViewTest {

	private static final String STOCK = "comesa.table-01";

	@RegisterExtension
	final Bench bench = new Bench();

	@RegisterExtension
	final ErrorLog errors = new ErrorLog();

	@TempDir
	Path folder;

	private OpenCatalogue kenya;
	private CoverageView view;

	@BeforeEach
	void theViewShowsTheSample() throws Exception {
		kenya = bench.opened(bench.catalogues().create(folder.resolve("kenya"), KenyaSample.sample(), new NullProgressMonitor()));
		view = (CoverageView) bench.page().showView(CoverageView.ID);
		view.filter().setText("");
		bench.until("the sample's coverage is shown", () -> view.result() != null && view.tree().getTree().getItemCount() > 4);
		view.tree().expandAll();
	}

	@AfterEach
	void theViewIsClosed() {
		view.filter().setText("");
		bench.page().hideView(view);
		bench.page().closeAllEditors(false);
	}

	@Test
	void fromTheGapOneComesToTheDatasetThatFillsIt() {
		TreeItem stock = item("COMESA", label(STOCK));
		TreeItem birth = child(stock, "Country of birth");
		assertThat(birth.getText(1)).isEqualTo("○ not");
		assertThat(stock.getText(2)).isEqualTo("86 % ready = (1 + 1 + 0 + 1 + 1 + 1 + 1) / 7");

		open(birth.getItem(0));

		bench.until("the dataset's editor is open", () -> bench.page().getActiveEditor() instanceof ElementEditor);
		assertThat(((ElementEditor) bench.page().getActiveEditor()).element()).isSameAs(kenya.catalogue().require(Dataset.class, "knbs.census-2019.foreign-born"));
	}

	@Test
	void whatIsChangedIsSeenAtOnceAndWhatIsOpenStaysOpen() {
		Requirement stock = kenya.catalogue().require(Requirement.class, STOCK);

		kenya.execute(Commands.set(kenya.catalogue(), stock, Literals.REQUIREMENT__DATASETS, List.of()));

		bench.until("nothing fills the table", () -> item("COMESA", label(STOCK)).getText(1).equals("○ not"));
		assertThat(item("COMESA", label(STOCK)).getExpanded()).isTrue();
		assertThat(item("COMESA", label(STOCK)).getText(4)).contains("Stock of international migrants");
	}

	@Test
	void theFilterLeavesWhatHoldsTheWords() {
		view.filter().setText("remittance inflows");

		bench.until("few are left", () -> leaves() < 4);
		assertThat(item("COMESA", label("comesa.table-07")).isDisposed()).isFalse();

		view.filter().setText("nothing is called so");
		bench.until("the view says so", () -> !view.tree().getTree().isVisible());
	}

	@Test
	void theChosenLineIsReadInFull() {
		tree().setSelection(child(item("COMESA", label(STOCK)), "Country of birth"));
		tree().notifyListeners(SWT.Selection, selected());

		assertThat(view.details().getText()).contains("The dataset has no column for it.").contains("Population born outside Kenya");
	}

	private long leaves() {
		return Arrays.stream(tree().getItems()).mapToInt(TreeItem::getItemCount).sum();
	}

	private String label(String requirement) {
		return kenya.label(kenya.catalogue().require(Requirement.class, requirement));
	}

	private Tree tree() {
		return view.tree().getTree();
	}

	private TreeItem item(String framework, String requirement) {
		return child(Arrays.stream(tree().getItems()).filter(item -> item.getText().startsWith(framework)).findFirst().orElseThrow(), requirement);
	}

	private static TreeItem child(TreeItem parent, String name) {
		return Stream.of(parent.getItems()).filter(item -> item.getText().equals(name)).findFirst().orElseThrow();
	}

	private void open(TreeItem item) {
		tree().setSelection(item);
		tree().notifyListeners(SWT.DefaultSelection, selected());
	}

	private Event selected() {
		Event event = new Event();
		event.item = tree().getSelection()[0];
		return event;
	}
}

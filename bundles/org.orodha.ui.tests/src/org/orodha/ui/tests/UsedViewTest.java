// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Commands;
import org.orodha.fixtures.KenyaSample;
import org.orodha.insight.ui.internal.used.UsedView;
import org.orodha.insight.use.Sense;
import org.orodha.insight.use.UseLine;
import org.orodha.model.Flow;
import org.orodha.model.LegalInstrument;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Product;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;

/** From a memorandum to the published figures that rest on it. */
class UsedViewTest {

	private static final String MEMORANDUM = "law.mou-dis-ncm";
	private static final String BULLETIN = "ncm.border-bulletin";

	@RegisterExtension
	final Bench bench = new Bench();

	@RegisterExtension
	final ErrorLog errors = new ErrorLog();

	@TempDir
	Path folder;

	private OpenCatalogue kenya;
	private UsedView view;

	@BeforeEach
	void theViewShowsWhereTheMemorandumIsUsed() throws Exception {
		kenya = bench.opened(bench.catalogues().create(folder.resolve("kenya"), KenyaSample.sample(), new NullProgressMonitor()));
		bench.open(kenya.catalogue().require(LegalInstrument.class, MEMORANDUM));
		assertThat(bench.isEnabled("org.orodha.insight.ui.whereUsed")).isTrue();
		bench.run("org.orodha.insight.ui.whereUsed");
		view = (UsedView) bench.page().findView(UsedView.ID);
		shows(MEMORANDUM);
	}

	@AfterEach
	void theViewIsClosed() {
		view.filter().setText("");
		view.pin().setChecked(false);
		bench.page().hideView(view);
	}

	private void shows(String element) {
		bench.until("the use of " + element + " is shown", () -> view.shown() != null && view.shown().tree().subject().id().equals(element));
	}

	@Test
	void theTreeLeadsToThePublishedFiguresAndOpensThem() {
		TreeViewer tree = view.tree();
		UseLine dataset = (UseLine) below(tree.getTree().getItem(0), "Entries by citizenship, sex and border post");
		tree.setExpandedState(dataset, true);
		Object bulletin = dataset.children().stream().filter(line -> line.elements().getFirst().id().equals(BULLETIN)).findFirst().orElseThrow();
		tree.setSelection(new StructuredSelection(bulletin), true);
		tree.getTree().notifyListeners(SWT.DefaultSelection, new Event());

		bench.until("the bulletin is edited", () -> edited() instanceof Product product && product.getId().equals(BULLETIN));
		shows(BULLETIN);
	}

	private static Object below(TreeItem item, String name) {
		return Arrays.stream(item.getItems()).filter(each -> each.getText().equals(name)).findFirst().orElseThrow().getData();
	}

	private Object edited() {
		return bench.page().getActiveEditor() instanceof ElementEditor editor ? editor.element() : null;
	}

	@Test
	void thePictureHasTheSameAndOpensABox() {
		var box = view.canvas().picture().of(BULLETIN).orElseThrow();
		assertThat(view.canvas().box().element()).isEqualTo(MEMORANDUM);
		view.canvas().choose(box);
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		view.canvas().control().notifyListeners(SWT.KeyDown, enter);

		bench.until("the bulletin is edited", () -> edited() instanceof Product product && product.getId().equals(BULLETIN));
	}

	@Test
	void itFollowsTheSelectionUnlessItIsKept() throws Exception {
		Product bulletin = kenya.catalogue().require(Product.class, BULLETIN);
		CommonNavigator explorer = (CommonNavigator) bench.page().showView("org.orodha.ui.explorer");
		view.pin().setChecked(true);
		explorer.getCommonViewer().setSelection(new StructuredSelection(bench.node(kenya, bulletin)), true);
		assertThat(view.shown().tree().subject().id()).isEqualTo(MEMORANDUM);

		view.pin().setChecked(false);
		explorer.getCommonViewer().setSelection(StructuredSelection.EMPTY);
		explorer.getCommonViewer().setSelection(new StructuredSelection(bench.node(kenya, bulletin)), true);
		shows(BULLETIN);
	}

	@Test
	void aChangeIsShown() {
		assertThat(isUsedByFlow()).isTrue();
		Flow flow = kenya.catalogue().require(Flow.class, "flow.dis-ncm.border-tables");
		kenya.catalogue().execute(Commands.set(kenya.catalogue(), flow, Literals.FLOW__INSTRUMENT, null));

		bench.until("the flow is not said to rest on it", () -> !isUsedByFlow());
	}

	private boolean isUsedByFlow() {
		return view.shown().tree().first(Sense.BY).stream().anyMatch(line -> line.kind() == Literals.FLOW);
	}

	@Test
	void theFilterLeavesWhatLeadsToItsWords() {
		view.filter().setText("bulletin quarterly border movements");
		bench.until("only the way to the bulletin is left", () -> names().equals(List.of(BULLETIN)));
	}

	/** The identifiers of what is at the ends of what is drawn. */
	private List<String> names() {
		var arrows = view.canvas().picture().arrows();
		var boxes = view.canvas().picture().boxes();
		return IntStream.range(0, boxes.size()).filter(at -> arrows.stream().noneMatch(arrow -> arrow.from() == at)).mapToObj(at -> boxes.get(at).element())
				.toList();
	}
}

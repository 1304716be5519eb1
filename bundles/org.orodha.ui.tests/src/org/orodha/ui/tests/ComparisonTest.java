// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.NextVersion;
import org.orodha.core.text.Texts;
import org.orodha.insight.ui.internal.comparison.ComparisonView;
import org.orodha.model.CatalogueElement;
import org.orodha.model.DataSource;
import org.orodha.model.Frequency;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Step;
import org.orodha.model.TextState;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.explorer.ExplorerView;

/** What differs is seen feature by feature: from the saved state, from another element, and from the adopted state. */
class ComparisonTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	@RegisterExtension
	final ErrorLog errors = new ErrorLog();

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private OpenCatalogue catalogue;
	private DataSource census;
	private DataSource survey;
	private Procedure procedure;
	private ExplorerView explorer;

	@BeforeEach
	void aCatalogueWithAnAdoptedProcedure() throws Exception {
		catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		census = bench.add(catalogue, MAKE.createDataSource(), "census", "Census");
		survey = bench.add(catalogue, MAKE.createDataSource(), "survey", "Survey");
		procedure = MAKE.createProcedure();
		procedure.setVersion("1.0");
		procedure.setStatus(LifecycleStatus.ADOPTED);
		Step step = MAKE.createStep();
		step.setId("sop.send");
		step.getName().add(Texts.text("en", "Send", TextState.ORIGINAL));
		procedure.getSteps().add(step);
		bench.add(catalogue, procedure, "sop", "Transmission");
		catalogue.catalogue().save(new NullProgressMonitor());
		explorer = (ExplorerView) bench.page().showView(ExplorerView.ID);
		bench.checked();
	}

	@Test
	void whatIsNotSavedYetIsSeenAndOpenedAndGoneFromThereWhenItIsTakenBack() throws Exception {
		catalogue.execute(Commands.set(catalogue.catalogue(), census, Literals.DATA_SOURCE__PERIODICITY, Frequency.ANNUAL));
		ComparisonView view = (ComparisonView) bench.page().showView(ComparisonView.ID);

		bench.until("the change is shown", () -> lines(view).stream().anyMatch(line -> line.endsWith("|added||annual")));
		assertThat(lines(view)).contains("Census|changed||").noneMatch(line -> line.startsWith("Survey"));
		select(view, "Census");
		tree(view).notifyListeners(SWT.DefaultSelection, new Event());
		bench.until("its editor opens",
				() -> bench.page().getActiveEditor() instanceof ElementEditor editor && editor.element() == census);
		catalogue.catalogue().undo();
		bench.until("nothing differs", () -> view.result() != null && view.result().comparison().isSame());
	}

	@Test
	void twoElementsAreComparedFromTheExplorer() throws Exception {
		select(census, survey);
		assertThat(bench.isEnabled("org.orodha.insight.ui.compareAdopted")).isFalse();
		bench.run("org.orodha.insight.ui.compareElements");

		ComparisonView view = (ComparisonView) bench.page().findView(ComparisonView.ID);
		bench.until("the names differ", () -> lines(view).contains("Name (en)|changed|Census|Survey"));
	}

	@Test
	void whatChangedSinceTheAdoptedStateIsFound() throws Exception {
		Procedure next = NextVersion.open(catalogue.catalogue(), procedure);
		catalogue.execute(Commands.set(catalogue.catalogue(), next.getSteps().get(0), Literals.IDENTIFIED_ELEMENT__NAME,
				List.of(Texts.text("en", "Send within a week", TextState.ORIGINAL))));
		ExplorerView.select(bench.page(), catalogue, List.of(next));
		select(next);

		bench.run("org.orodha.insight.ui.compareAdopted");

		ComparisonView view = (ComparisonView) bench.page().findView(ComparisonView.ID);
		bench.until("the step is told", () -> lines(view).contains("Name (en)|changed|Send|Send within a week"));
		assertThat(Nameless.in(tree(view).getParent())).isEmpty();
	}

	private void select(CatalogueElement... elements) {
		ExplorerView.select(bench.page(), catalogue, List.of(elements));
		bench.page().activate(explorer);
		explorer.getCommonViewer().setSelection(
				new StructuredSelection(List.of(elements).stream().map(element -> bench.node(catalogue, (CatalogueElement) element)).toList()), true);
	}

	private Tree tree(ComparisonView view) {
		return Answers.all((Composite) view.filter().getShell(), Tree.class)
				.filter(tree -> tree.getColumnCount() == 4 && tree.isVisible()).findFirst().orElse(null);
	}

	private void select(ComparisonView view, String name) {
		TreeItem found = items(tree(view).getItems()).stream().filter(item -> item.getText().equals(name)).findFirst().orElseThrow();
		tree(view).setSelection(found);
	}

	/** What the tree shows, its columns with bars between. */
	private List<String> lines(ComparisonView view) {
		return tree(view) == null ? List.of()
				: items(tree(view).getItems()).stream().map(item -> item.getText(0) + "|" + item.getText(1) + "|" + item.getText(2) + "|" + item.getText(3))
						.toList();
	}

	private static List<TreeItem> items(TreeItem[] items) {
		List<TreeItem> all = new ArrayList<>();
		for (TreeItem item : items) {
			all.add(item);
			all.addAll(items(item.getItems()));
		}
		return all;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Kinds;
import org.orodha.data.ui.internal.delivery.CheckDeliveryJob;
import org.orodha.model.CatalogueElement;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryState;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.explorer.ExplorerView;
import org.orodha.ui.internal.explorer.ElementNode;

/** Whatever can be pressed does something that one sees, in each language, and writes no error into the log. */
class EveryItemTest {

	/** What ends the workbench, and what opens a browser or changes a text or the clipboard, which other tests have. */
	private static final Set<String> ELSEWHERE = Set.of("quit", "org.eclipse.ui.file.restartWorkbench", "undo", "redo", "cut", "copy",
			"paste", "delete", "selectAll", "org.eclipse.ui.edit.copy", "org.eclipse.ui.edit.paste", "helpContents",
			"org.orodha.ui.undo", "org.orodha.ui.redo");

	@RegisterExtension
	final ErrorLog errors = new ErrorLog();

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private final Effects effects = new Effects(bench);
	private final Set<String> pressed = new HashSet<>();
	private final Set<String> seen = new HashSet<>();
	private final List<String> idle = new ArrayList<>();
	private OpenCatalogue catalogue;
	private DataSource source;

	@BeforeEach
	void opensACatalogue() throws CoreException {
		catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		source = bench.add(catalogue, ModelFactory.eINSTANCE.createDataSource(), "census", "Census");
		source.setOwner(bench.immigration(catalogue));
	}

	@AfterEach
	void leavesNothing() {
		bench.page().resetPerspective();
		assertThat(idle).isEmpty();
	}

	@Test
	void ofTheMenuBar() throws Exception {
		Menu bar = bench.page().getWorkbenchWindow().getShell().getMenuBar();
		for (String path : Menus.paths(bar)) {
			showSource();
			Menus.find(bar, path).filter(MenuItem::isEnabled).filter(item -> !ELSEWHERE.contains(id(item)))
					.ifPresent(item -> press(path, item));
		}
		assertThat(pressed).contains("org.orodha.ui.newCatalogue", "org.orodha.ui.openCatalogue", "org.orodha.data.ui.openTable",
				"org.orodha.data.ui.profileFile", "org.orodha.data.ui.receive", "org.orodha.ui.newElement.file", "org.orodha.ui.validate",
				"org.eclipse.ui.file.import", "org.eclipse.ui.file.export", "preferences", "about");
	}

	@Test
	void ofTheToolBars() throws Exception {
		showSource();
		for (String text : items().stream().map(ToolItem::getToolTipText).toList()) {
			showSource();
			items().stream().filter(item -> item.getToolTipText().equals(text)).filter(ToolItem::isEnabled)
					.filter(item -> !item.getSelection()).findFirst().ifPresent(item -> press(text, item));
		}
		assertThat(pressed).contains("org.orodha.ui.newCatalogue", "org.orodha.ui.validate", "org.orodha.data.ui.receive");
	}

	@Test
	void ofThePopupMenuOfEachKindOfElement() throws Exception {
		List<IdentifiedElement> elements = oneOfEachKind();
		bench.checked();
		ExplorerView explorer = (ExplorerView) bench.page().showView(ExplorerView.ID);
		Menu popup = explorer.getCommonViewer().getControl().getMenu();
		for (IdentifiedElement element : elements)
			for (String path : Menus.paths(of(popup, explorer, element)))
				Menus.find(of(popup, explorer, element), path).filter(MenuItem::isEnabled)
						.filter(item -> !ELSEWHERE.contains(id(item)) && seen.add(path)).ifPresent(item -> press(path, item));
		assertThat(pressed).contains("org.orodha.data.ui.receive", "org.orodha.data.ui.harmonise", "org.orodha.data.ui.describe",
				"org.orodha.data.ui.delivery.check", "org.orodha.data.ui.delivery.accept", "org.orodha.data.ui.delivery.reject",
				"org.orodha.ui.status", "org.eclipse.ui.edit.delete", "org.orodha.ui.save", "org.orodha.ui.newElement.popup");
	}

	private List<IdentifiedElement> oneOfEachKind() {
		List<IdentifiedElement> elements = new ArrayList<>();
		for (EClass kind : Kinds.all())
			if (Kinds.isTopLevel(kind))
				elements.add(bench.add(catalogue, (CatalogueElement) ModelFactory.eINSTANCE.create(kind), "the-" + Kinds.name(kind),
						Kinds.name(kind)));
		Dataset arrivals = bench.monthlyArrivals();
		catalogue.execute(Commands.add(catalogue.catalogue(), source, Literals.DATA_SOURCE__DATASETS, arrivals));
		elements.add(arrivals);
		Delivery delivery = catalogue.catalogue().all(Delivery.class).get(0);
		delivery.setDataset(arrivals);
		delivery.setPeriod("2026-03");
		delivery.setState(DeliveryState.IN_TRIAGE);
		return elements;
	}

	private Menu of(Menu popup, ExplorerView explorer, IdentifiedElement element) {
		Menus.notify(popup, SWT.Hide);
		bench.page().activate(explorer);
		explorer.getCommonViewer().setSelection(new StructuredSelection(node(element)), true);
		return popup;
	}

	private ElementNode node(IdentifiedElement element) {
		if (element instanceof CatalogueElement whole)
			return bench.node(catalogue, whole);
		return node((IdentifiedElement) element.eContainer()).children().stream().filter(ElementNode.class::isInstance)
				.map(ElementNode.class::cast).filter(child -> child.element() == element)
				.findFirst().orElseThrow();
	}

	private void showSource() throws Exception {
		if (bench.page().findView(ExplorerView.ID) == null)
			bench.page().showView(ExplorerView.ID);
		bench.page().activate(bench.open(source));
		bench.checked();
	}

	/** The items of all tool bars that are shown, but for those that arrange the parts of the window. */
	private List<ToolItem> items() {
		List<ToolItem> items = new ArrayList<>();
		collect(bench.page().getWorkbenchWindow().getShell(), items);
		return items;
	}

	private static void collect(Composite parent, List<ToolItem> items) {
		for (Control child : parent.getChildren())
			if (child instanceof ToolBar bar && bar.isVisible())
				items.addAll(Arrays.stream(bar.getItems()).filter(item -> item.getData() instanceof IContributionItem)
						.filter(item -> item.getToolTipText() != null && !ELSEWHERE.contains(id(item))).toList());
			else if (child instanceof Composite composite)
				collect(composite, items);
	}

	private void press(String path, Item item) {
		pressed.add(id(item));
		if (!effects.press(item))
			idle.add(path);
		bench.until("nothing is being checked", () -> Job.getJobManager().find(CheckDeliveryJob.FAMILY).length == 0);
	}

	private static String id(Item item) {
		return item.getData() instanceof IContributionItem contributed ? String.valueOf(contributed.getId()) : "";
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Section;
import org.orodha.core.text.Labels;
import org.orodha.model.CatalogueElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.explorer.ElementNode;
import org.orodha.ui.internal.explorer.ExplorerView;
import org.orodha.ui.internal.explorer.Node;
import org.orodha.ui.internal.text.ClipboardText;

/** Works in the workbench as a user does, and counts it: each click, each key that does something, each text that is typed. */
final class CountedActions {

	/** Who is offered nothing for so long asks for it. */
	private static final long UNASKED_NANOSECONDS = 3_000_000_000L;
	private static final long ASKED_NANOSECONDS = 10_000_000_000L;
	/** How often somebody asks for what is not offered, each time an action more. */
	private static final int PATIENCE = 3;

	private final Bench bench;
	private final List<String> done = new ArrayList<>();

	CountedActions(Bench bench) {
		this.bench = bench;
	}

	/** What was done, one entry for each action. */
	List<String> done() {
		return done;
	}

	/** Clicks an element in the explorer. */
	void click(OpenCatalogue catalogue, CatalogueElement element) throws Exception {
		done.add("click " + element.getId());
		ExplorerView explorer = (ExplorerView) bench.page().showView(ExplorerView.ID);
		ElementNode node = bench.node(catalogue, element);
		explorer.getCommonViewer().setExpandedState(catalogue.project(), true);
		bench.until(element.getId() + " is in the explorer", () -> explorer.getCommonViewer().testFindItem(top(node)) != null);
		explorer.getCommonViewer().setSelection(new StructuredSelection(node), true);
	}

	private static Object top(ElementNode node) {
		Object top = node;
		while (top instanceof Node inner && inner.parent() instanceof Node outer)
			top = outer;
		return top;
	}

	/** Opens the context menu, goes to New and a kind, types the name into the dialog and presses Enter; its editor opens. */
	ElementEditor create(String kind, String name) throws Exception {
		done.addAll(List.of("open the menu", "go to New", "click " + kind, "type " + name, "press Enter"));
		Menu menu = ((ExplorerView) bench.page().showView(ExplorerView.ID)).getCommonViewer().getControl().getMenu();
		Menus.notify(menu, SWT.Hide);
		Answers.next(dialog -> Answers.find(dialog, Text.class).setText(name));
		Event event = new Event();
		event.widget = Menus.find(menu, "New" + Menus.BELOW + kind).orElseThrow();
		event.widget.notifyListeners(SWT.Selection, event);
		return editor();
	}

	ElementEditor editor() {
		return (ElementEditor) bench.page().getActiveEditor();
	}

	/** Clicks a page of the editor. */
	void page(String id) {
		done.add("click the page " + id);
		editor().setActivePage(id);
	}

	/** Double-clicks an element in the explorer. */
	void open(OpenCatalogue catalogue, CatalogueElement element) throws Exception {
		click(catalogue, element);
		bench.open(element);
	}

	/** Unfolds a section of the form. */
	void unfold(String title) {
		done.add("unfold " + title);
		Answers.all(form(), Section.class).filter(section -> section.getText().equals(title)).findFirst().orElseThrow().setExpanded(true);
	}

	private Composite form() {
		return (Composite) editor().getActivePageInstance().getPartControl();
	}

	/** Types into a field, which is clicked first. */
	void type(EStructuralFeature feature, String text) {
		done.addAll(List.of("click " + feature.getName(), "type " + text));
		Text field = field(Text.class, feature);
		field.setFocus();
		field.setText(text);
		field.notifyListeners(SWT.FocusOut, new Event());
	}

	/** Chooses a value from a list that drops down. */
	void pick(EStructuralFeature feature, String value) {
		done.addAll(List.of("open the list of " + feature.getName(), "click " + value));
		Combo combo = field(Combo.class, feature);
		combo.select(IntStream.range(0, combo.getItemCount()).filter(at -> combo.getItem(at).equals(value)).findFirst().orElseThrow());
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private <T extends Control> T field(Class<T> type, EStructuralFeature feature) {
		return Answers.all(form(), type).filter(control -> control.getToolTipText() != null
				&& control.getToolTipText().startsWith(Labels.documentation(feature))).findFirst().orElseThrow(() -> new AssertionError(feature));
	}

	/** Types part of a name into a field of references, and takes what is offered: by Enter, after an Arrow Down for each before it. */
	void refer(EStructuralFeature feature, String typed, String offered) {
		Text field = field(Text.class, feature);
		done.addAll(List.of("click " + feature.getName(), "type " + typed));
		bench.until("the window is active", () -> field.getDisplay().getActiveShell() == field.getShell());
		field.setFocus();
		key(field, typed.charAt(0), typed.charAt(0), 0);
		field.setText(typed);
		field.setSelection(typed.length());
		long asked = System.nanoTime() + UNASKED_NANOSECONDS;
		bench.until(offered + " is offered", () -> place(offered).isPresent() || System.nanoTime() > asked);
		for (int times = 0; place(offered).isEmpty() && times < PATIENCE; times++) {
			done.add("press Ctrl+Space");
			field.setFocus();
			key(field, ' ', ' ', SWT.MOD1);
			long again = System.nanoTime() + ASKED_NANOSECONDS;
			bench.until(offered + " is offered when asked for", () -> place(offered).isPresent() || System.nanoTime() > again);
		}
		int place = place(offered).orElseThrow(() -> new AssertionError(offered + " is not offered, however often one asks with "
				+ field.getText() + ", but " + offers().map(table -> Arrays.stream(table.getItems()).map(TableItem::getText).toList()).orElse(List.of())));
		IntStream.range(0, place).forEach(down -> done.add("press Arrow Down"));
		done.add("press Enter");
		Table table = offers().orElseThrow();
		table.setSelection(place);
		Event event = new Event();
		event.item = table.getItem(place);
		table.notifyListeners(SWT.DefaultSelection, event);
	}

	private static Optional<Integer> place(String offered) {
		return offers().flatMap(table -> IntStream.range(0, table.getItemCount()).boxed()
				.filter(at -> table.getItem(at).getText().equals(offered)).findFirst());
	}

	private static Optional<Table> offers() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && (shell.getStyle() & SWT.ON_TOP) != 0)
				.flatMap(shell -> Answers.all((Shell) shell, Table.class)).findFirst();
	}

	/** Copies lines in a spreadsheet, which is not counted; clicks the first cell of the grid and pastes them. */
	void paste(String... lines) {
		done.addAll(List.of("click the first cell", "press Ctrl+V"));
		ClipboardText.put(String.join("\n", lines).replace(" | ", "\t"));
		Table grid = Answers.find(form(), Table.class);
		grid.setFocus();
		key(grid, SWT.HOME, '\0', SWT.MOD1);
		key(grid, 'v', '\u0016', SWT.MOD1);
	}

	/** Chooses whose parts the page shows. */
	void choosePart(int place) {
		done.addAll(List.of("open the list of wholes", "click number " + place));
		Combo chooser = Answers.find(form(), Combo.class);
		chooser.select(place);
		chooser.notifyListeners(SWT.Selection, new Event());
	}

	/** Presses a button of the form. */
	void press(String text) {
		done.add("press " + text);
		Answers.press(Answers.button(form(), text));
	}

	private static void key(Control control, int code, char character, int state) {
		Event event = new Event();
		event.keyCode = code;
		event.character = character;
		event.stateMask = state;
		event.doit = true;
		control.notifyListeners(SWT.KeyDown, event);
	}
}

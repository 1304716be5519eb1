// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.refactor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.orodha.core.refactor.Split.Part;
import org.orodha.core.refactor.Split.Use;
import org.orodha.core.text.Labels;
import org.orodha.core.text.NaturalOrder;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.form.Shares;
import org.orodha.ui.internal.text.UiText;

/** What leads to an element that is split, and to which of the new ones it leads: chosen for each, for those of a kind, or for all. */
final class SplitUses {

	private static final int HEIGHT = 150;
	private static final int[] SHARES = { 42, 15, 17, 26 };

	private final OpenCatalogue catalogue;
	private final Runnable changed;
	private final List<Use> uses;
	private final Map<Use, List<Integer>> chosen = new HashMap<>();
	private final Table table;
	private final Combo leads;
	private final Button alike;
	private final Images images;
	private List<Part> parts = List.of();

	/** @param changed is told when something leads elsewhere */
	SplitUses(Composite area, OpenCatalogue catalogue, List<Use> uses, Runnable changed) {
		this.catalogue = catalogue;
		this.changed = changed;
		Comparator<String> order = NaturalOrder.ofNames();
		this.uses = uses.stream().sorted(Comparator.comparing((Use use) -> Labels.ofKind(kind(use)), order)
				.thenComparing(use -> catalogue.label(use.element()), order)).toList();
		String title = UiText.text("split.uses", uses.size());
		Label label = new Label(area, SWT.NONE);
		label.setText(title);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
		table = new Table(area, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
		images = new Images(table);
		AccessibleName.give(table, title);
		table.setHeaderVisible(true);
		String[] titles = { "refactor.element", "split.kind", "refactor.feature", "split.leads" };
		for (int number = 0; number < titles.length; number++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(UiText.text(titles[number]));
		}
		Shares.give(table, SHARES);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, this.uses.get(event.index)));
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showChoice()));
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(720, HEIGHT).applyTo(table);
		Composite line = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(line);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(line);
		new Label(line, SWT.NONE).setText(UiText.text("split.lead"));
		leads = new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN);
		leads.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> lead()));
		GridDataFactory.fillDefaults().hint(240, SWT.DEFAULT).applyTo(leads);
		alike = button(line, "split.alike", this::selectAlike);
		button(line, "split.all", table::selectAll);
		table.setItemCount(this.uses.size());
		if (!this.uses.isEmpty())
			table.select(0);
	}

	private static EClass kind(Use use) {
		return use.element().eClass();
	}

	private Button button(Composite line, String key, Runnable action) {
		Button button = new Button(line, SWT.PUSH);
		button.setText(UiText.text(key));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			action.run();
			showChoice();
		}));
		return button;
	}

	private void selectAlike() {
		List<EClass> kinds = IntStream.of(table.getSelectionIndices()).mapToObj(index -> kind(uses.get(index))).distinct().toList();
		table.setSelection(IntStream.range(0, uses.size()).filter(index -> kinds.contains(kind(uses.get(index)))).toArray());
	}

	/** Shows what can be chosen among now. */
	void show(List<Part> present) {
		parts = present;
		List<String> items = new ArrayList<>(IntStream.range(0, parts.size()).mapToObj(this::called).toList());
		items.add(UiText.text("split.toAll"));
		items.add(UiText.text("split.toNone"));
		if (!items.equals(List.of(leads.getItems()))) {
			leads.setItems(items.toArray(String[]::new));
			table.clearAll();
		}
		showChoice();
	}

	private String called(int part) {
		Part wanted = parts.get(part);
		return wanted.names().isEmpty() ? UiText.text("split.number", part + 1) : wanted.names().values().iterator().next();
	}

	private List<Integer> leading(Use use) {
		List<Integer> places = chosen.getOrDefault(use, use.usual(parts.size()));
		return use.takesSeveral() ? places : places.stream().limit(1).toList();
	}

	private void showChoice() {
		int[] selected = table.getSelectionIndices();
		leads.setEnabled(selected.length > 0);
		alike.setEnabled(selected.length > 0);
		List<List<Integer>> places = IntStream.of(selected).mapToObj(index -> leading(uses.get(index))).distinct().toList();
		if (places.size() == 1)
			leads.select(item(places.get(0)));
		else
			leads.deselectAll();
	}

	private int item(List<Integer> places) {
		return places.isEmpty() ? parts.size() + 1 : places.size() == 1 ? places.get(0) : parts.size();
	}

	private void lead() {
		int item = leads.getSelectionIndex();
		List<Integer> places = item < parts.size() ? List.of(item)
				: item == parts.size() ? IntStream.range(0, parts.size()).boxed().toList() : List.of();
		for (int index : table.getSelectionIndices())
			chosen.put(uses.get(index), places);
		table.clearAll();
		showChoice();
		changed.run();
	}

	private void fill(TableItem item, Use use) {
		List<Integer> places = leading(use);
		item.setImage(images.of(kind(use)));
		item.setText(new String[] { catalogue.label(use.element()), Labels.ofKind(kind(use)), Labels.of(use.feature()),
				places.isEmpty() ? UiText.text("split.toNone") : places.stream().map(this::called).collect(Collectors.joining(", ")) });
	}

	/** What was chosen; what is not among it leads where it usually does. */
	Map<Use, List<Integer>> leading() {
		return chosen;
	}
}

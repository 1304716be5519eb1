// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.mapping;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.text.PlainText;
import org.orodha.model.Code;
import org.orodha.model.LocalizedText;
import org.orodha.ui.internal.catalogue.Soon;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.form.FormContext;
import org.orodha.ui.internal.form.Shares;
import org.orodha.ui.internal.text.UiText;

/** The codes of one list with what corresponds to them; all of them, those not mapped, or those found by words. */
final class CodesTable {

	/** A person has stopped typing. */
	private static final int REST_MILLISECONDS = 120;

	private final Composite area;
	private final Button onlyUnmatched;
	private final Text words;
	private final Table table;
	private final List<Column> columns;
	private final Predicate<Code> uncertain;
	private List<Code> all = List.of();
	private Set<Code> unmatched = Set.of();
	private List<Code> shown = List.of();

	/**
	 * @param title key of its title
	 * @param share of the table's width, in percent
	 */
	record Column(String title, int share, Function<Code, String> text) {
	}

	/** @param uncertain which codes are set apart, since what is said of them is but a suggestion */
	CodesTable(FormContext context, Composite parent, List<Column> columns, Predicate<Code> uncertain) {
		this.columns = columns;
		this.uncertain = uncertain;
		area = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).extendedMargins(1, 1, 1, 1).applyTo(area);
		words = context.toolkit().createText(area, "", SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH | SWT.BORDER);
		words.setMessage(UiText.text("grid.filter"));
		AccessibleName.give(words, UiText.text("grid.filter"));
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT).applyTo(words);
		onlyUnmatched = context.toolkit().createButton(area, UiText.text("mapping.unmatched", 0), SWT.CHECK);
		onlyUnmatched.setToolTipText(UiText.text("mapping.unmatchedHelp"));
		GridDataFactory.swtDefaults().applyTo(onlyUnmatched);
		table = context.toolkit().createTable(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(200, 80).applyTo(table);
		columns.forEach(column -> new TableColumn(table, SWT.LEFT).setText(UiText.text(column.title())));
		Shares.give(table, columns.stream().mapToInt(Column::share).toArray());
		table.addListener(SWT.SetData, this::fill);
		Soon filter = new Soon(words, REST_MILLISECONDS, this::arrange);
		words.addModifyListener(event -> filter.ask());
		onlyUnmatched.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> arrange()));
	}

	/** What the table is to a screen reader. */
	void name(String name) {
		AccessibleName.give(table, name);
	}

	void onSelect(Runnable action) {
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
	}

	/** Called with each key that is pressed in the table. */
	void onKey(Consumer<KeyEvent> action) {
		table.addKeyListener(KeyListener.keyPressedAdapter(action::accept));
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		Code code = shown.get(event.index);
		item.setText(columns.stream().map(column -> Objects.toString(column.text().apply(code), "")).toArray(String[]::new));
		item.setFont(uncertain.test(code) ? JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT) : null);
	}

	/** Shows the codes as they are now. */
	void show(List<Code> codes, List<Code> withoutCounterpart) {
		all = codes;
		unmatched = new HashSet<>(withoutCounterpart);
		String label = UiText.text("mapping.unmatched", withoutCounterpart.size());
		if (!label.equals(onlyUnmatched.getText())) {
			onlyUnmatched.setText(label);
			area.layout();
		}
		arrange();
	}

	private void arrange() {
		List<Code> selected = selection();
		List<String> wanted = Stream.of(PlainText.of(words.getText()).split("\\s+")).filter(word -> !word.isEmpty()).toList();
		shown = all.stream().filter(code -> !onlyUnmatched.getSelection() || unmatched.contains(code)).filter(code -> fits(code, wanted)).toList();
		table.setItemCount(shown.size());
		table.clearAll();
		choose(selected);
	}

	private static boolean fits(Code code, List<String> wanted) {
		if (wanted.isEmpty())
			return true;
		StringBuilder text = new StringBuilder(String.valueOf(code.getValue()));
		for (LocalizedText name : code.getName())
			text.append('\n').append(name.getValue());
		String plain = PlainText.of(text.toString());
		return wanted.stream().allMatch(plain::contains);
	}

	List<Code> selection() {
		return Arrays.stream(table.getSelectionIndices()).filter(index -> index < shown.size()).mapToObj(shown::get).toList();
	}

	/** Selects codes, as far as they are shown, and brings the first into view. */
	void select(List<Code> codes) {
		choose(codes);
		if (table.getSelectionCount() > 0)
			table.showSelection();
	}

	private void choose(List<Code> codes) {
		table.setSelection(IntStream.range(0, codes.isEmpty() ? 0 : shown.size()).filter(index -> codes.contains(shown.get(index))).toArray());
	}

	/** Selects the next code without a counterpart below the selection, else the first of them. */
	void selectNextUnmatched() {
		int from = table.getSelectionIndex() + 1;
		IntStream.concat(IntStream.range(from, shown.size()), IntStream.range(0, Math.min(from, shown.size())))
				.filter(index -> unmatched.contains(shown.get(index))).findFirst().ifPresent(index -> select(List.of(shown.get(index))));
	}

	Table table() {
		return table;
	}

	Composite control() {
		return area;
	}
}

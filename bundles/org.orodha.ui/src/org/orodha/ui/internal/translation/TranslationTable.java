// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.translation;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.text.Labels;
import org.orodha.core.translation.LanguagePair;
import org.orodha.core.translation.Translation;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.form.Shares;
import org.orodha.ui.internal.text.UiText;

/** Source and target side by side. The target is edited in its cell. */
final class TranslationTable {

	private static final int TARGET = 3;
	private static final int LINES = 3;
	private static final String[] COLUMNS = { "element", "feature", "source", "target", "state" };
	/** In percent of the table's width. */
	private static final int[] WIDTHS = { 19, 12, 29, 29, 11 };

	private final Keys keys;
	private final Images images;
	private final Table table;
	private final TableEditor editor;
	private TranslationWork work;
	private LanguagePair languages;
	private Text text;
	private Translation edited;

	/** What is done on keys that lead elsewhere. */
	interface Keys {
		/** Another text is selected; null for none. */
		void selected(Translation text);

		/** Something was typed and is to be kept. */
		void typed(Translation text, String translation);

		/** Goes on after the text is done. */
		void next();

		void takeSuggestion();

		void openElement();
	}

	TranslationTable(Composite parent, Keys keys) {
		this.keys = keys;
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
		images = new Images(table);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		for (int column = 0; column < COLUMNS.length; column++) {
			TableColumn header = new TableColumn(table, SWT.LEFT);
			header.setText(UiText.text("translation.column." + COLUMNS[column]));
		}
		Shares.give(table, WIDTHS);
		AccessibleName.give(table, UiText.text("translation.table"));
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.MouseDoubleClick, event -> edit());
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> keys.selected(selected())));
		table.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		editor = new TableEditor(table);
		editor.grabHorizontal = true;
		editor.verticalAlignment = SWT.TOP;
	}

	Control control() {
		return table;
	}

	Table table() {
		return table;
	}

	/** Lists the texts of some work; the selected text stays selected where it is still there. */
	void show(TranslationWork shown, LanguagePair pair) {
		Translation before = selected();
		work = shown;
		if (!pair.equals(languages)) {
			languages = pair;
			table.getColumn(2).setText(TranslationFilters.languageName(pair.source()));
			table.getColumn(TARGET).setText(TranslationFilters.languageName(pair.target()));
		}
		table.setItemCount(shown.listed().size());
		table.clearAll();
		int position = before == null ? -1 : shown.listed().indexOf(before);
		if (!shown.listed().isEmpty())
			table.setSelection(Math.max(0, position));
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		Translation row = work.listed().get(event.index);
		item.setImage(images.of(row.element().eClass()));
		item.setText(new String[] { work.catalogue().label(row.element()), Labels.of(row.feature()), line(row.source()), line(row.target()),
				UiText.text("translation.state." + row.state().name().toLowerCase(Locale.ROOT)) });
	}

	private static String line(String words) {
		return words.strip().replaceAll("\\s+", " ");
	}

	/** Shows a row as it is now. */
	void refresh(int position) {
		table.clear(position);
	}

	Translation selected() {
		int position = table.getSelectionIndex();
		return work == null || position < 0 || position >= work.listed().size() ? null : work.listed().get(position);
	}

	void select(int position) {
		table.setSelection(position);
		table.showSelection();
		keys.selected(selected());
	}

	private void pressed(KeyEvent event) {
		if (isCommon(event))
			return;
		if (event.keyCode == SWT.F2 || isEnter(event.keyCode) && event.stateMask == 0)
			edit();
		else if (event.character >= ' ' && event.character != SWT.DEL && (event.stateMask & ~SWT.SHIFT) == 0) {
			edit();
			if (text != null)
				text.setText(Character.toString(event.character));
			if (text != null)
				text.setSelection(1);
			event.doit = false;
		}
	}

	private boolean isCommon(KeyEvent event) {
		boolean suggestion = isEnter(event.keyCode) && event.stateMask == SWT.MOD1;
		if (!suggestion && event.keyCode != SWT.F3)
			return false;
		event.doit = false;
		if (suggestion)
			keys.takeSuggestion();
		else
			keys.openElement();
		return true;
	}

	private static boolean isEnter(int keyCode) {
		return keyCode == SWT.CR || keyCode == SWT.KEYPAD_CR;
	}

	/** Edits the selected text in its cell. */
	void edit() {
		Translation row = selected();
		if (row == null)
			return;
		finish(true);
		edited = row;
		Text cell = new Text(table, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text = cell;
		cell.setText(row.target());
		cell.selectAll();
		AccessibleName.give(cell, UiText.text("translation.cell", TranslationFilters.languageName(languages.target()), row.source()));
		cell.addKeyListener(KeyListener.keyPressedAdapter(this::typed));
		cell.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)
				event.doit = true;
		});
		cell.addFocusListener(FocusListener.focusLostAdapter(event -> cell.getDisplay().asyncExec(() -> left(cell))));
		editor.minimumHeight = LINES * cell.getLineHeight() + 8;
		TableItem item = table.getItem(table.getSelectionIndex());
		editor.setEditor(cell, item, TARGET);
		cell.setFocus();
	}

	/** While it is laid out a control loses the focus for a moment. */
	private void left(Text cell) {
		if (cell == text && !cell.isDisposed() && !cell.isFocusControl())
			finish(true);
	}

	private void typed(KeyEvent event) {
		if (isCommon(event))
			return;
		if (isEnter(event.keyCode) && event.stateMask == 0) {
			event.doit = false;
			confirm();
		} else if (event.keyCode == SWT.ESC) {
			event.doit = false;
			finish(false);
			table.setFocus();
		}
	}

	/** What was typed is the translation, also where an outdated one was left as it is; then comes the next. */
	private void confirm() {
		Translation row = edited;
		String translation = text.getText();
		finish(false);
		if (row.isNews(translation))
			keys.typed(row, translation);
		keys.next();
	}

	boolean isEditing() {
		return text != null;
	}

	/** Whether something is typed that is not kept yet. */
	boolean isTyping() {
		return text != null && !text.getText().equals(edited.target());
	}

	/** Ends the editing of the cell. */
	void finish(boolean keep) {
		if (text == null)
			return;
		Text cell = text;
		Translation row = edited;
		boolean other = isTyping();
		text = null;
		edited = null;
		String translation = cell.getText();
		editor.setEditor(null);
		cell.dispose();
		if (keep && other)
			keys.typed(row, translation);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.orodha.core.picture.Picture.Kind;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.sheet.Sheet.Cell;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.picture.Palette;
import org.orodha.ui.internal.text.ClipboardText;

/** A sheet as a native table, each group under its name. A cell is chosen by the mouse or the arrow keys and opened by a double click or Enter. */
public final class SheetTable {

	private static final int NARROWEST = 52;
	private static final int WIDEST = 260;
	private static final int FIRST_WIDEST = 340;
	private static final int MARGIN = 20;
	private static final int BOLD = 115;
	private static final int PERCENT = 100;
	private static final int MEASURED = 200;
	private static final String BETWEEN = "; ";

	/** A line of the table: the name of a group, or a row of the sheet. */
	private record Entry(String group, int row) {

		private boolean isHead() {
			return row < 0;
		}
	}

	private final Table table;
	private final SheetCursor cursor;
	private Sheet sheet = new Sheet("", "", "", List.of(), List.of(), List.of());
	private List<Entry> entries = List.of();
	private BiConsumer<Integer, Integer> opener = (row, column) -> {
	};
	private BiConsumer<Integer, Integer> chooser = (row, column) -> {
	};

	/** @param name what it shows, for screen readers */
	public SheetTable(Composite parent, String name) {
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		AccessibleName.give(table, name);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.MouseMove, this::tip);
		table.addListener(SWT.DefaultSelection, event -> open());
		table.addListener(SWT.KeyDown, event -> {
			if (event.stateMask == SWT.MOD1 && event.keyCode == 'c')
				copyCell();
		});
		cursor = new SheetCursor(this);
		MenuManager menu = new MenuManager();
		menu.add(action("table.open", this::open));
		menu.add(action("table.copyCell", this::copyCell));
		menu.add(action("table.copyAll", this::copyAll));
		table.setMenu(menu.createContextMenu(table));
	}

	private static Action action(String key, Runnable work) {
		return new Action(FrameText.text(key)) {
			@Override
			public void run() {
				work.run();
			}
		};
	}

	/** Calls back with the row of the sheet and the column that are opened. */
	public void onOpen(BiConsumer<Integer, Integer> action) {
		opener = action;
	}

	/** Calls back with the row of the sheet and the column that are chosen; the row is -1 for a group's name and for none. */
	public void onChoose(BiConsumer<Integer, Integer> action) {
		chooser = action;
	}

	/** Shows another sheet; the cell at the same place is chosen. */
	public void show(Sheet shown) {
		boolean anew = !shown.header().equals(sheet.header()) || table.getColumnCount() == 0;
		sheet = shown;
		entries = entries(shown);
		table.setRedraw(false);
		if (anew)
			createColumns();
		table.setItemCount(entries.size());
		table.clearAll();
		table.setRedraw(true);
		cursor.go(cursor.line(), cursor.column());
	}

	private static List<Entry> entries(Sheet sheet) {
		List<Entry> entries = new ArrayList<>();
		String group = null;
		for (int row = 0; row < sheet.rows().size(); row++) {
			String name = sheet.rows().get(row).group();
			if (sheet.isGrouped() && !Objects.equals(name, group))
				entries.add(new Entry(name, -1));
			group = name;
			entries.add(new Entry(name, row));
		}
		return List.copyOf(entries);
	}

	private void createColumns() {
		for (TableColumn column : table.getColumns())
			column.dispose();
		GC measure = new GC(table);
		for (int at = 0; at < sheet.header().size(); at++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(sheet.header().get(at));
			column.setToolTipText(sheet.header().get(at));
			column.setWidth(width(measure, at));
		}
		measure.dispose();
	}

	private int width(GC measure, int column) {
		int widest = measure.textExtent(sheet.header().get(column)).x * BOLD / PERCENT;
		if (column == 0)
			for (Entry entry : entries.subList(0, Math.min(MEASURED, entries.size())))
				if (entry.isHead())
					widest = Math.max(widest, measure.textExtent(entry.group()).x * BOLD / PERCENT);
		for (Sheet.Row row : sheet.rows().subList(0, Math.min(MEASURED, sheet.rows().size())))
			widest = Math.max(widest, measure.textExtent(line(row.cells().get(column))).x);
		return Math.max(NARROWEST, Math.min(column == 0 ? FIRST_WIDEST : WIDEST, widest + MARGIN));
	}

	private static String line(Cell cell) {
		return cell.text().replace("\n", BETWEEN);
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		Entry entry = entries.get(table.indexOf(item));
		Palette palette = Palette.on(table.getDisplay());
		item.setFont(entry.isHead() ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
		item.setBackground(entry.isHead() ? palette.fill(Kind.HEAD) : null);
		if (entry.isHead()) {
			item.setText(0, entry.group());
			return;
		}
		List<Cell> cells = sheet.rows().get(entry.row()).cells();
		for (int column = 0; column < cells.size(); column++) {
			Kind kind = cells.get(column).kind();
			item.setText(column, line(cells.get(column)));
			item.setBackground(column, kind == Kind.PLAIN ? null : palette.fill(kind));
			item.setForeground(column, kind == Kind.PLAIN ? null : palette.ink());
		}
	}

	private void tip(Event event) {
		Point at = cursor.at(event.x, event.y);
		int row = at == null ? -1 : row(at.y);
		String text = row < 0 ? null : sheet.rows().get(row).cells().get(at.x).text();
		String tip = text == null || text.isEmpty() ? null : text.replace("&", "&&");
		if (!Objects.equals(tip, table.getToolTipText()))
			table.setToolTipText(tip);
	}

	/** Opens the chosen cell. */
	public void open() {
		int row = row(cursor.line());
		if (row >= 0)
			opener.accept(row, cursor.column());
	}

	private void copyCell() {
		int row = row(cursor.line());
		if (row >= 0)
			ClipboardText.put(sheet.rows().get(row).cells().get(cursor.column()).text());
	}

	private void copyAll() {
		Stream<List<String>> rows = sheet.rows().stream()
				.map(row -> Stream.concat(group(row.group()), row.cells().stream().map(SheetTable::line)).toList());
		ClipboardText.put(Stream.concat(Stream.of(Stream.concat(group(sheet.groupedBy()), sheet.header().stream()).toList()), rows)
				.map(cells -> String.join("\t", cells)).collect(Collectors.joining("\n", "", "\n")));
	}

	private Stream<String> group(String name) {
		return sheet.isGrouped() ? Stream.of(name) : Stream.empty();
	}

	/** The row of the sheet at a line of the table; -1 where that is a group's name, or nothing. */
	private int row(int line) {
		return line < 0 || line >= entries.size() ? -1 : entries.get(line).row();
	}

	void chosen() {
		chooser.accept(row(cursor.line()), cursor.column());
	}

	/** How a cell is judged. */
	Kind kind(int line, int column) {
		int row = row(line);
		return row < 0 ? Kind.HEAD : sheet.rows().get(row).cells().get(column).kind();
	}

	/** Chooses a cell of the sheet, and shows it. */
	public void choose(int row, int column) {
		for (int line = 0; line < entries.size(); line++)
			if (entries.get(line).row() == row)
				cursor.go(line, column);
	}

	/** The sheet that is shown. */
	public Sheet sheet() {
		return sheet;
	}

	/** The table itself. */
	public Table control() {
		return table;
	}
}

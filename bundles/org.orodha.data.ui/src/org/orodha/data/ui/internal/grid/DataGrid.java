// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.orodha.data.ui.internal.grid.GridRows.Row;
import org.orodha.ui.internal.form.AccessibleName;

/**
 * A grid over a table of any length: a native table that holds only the rows on the screen, and a slider that stands for the
 * position in the whole table. Rows are read in the background; a row that is not there yet shows nothing but its place.
 */
public final class DataGrid extends Composite {

	private final StackLayout stack = new StackLayout();
	private final Label message;
	private final Composite content;
	private final Table table;
	private final Slider slider;
	private final Text told;
	private final MarkImages images;
	private Consumer<GridCell> edited;
	private Runnable finding = () -> {
	};
	private Runnable moved = () -> {
	};
	private CellMarks marks = CellMarks.NONE;
	private GridRows source;
	private RowLoader loader;
	private Window window = new Window(0, 0, 1);
	private GridCursor cursor = new GridCursor(0, 0);
	private boolean sized;
	private boolean following;

	/** @param parent has a layout that gives the grid its size */
	public DataGrid(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(stack);
		message = new Label(this, SWT.WRAP | SWT.CENTER);
		content = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 4).applyTo(content);
		table = new Table(content, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		AccessibleName.give(table, GridText.text("grid.rows"));
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 200).applyTo(table);
		slider = new Slider(content, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(slider);
		told = new Text(content, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		AccessibleName.give(told, GridText.text("grid.told"));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(200, 3 * told.getLineHeight()).applyTo(told);
		images = new MarkImages(table);
		slider.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> show(window.positioned(slider.getSelection()))));
		table.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
		new GridKeys(this).listenTo(table);
		table.setMenu(new GridMenu(this).create(table));
		table.addListener(SWT.PaintItem, event -> cursor.paint(event, window));
		addDisposeListener(event -> close());
		say("");
	}

	/** Shows a line of text in place of rows: that the table is being opened, or why it cannot be. */
	public void say(String text) {
		message.setText(text);
		stack.topControl = message;
		layout();
	}

	/** Shows a table; the grid closes it. Another one that was shown is closed. */
	public void show(GridRows shown) {
		close();
		source = shown;
		Display display = getDisplay();
		loader = new RowLoader(shown, () -> display.asyncExec(this::fill), failure -> display.asyncExec(() -> failed(failure)));
		cursor = new GridCursor(0, 0);
		sized = false;
		setColumns(shown.columns());
		if (shown.size() == 0) {
			say(GridText.text("grid.empty"));
			return;
		}
		stack.topControl = content;
		layout();
		window = new Window(shown.size(), 0, rowsThatFit());
		moveTo(cursor);
	}

	private void setColumns(List<String> names) {
		table.setRedraw(false);
		table.removeAll();
		for (TableColumn column : table.getColumns())
			column.dispose();
		new TableColumn(table, SWT.RIGHT).setText(GridText.text("grid.line"));
		for (String name : names) {
			boolean figure = source.isFigure(table.getColumnCount() - 1);
			TableColumn column = new TableColumn(table, figure ? SWT.RIGHT : SWT.LEFT);
			column.setText(name.replace("&", "&&"));
			column.setToolTipText(name);
		}
		for (TableColumn column : table.getColumns())
			column.setWidth(ColumnWidths.of(table, List.of(column.getText())));
		table.setRedraw(true);
	}

	private void failed(IOException failure) {
		if (!isDisposed())
			say(failure.getMessage());
	}

	/** Says what cells are to be marked. */
	public void mark(CellMarks found) {
		marks = found;
		fill();
	}

	/** Is told which cell the user wants to edit. */
	public void onEdit(Consumer<GridCell> listener) {
		edited = listener;
	}

	/** Is told that the user may be at another cell, or that the cell has been read. */
	public void onMove(Runnable listener) {
		moved = listener;
	}

	/**
	 * Scrolls to a cell and selects it.
	 *
	 * @param record the number of the row of data, from 1
	 * @param column the name of the column; the column stays where it is none
	 */
	public void reveal(long record, String column) {
		if (source == null || source.size() == 0)
			return;
		int named = column == null ? -1 : columnNamed(column);
		centre(new GridCursor(record - 1, named < 0 ? cursor.column() : named));
		takeFocus();
	}

	/**
	 * Scrolls to the row that begins on a line of the file, and selects a cell of it.
	 *
	 * @param line   from 1
	 * @param column the name of the column; the column stays where it is none
	 */
	public void revealLine(long line, String column) {
		if (source == null || source.size() == 0)
			return;
		Search search = new LineSearch(line, Math.max(0, columnNamed(column)));
		search(search, (looked, done) -> {
		});
	}

	/**
	 * Looks for the next cell that holds some characters, from the user's on, and goes there.
	 *
	 * @param told is told how many rows were looked at; at last also whether something was found
	 */
	public void find(String text, boolean forward, BiConsumer<Long, Optional<Boolean>> told) {
		if (source != null && source.size() > 0)
			search(new TextSearch(text, cursor.row(), cursor.column(), forward, source.size()), told);
	}

	/** Gives up a search. */
	public void stopSearch() {
		if (loader != null)
			loader.stopSearch();
	}

	private void search(Search search, BiConsumer<Long, Optional<Boolean>> told) {
		RowLoader asked = loader;
		Display display = getDisplay();
		loader.search(search, done -> display.asyncExec(() -> {
			if (isDisposed() || loader != asked)
				return;
			if (done)
				search.found().ifPresent(this::centre);
			told.accept(search.looked(), done ? Optional.of(search.found().isPresent()) : Optional.empty());
		}));
	}

	private void centre(GridCursor place) {
		window = window.centred(place.row());
		moveTo(place);
	}

	/** Goes to the next cell in which something was found, or to the one before; false where there is none. */
	public boolean goToFound(boolean forward) {
		if (source == null)
			return false;
		Comparator<GridCursor> order = Comparator.comparingLong(GridCursor::row).thenComparingInt(GridCursor::column);
		TreeSet<GridCursor> places = marks.found().stream()
				.map(found -> new GridCursor(found.record() - 1, columnNamed(found.column())))
				.filter(place -> place.column() >= 0 && place.row() < source.size())
				.collect(Collectors.toCollection(() -> new TreeSet<>(order)));
		if (places.isEmpty())
			return false;
		GridCursor next = forward ? places.higher(cursor) : places.lower(cursor);
		centre(next != null ? next : forward ? places.first() : places.last());
		takeFocus();
		return true;
	}

	private int columnNamed(String name) {
		for (int column = 0; column < source.columns().size(); column++)
			if (source.columns().get(column).strip().equalsIgnoreCase(name.strip()))
				return column;
		return -1;
	}

	void moveTo(GridCursor wanted) {
		cursor = wanted.within(window.size(), source.columns().size());
		following = true;
		show(window.showing(cursor.row()));
	}

	/** A table that has just become visible takes the focus only after it was drawn. */
	private void takeFocus() {
		getDisplay().asyncExec(() -> {
			if (!table.isDisposed())
				table.setFocus();
		});
	}

	/** The table scrolls to a column only after its rows were drawn. */
	private void showColumnSoon() {
		following = false;
		getDisplay().asyncExec(() -> {
			if (!table.isDisposed() && source != null && !source.columns().isEmpty())
				table.showColumn(table.getColumn(cursor.column() + 1));
		});
	}

	void scroll(long rows) {
		show(window.at(window.first() + rows));
	}

	private void show(Window wanted) {
		window = wanted;
		slider.setValues(window.position(), 0, window.maximum(), window.thumb(), 1, Math.max(1, window.thumb()));
		slider.setEnabled(window.shown() < window.size());
		loader.want(window);
		fill();
	}

	private void fit() {
		if (table.isDisposed())
			return;
		int rows = rowsThatFit();
		if (loader != null && window.size() > 0 && rows != window.visible())
			show(window.fitting(rows));
	}

	private int rowsThatFit() {
		int around = 2 * table.getBorderWidth() + table.getHeaderHeight();
		return Math.max(1, Math.min(table.getSize().y - around, table.getClientArea().height) / Math.max(1, rowHeight()));
	}

	/** The distance of rows, which may be more than the height of a cell. */
	private int rowHeight() {
		return table.getItemCount() < 2 ? table.getItemHeight()
				: table.getItem(1).getBounds().y - table.getItem(0).getBounds().y;
	}

	private void fill() {
		if (isDisposed() || loader == null || window.size() == 0)
			return;
		table.setRedraw(false);
		if (table.getItemCount() != window.shown())
			table.setItemCount(window.shown());
		for (int index = 0; index < window.shown(); index++)
			fill(table.getItem(index), window.first() + index);
		if (window.holds(cursor.row()))
			table.setSelection((int) (cursor.row() - window.first()));
		else
			table.deselectAll();
		sizeColumns();
		table.setRedraw(true);
		if (following && loader.row(cursor.row()).isPresent())
			showColumnSoon();
		tell();
	}

	private void fill(TableItem item, long number) {
		Optional<Row> row = loader.row(number);
		item.setText(0, row.map(found -> String.valueOf(found.line())).orElse("\u2026"));
		for (int column = 0; column < source.columns().size(); column++) {
			CellMark mark = row.isEmpty() ? null
					: marks.of(number + 1, row.get(), source.columns().get(column)).orElse(null);
			int cell = column;
			String value = mark != null && mark.value() != null ? mark.value() : row.map(found -> found.cell(cell)).orElse("");
			item.setText(column + 1, CellTexts.shown(value));
			item.setImage(column + 1, mark == null ? null : images.of(mark.kind()));
		}
	}

	private void sizeColumns() {
		if (sized || loader.row(window.first()).isEmpty())
			return;
		sized = true;
		for (int column = 0; column < table.getColumnCount(); column++) {
			List<String> texts = new ArrayList<>(List.of(table.getColumn(column).getText()));
			for (TableItem item : table.getItems())
				texts.add(item.getText(column));
			if (column == 0)
				texts.add("0".repeat(String.valueOf(window.size()).length() + 1));
			table.getColumn(column).setWidth(ColumnWidths.of(table, texts));
		}
		// Only a table that has rows knows how high they are.
		getDisplay().asyncExec(this::fit);
	}

	private void tell() {
		String text = cell().map(cell -> {
			String about = GridText.text("grid.cell", cell.record(), cell.column(), CellTexts.told(cell.value()));
			return mark(cell).map(mark -> about + "\n" + mark.text()).orElse(about);
		}).orElse("");
		if (!told.getText().equals(text))
			told.setText(text);
		moved.run();
	}

	private Optional<CellMark> mark(GridCell cell) {
		return loader.row(cell.record() - 1).flatMap(row -> marks.of(cell.record(), row, cell.column()));
	}

	/** The cell that the user is at; empty while its row is being read, and where there is no cell. */
	public Optional<GridCell> cell() {
		return cellAt(cursor);
	}

	private Optional<GridCell> cellAt(GridCursor place) {
		if (loader == null || source.columns().isEmpty())
			return Optional.empty();
		String column = source.columns().get(place.column());
		return loader.row(place.row()).map(row -> {
			String sent = row.cell(place.column());
			String value = marks.of(place.row() + 1, row, column).map(CellMark::value).orElse(sent);
			return new GridCell(place.row() + 1, row.line(), column, sent, value);
		});
	}

	/** What is said about a cell on the screen. */
	Optional<String> tip(GridCursor place) {
		return cellAt(place).map(cell -> mark(cell).map(CellMark::text)
				.orElseGet(() -> CellTexts.shown(cell.value()).equals(cell.value()) ? null : CellTexts.told(cell.value())));
	}

	void edit() {
		if (edited != null)
			cell().ifPresent(edited);
	}

	boolean isEditable() {
		return edited != null;
	}

	/** Is told that the user wants to look for a text. */
	public void onFind(Runnable listener) {
		finding = listener;
	}

	void askForText() {
		finding.run();
	}

	boolean hasFound() {
		return !marks.found().isEmpty();
	}

	/** The row that the user is at, where it was read. */
	Optional<Row> row() {
		return loader == null ? Optional.empty() : loader.row(cursor.row());
	}

	GridCursor cursor() {
		return cursor;
	}

	Window window() {
		return window;
	}

	/** The table that holds the rows on the screen: the line of the row, then its cells. */
	public Table table() {
		return table;
	}

	/** How many rows the table has. */
	public long size() {
		return source == null ? 0 : source.size();
	}

	@Override
	public boolean setFocus() {
		return stack.topControl == content ? table.setFocus() : super.setFocus();
	}

	private void close() {
		if (loader != null)
			loader.close();
		loader = null;
		source = null;
		window = new Window(0, 0, 1);
	}
}

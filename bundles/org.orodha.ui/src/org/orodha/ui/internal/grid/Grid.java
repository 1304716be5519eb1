// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.orodha.core.internal.grid.CellReader;
import org.orodha.core.internal.grid.CellText;
import org.orodha.core.internal.grid.Cells;
import org.orodha.core.internal.grid.RowSource;
import org.orodha.core.text.Labels;
import org.orodha.model.LifecycleElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.internal.bulk.ChangeManyDialog;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.form.FieldFindings;
import org.orodha.ui.internal.form.FormContext;
import org.orodha.ui.internal.refactor.MergeDialog;
import org.orodha.ui.internal.refactor.SplitDialog;
import org.orodha.ui.internal.text.UiText;

/**
 * Elements, such as the parts of another, as a table that is edited like a spreadsheet. The first column has the numbers of the rows;
 * the last row is empty and becomes an element when something is written into it, where there can be more of them.
 */
final class Grid {

	private static final int NUMBER_WIDTH = 48;

	private final FormContext context;
	private final EClass kind;
	private final String name;
	private final List<EStructuralFeature> available;
	private final boolean ordered;
	private final CellText text;
	private final GridRows rows;
	private final GridChanges changes;
	private final ColumnMemory memory;
	private final Table table;
	private final GridEditing editing;
	private final GridKeys keys;
	private final GridMenu menu;
	private final List<TableColumn> columns = new ArrayList<>();
	private List<EStructuralFeature> features = List.of();
	private CellRange range = CellRange.NONE;
	private FieldFindings findings;
	private RowSource source;
	private boolean building;
	private Runnable selected = () -> {
	};
	private Consumer<String> teller = message -> {
	};

	private Grid(FormContext context, Composite parent, EClass kind, String name, List<EStructuralFeature> available, boolean ordered,
			ColumnMemory memory) {
		this.context = context;
		this.kind = kind;
		this.name = name;
		this.available = available;
		this.ordered = ordered;
		this.memory = memory;
		text = new CellText(context.catalogue().catalogue(), context.workingLanguage());
		rows = new GridRows(text, available, ordered);
		changes = new GridChanges(context, text, this::source, parent);
		table = context.toolkit().createTable(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		AccessibleName.give(table, name, Labels.documentation(kind));
		new GridPainting(this);
		editing = new GridEditing(this);
		table.addListener(SWT.SetData, this::fill);
		createColumns();
		keys = new GridKeys(this);
		menu = new GridMenu(this);
		new GridMouse(this);
	}

	/** A grid of the parts in a list. */
	static Grid ofParts(FormContext context, Composite parent, EReference list) {
		EClass kind = list.getEReferenceType();
		List<EStructuralFeature> all = GridColumns.all(kind);
		return new Grid(context, parent, kind, Labels.of(list), all, true,
				new ColumnMemory(kind, kind.getName(), all, GridColumns.shown(kind)));
	}

	/** A grid of all elements of a kind. */
	static Grid ofKind(FormContext context, Composite parent, EClass kind) {
		List<EStructuralFeature> all = GridColumns.allOfKind(kind);
		return new Grid(context, parent, kind, Labels.ofKinds(kind), all, false,
				new ColumnMemory(kind, kind.getName() + ".kind", all, GridColumns.shownOfKind(kind)));
	}

	/** Called when another row or cell is chosen. */
	void onSelect(Runnable action) {
		selected = action;
	}

	/** Whether the rows have editors of their own: all elements with files, and datasets. */
	boolean opensRows() {
		return !ordered || kind == Literals.DATASET;
	}

	/** Opens the editor of a row that has one. */
	void openRow(EObject row) {
		if (row != null && opensRows())
			context.opener().accept(row);
	}

	/** Called with what is to be told to the person: what is wrong with what was typed, or null for nothing. */
	void onTell(Consumer<String> action) {
		teller = action;
	}

	void tell(String message) {
		teller.accept(message);
	}

	private void createColumns() {
		building = true;
		table.setRedraw(false);
		for (TableColumn column : table.getColumns())
			column.dispose();
		columns.clear();
		features = memory.shown();
		TableColumn numbers = new TableColumn(table, SWT.RIGHT);
		numbers.setWidth(NUMBER_WIDTH);
		numbers.setToolTipText(UiText.text("grid.numbers"));
		for (EStructuralFeature feature : features)
			columns.add(createColumn(feature));
		table.setRedraw(true);
		building = false;
		showSorting();
		table.clearAll();
	}

	private TableColumn createColumn(EStructuralFeature feature) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(Labels.of(feature));
		column.setToolTipText(Labels.documentation(feature));
		column.setWidth(memory.width(feature));
		column.setMoveable(true);
		column.addListener(SWT.Selection, event -> sort(feature));
		column.addListener(SWT.Resize, event -> {
			if (!building)
				memory.width(feature, column.getWidth());
		});
		column.addListener(SWT.Move, event -> {
			if (!building)
				memory.show(shown());
		});
		return column;
	}

	/** Shows or hides a column. */
	void toggle(EStructuralFeature feature) {
		editing.commit();
		memory.toggle(feature);
		createColumns();
		if (table.getItemCount() > 0)
			select(CellRange.at(Math.max(0, range.row()), 0));
	}

	void sort(EStructuralFeature feature) {
		editing.commit();
		EObject row = row(range.row());
		rows.sort(feature);
		showSorting();
		arranged(row);
	}

	void filter(String typed) {
		editing.commit();
		EObject row = row(range.row());
		rows.filter(typed);
		arranged(row);
	}

	private void showSorting() {
		int at = rows.sorted() == null ? -1 : features.indexOf(rows.sorted());
		table.setSortColumn(at < 0 ? null : columns.get(at));
		table.setSortDirection(at < 0 ? SWT.NONE : rows.isDescending() ? SWT.DOWN : SWT.UP);
	}

	private void arranged(EObject row) {
		count();
		table.clearAll();
		int at = row == null ? -1 : rows.view().indexOf(row);
		if (at >= 0)
			select(CellRange.at(at, Math.max(0, range.column())));
		else
			select(rows.view().isEmpty() ? CellRange.NONE : CellRange.at(0, 0));
	}

	/** Shows the rows that a source has; null for none. */
	void show(RowSource wanted) {
		source = wanted;
		rows.show(source == null ? List.of() : source.rows());
		count();
		table.clearAll();
		table.setEnabled(source != null);
		select(rows.view().isEmpty() ? CellRange.NONE : CellRange.rows(0, 0));
	}

	private void count() {
		table.setItemCount(rows.view().size() + (takesRows() ? 1 : 0));
	}

	/** Shows the present values. */
	void refresh() {
		if (source == null || table.isDisposed())
			return;
		EObject row = row(range.row());
		boolean changed = rows.show(source.rows());
		if (changed) {
			count();
			int at = row == null ? range.row() : rows.view().indexOf(row);
			editing.closeUnless(row == null || at == range.row());
			if (at != range.row())
				select(at >= 0 ? range.whole() ? CellRange.rows(at, at) : CellRange.at(at, range.column())
						: rows.view().isEmpty() ? CellRange.NONE : CellRange.at(Math.min(range.row(), rows.view().size() - 1), Math.max(0, range.column())));
		}
		table.clearAll();
		if (changed)
			selected.run();
	}

	/** Whether something can be written below the last row. */
	boolean takesRows() {
		return source != null && source.takesRows();
	}

	void findings(FieldFindings found) {
		findings = found;
		table.clearAll();
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		int index = table.indexOf(item);
		EObject row = row(index);
		if (row == null) {
			for (int column = 0; column <= features.size(); column++)
				item.setText(column, "");
			item.setText(0, "*");
			return;
		}
		item.setText(0, String.valueOf(index + 1));
		item.setImage(0, finding(row));
		for (int column = 0; column < features.size(); column++) {
			item.setText(column + 1, text.shown(row, features.get(column)).replaceAll("\\s*\\R\\s*", " "));
			item.setForeground(column + 1,
					text.isForeign(row, features.get(column)) ? table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null);
		}
	}

	private Image finding(EObject row) {
		if (findings == null || findings.messages(row).isEmpty())
			return null;
		return JFaceResources.getImage(switch (findings.severity(row)) {
		case IMessageProvider.ERROR -> Dialog.DLG_IMG_MESSAGE_ERROR;
		case IMessageProvider.WARNING -> Dialog.DLG_IMG_MESSAGE_WARNING;
		default -> Dialog.DLG_IMG_MESSAGE_INFO;
		});
	}

	/** What a person is told who points at a row's number. */
	String found(int row) {
		return findings == null || row(row) == null ? "" : String.join("\n", findings.messages(row(row)));
	}

	/** Chooses cells and shows the one that the cursor is at. */
	void select(CellRange wanted) {
		range = wanted;
		if (range.isNone())
			table.deselectAll();
		else {
			table.setSelection(IntStream.rangeClosed(range.top(), Math.min(range.bottom(), table.getItemCount() - 1)).toArray());
			table.showItem(table.getItem(range.row()));
			if (!range.whole() && range.column() < features.size())
				table.showColumn(column(range.column()));
		}
		table.redraw();
		selected.run();
	}

	/** Moves the cursor to a cell, within the grid. */
	void go(int row, int column, boolean extend) {
		if (table.getItemCount() == 0 || !editing.commit())
			return;
		int toRow = Math.max(0, Math.min(row, table.getItemCount() - 1));
		int toColumn = Math.max(0, Math.min(column, features.size() - 1));
		select(extend && !range.isNone() ? range.to(toRow, toColumn) : CellRange.at(toRow, toColumn));
	}

	/** The cell at a point: row and column, -1 for the column of the numbers; null where there is none. */
	Point cell(int x, int y) {
		TableItem item = table.getItem(new Point(Math.max(1, x), y));
		if (item == null)
			return null;
		int[] order = table.getColumnOrder();
		for (int position = 0; position < order.length; position++) {
			Rectangle bounds = item.getBounds(order[position]);
			if (x >= bounds.x && x < bounds.x + bounds.width)
				return new Point(position - 1, table.indexOf(item));
		}
		return null;
	}

	/** The column at a place of the grid, in the order in which they are shown. */
	TableColumn column(int position) {
		return table.getColumn(table.getColumnOrder()[position + 1]);
	}

	/** The place at which a column is shown; -1 for that of the numbers. */
	int position(int index) {
		int[] order = table.getColumnOrder();
		return IntStream.range(0, order.length).filter(at -> order[at] == index).findFirst().orElse(0) - 1;
	}

	EStructuralFeature feature(int position) {
		return features.get(table.getColumnOrder()[position + 1] - 1);
	}

	/** The features shown, as they follow each other. */
	List<EStructuralFeature> shown() {
		return IntStream.of(table.getColumnOrder()).filter(index -> index > 0).mapToObj(index -> features.get(index - 1)).toList();
	}

	/** The object of a row; null for the empty one. */
	EObject row(int index) {
		return index >= 0 && index < rows.view().size() ? rows.view().get(index) : null;
	}

	/** The objects of the rows that are chosen. */
	List<EObject> chosenRows() {
		return range.isNone() ? List.of()
				: rows.view().subList(Math.min(range.top(), rows.view().size()), Math.min(range.bottom() + 1, rows.view().size()));
	}

	/** Changes a feature of the rows that are chosen where these are several, else of all rows that are shown. */
	void changeMany() {
		if (source == null || !editing.commit())
			return;
		List<EObject> chosen = chosenRows();
		List<EObject> meant = List.copyOf(chosen.size() > 1 ? chosen : rows.view());
		EStructuralFeature at = range.isNone() || range.whole() ? null : feature(range.column());
		if (!meant.isEmpty())
			new ChangeManyDialog(table.getShell(), context.catalogue(), meant, at).open();
	}

	/** Merges the rows that are chosen into one of them, or the only one into another element. */
	void merge() {
		List<LifecycleElement> chosen = chosenElements();
		if (!chosen.isEmpty())
			new MergeDialog(table.getShell(), context.catalogue(), chosen).open();
	}

	/** Splits the row that the cursor is at. */
	void split() {
		if (editing.commit() && row(range.row()) instanceof LifecycleElement element)
			new SplitDialog(table.getShell(), context.catalogue(), element).open();
	}

	private List<LifecycleElement> chosenElements() {
		return editing.commit() ? chosenRows().stream().filter(LifecycleElement.class::isInstance).map(LifecycleElement.class::cast).toList()
				: List.of();
	}

	/** The features of the columns that are chosen. */
	List<EStructuralFeature> chosenColumns() {
		return range.isNone() ? List.of() : shown().subList(range.left(), Math.min(range.right(features.size()) + 1, features.size()));
	}

	/** Reads what was typed into this grid. */
	CellReader reader() {
		return source.reader(List.of());
	}

	EClass kind() {
		return kind;
	}

	/** What the rows are called together. */
	String name() {
		return name;
	}

	/** Whether the order of the rows is a part of the catalogue, so that they can be moved. */
	boolean isOrdered() {
		return ordered;
	}

	/** Every feature that a column can show. */
	List<EStructuralFeature> available() {
		return available;
	}

	/** Whether a column's cells can be changed. */
	boolean isChangeable(EStructuralFeature feature) {
		return Cells.isChangeable(feature);
	}

	/** What has the rows; null for nothing. */
	RowSource source() {
		return source;
	}

	CellRange range() {
		return range;
	}

	GridRows rows() {
		return rows;
	}

	GridChanges changes() {
		return changes;
	}

	GridEditing editing() {
		return editing;
	}

	GridKeys keys() {
		return keys;
	}

	GridMenu menu() {
		return menu;
	}

	ColumnMemory memory() {
		return memory;
	}

	CellText text() {
		return text;
	}

	FormContext context() {
		return context;
	}

	Table table() {
		return table;
	}
}

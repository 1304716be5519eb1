// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.table;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.orodha.core.text.NaturalOrder;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.text.ClipboardText;
import org.orodha.ui.internal.text.UiText;

/**
 * A native table of records. A click on a column's head sorts it, and its rows can be copied.
 *
 * @param <T> the type of the records
 */
public final class RecordTable<T> {

	private final TableViewer viewer;
	private final Class<T> type;
	private final List<Function<T, String>> texts = new ArrayList<>();
	private List<T> records = List.of();
	private List<T> sorted = List.of();
	private Comparator<T> order;
	private Predicate<T> filter = record -> true;
	private Predicate<T> openable;
	private Action open;

	/** @param name what the table shows, for screen readers */
	public RecordTable(Composite parent, Class<T> type, String name) {
		this.type = type;
		Table table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL);
		table.setHeaderVisible(true);
		table.setToolTipText(null);
		AccessibleName.give(table, name);
		viewer = new TableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		table.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.stateMask == SWT.MOD1 && event.keyCode == 'c')
				copy(selectedAll());
		}));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		table.setMenu(menu.createContextMenu(table));
	}

	private void fill(IMenuManager menu) {
		if (open != null) {
			open.setEnabled(selected().filter(openable).isPresent());
			menu.add(open);
			menu.add(new Separator());
		}
		menu.add(action(UiText.text("table.copy"), () -> copy(selectedAll()), selected().isPresent()));
		menu.add(action(UiText.text("table.copyAll"), () -> copy(sorted), !sorted.isEmpty()));
	}

	private static Action action(String title, Runnable work, boolean enabled) {
		Action action = new Action(title) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setEnabled(enabled);
		return action;
	}

	/** Copies records as lines with tabs between the columns, under the columns' names. */
	private void copy(List<T> copied) {
		if (copied.isEmpty())
			return;
		String head = Stream.of(control().getColumns()).map(TableColumn::getText).collect(Collectors.joining("\t"));
		ClipboardText.put(copied.stream()
				.map(record -> texts.stream().map(text -> cell(text.apply(record))).collect(Collectors.joining("\t")))
				.collect(Collectors.joining("\n", head + "\n", "\n")));
	}

	private static String cell(String text) {
		return text == null ? "" : text.strip().replaceAll("\\s+", " ");
	}

	/** Adds a column of texts. */
	public RecordTable<T> column(String title, int width, Function<T, String> text) {
		return column(title, width, SWT.LEFT, text, record -> null,
				Comparator.comparing(text, Comparator.nullsFirst(NaturalOrder.ofNames())));
	}

	/** Adds a column of texts with icons, sorted in an order of its own. */
	public RecordTable<T> column(String title, int width, Function<T, String> text, Function<T, Image> image, Comparator<T> sorting) {
		return column(title, width, SWT.LEFT, text, image, sorting);
	}

	/** Adds a column of whole numbers; a negative one is not shown. */
	public RecordTable<T> number(String title, int width, ToLongFunction<T> number) {
		return number(title, width, number, record -> shown(number.applyAsLong(record)));
	}

	/** Adds a column of whole numbers that are written in a way of their own. */
	public RecordTable<T> number(String title, int width, ToLongFunction<T> number, Function<T, String> text) {
		return column(title, width, SWT.RIGHT, text, record -> null, Comparator.comparingLong(number).reversed());
	}

	/** Adds a column of figures, written as told. */
	public RecordTable<T> figure(String title, int width, Function<T, BigDecimal> figure, Function<BigDecimal, String> text) {
		return column(title, width, SWT.RIGHT, record -> text.apply(figure.apply(record)), record -> null,
				Comparator.comparing(figure).reversed());
	}

	private static String shown(long number) {
		return number < 0 ? "" : NumberFormat.getIntegerInstance().format(number);
	}

	private RecordTable<T> column(String title, int width, int alignment, Function<T, String> text, Function<T, Image> image,
			Comparator<T> sorting) {
		texts.add(text);
		TableViewerColumn column = new TableViewerColumn(viewer, alignment);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.getColumn().setMoveable(true);
		column.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(column.getColumn(), sorting)));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				String value = text.apply(type.cast(element));
				return value == null ? "" : value.lines().findFirst().orElse("");
			}

			@Override
			public Image getImage(Object element) {
				return image.apply(type.cast(element));
			}

			@Override
			public String getToolTipText(Object element) {
				String value = text.apply(type.cast(element));
				return value == null || value.isBlank() ? null : value.strip();
			}
		});
		return this;
	}

	private void sort(TableColumn column, Comparator<T> sorting) {
		Table table = viewer.getTable();
		boolean again = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
		table.setSortColumn(column);
		table.setSortDirection(again ? SWT.DOWN : SWT.UP);
		order = again ? sorting.reversed() : sorting;
		show(records);
	}

	/** Shows other records; what was selected stays so where it is among them. */
	public void show(Collection<T> shown) {
		records = new ArrayList<>(shown);
		sorted = records.stream().filter(filter).collect(Collectors.toCollection(ArrayList::new));
		if (order != null)
			sorted.sort(order);
		List<?> selected = viewer.getStructuredSelection().toList();
		viewer.setInput(sorted);
		viewer.setSelection(new StructuredSelection(selected.stream().filter(sorted::contains).toList()));
	}

	/** Shows only the records that pass. */
	public void filter(Predicate<T> passing) {
		filter = passing;
		show(records);
		if (selected().isEmpty())
			selectFirst();
	}

	/** Whether one of a record's texts holds some characters, whatever their case. */
	public boolean holds(T record, String characters) {
		String wanted = characters.strip().toLowerCase(Locale.getDefault());
		return texts.stream().map(text -> text.apply(record)).anyMatch(text -> text != null && text.toLowerCase(Locale.getDefault()).contains(wanted));
	}

	/** The records that are shown, in order. */
	public List<T> shown() {
		return List.copyOf(sorted);
	}

	/** Selects the first record. */
	public void selectFirst() {
		if (!sorted.isEmpty())
			select(sorted.get(0));
	}

	/** Selects a record that is shown. */
	public void select(T record) {
		viewer.setSelection(new StructuredSelection(record), true);
	}

	/** The record that is selected, the first where there are several. */
	public Optional<T> selected() {
		return Optional.ofNullable(viewer.getStructuredSelection().getFirstElement()).map(type::cast);
	}

	/** The records that are selected. */
	public List<T> selectedAll() {
		return ((List<?>) viewer.getStructuredSelection().toList()).stream().map(type::cast).toList();
	}

	/** Calls back with the record that is selected, or null. */
	public void onSelect(Consumer<T> listener) {
		viewer.addSelectionChangedListener(event -> listener.accept(selected().orElse(null)));
	}

	/**
	 * Calls back with a record that is opened by a double click, the Enter key or the context menu.
	 *
	 * @param title what the menu calls it
	 */
	public void onOpen(String title, Consumer<T> listener) {
		onOpen(title, record -> true, listener);
	}

	/** Calls back as {@link #onOpen(String, Consumer)}, with records that can be opened only. */
	public void onOpen(String title, Predicate<T> possible, Consumer<T> listener) {
		viewer.addOpenListener(event -> selected().filter(possible).ifPresent(listener));
		openable = possible;
		open = action(title, () -> selected().ifPresent(listener), true);
	}

	/** The table itself. */
	public Table control() {
		return viewer.getTable();
	}
}

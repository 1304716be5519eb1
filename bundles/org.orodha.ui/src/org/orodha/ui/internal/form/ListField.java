// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.orodha.core.text.Labels;
import org.orodha.ui.internal.text.UiText;

/** A field for many objects: a table with buttons to add, remove and move. Subclasses say where added objects come from. */
abstract class ListField extends Field {

	private static final int ROWS = 6;

	private TableViewer table;
	private Button add;
	private Button remove;
	private Button up;
	private Button down;
	private List<?> shown = List.of();

	ListField(FormContext context, EReference feature) {
		super(context, feature);
	}

	final EReference reference() {
		return (EReference) feature();
	}

	@Override
	boolean isLong() {
		return true;
	}

	@Override
	void create(Composite parent) {
		label(parent, Labels.of(feature()));
		createList(parent, wide());
	}

	final void createList(Composite parent, GridData place) {
		Composite box = context().toolkit().createComposite(parent);
		box.setLayoutData(place);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(1, 1, 1, 1).applyTo(box);
		table = new Columns(context()).table(box, reference().getEReferenceType());
		GridDataFactory.fillDefaults().grab(true, false).hint(120, ROWS * table.getTable().getItemHeight())
				.applyTo(table.getTable());
		help(table.getTable());
		Composite buttons = context().toolkit().createComposite(box);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(buttons);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		add = button(buttons, "list.add", this::add);
		remove = button(buttons, "list.remove", this::removeSelected);
		up = button(buttons, "list.up", () -> move(-1));
		down = button(buttons, "list.down", () -> move(1));
		table.addSelectionChangedListener(event -> selectionChanged());
		table.getTable().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.DEL && event.stateMask == 0)
				removeSelected();
		}));
		table.addDoubleClickListener(event -> opened(selected()));
	}

	private Button button(Composite parent, String key, Runnable action) {
		Button button = context().toolkit().createButton(parent, UiText.text(key), SWT.PUSH);
		GridDataFactory.fillDefaults().applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}

	/** Asks for, or makes, what is to be added. */
	abstract void add();

	/** A line was double-clicked. */
	abstract void opened(EObject object);

	/** Takes objects out of the list. */
	void remove(List<? extends EObject> objects) {
		context().execute(RemoveCommand.create(domain(), owner(), feature(), objects));
	}

	final void insert(Collection<? extends EObject> objects) {
		context().execute(AddCommand.create(domain(), owner(), feature(), objects));
		refresh();
		table.setSelection(new StructuredSelection(new ArrayList<>(objects)), true);
	}

	private void removeSelected() {
		List<EObject> objects = ((List<?>) table.getStructuredSelection().toList()).stream().map(EObject.class::cast).toList();
		if (!objects.isEmpty())
			remove(objects);
	}

	private void move(int by) {
		EObject object = selected();
		int index = object == null ? -1 : values().indexOf(object);
		if (index >= 0 && index + by >= 0 && index + by < values().size())
			context().execute(MoveCommand.create(domain(), owner(), feature(), object, index + by));
	}

	private EditingDomain domain() {
		return context().catalogue().catalogue().editingDomain();
	}

	final List<?> values() {
		return switch (value()) {
		case null -> List.of();
		case List<?> list -> list;
		default -> List.of(value());
		};
	}

	final TableViewer table() {
		return table;
	}

	final EObject selected() {
		IStructuredSelection selection = table.getStructuredSelection();
		return (EObject) selection.getFirstElement();
	}

	void selectionChanged() {
		EObject object = selected();
		int index = object == null ? -1 : values().indexOf(object);
		remove.setEnabled(object != null);
		up.setEnabled(index > 0);
		down.setEnabled(index >= 0 && index < values().size() - 1);
	}

	@Override
	void refresh() {
		if (!values().equals(shown)) {
			shown = List.copyOf(values());
			table.setInput(shown);
		} else
			table.refresh();
		boolean room = owner() != null && (feature().isMany() || values().isEmpty());
		add.setEnabled(room);
		selectionChanged();
	}

	@Override
	public Control control() {
		return table.getTable();
	}
}

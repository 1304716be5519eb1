// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.refactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.refactor.Split.Part;
import org.orodha.core.text.Labels;
import org.orodha.model.Code;
import org.orodha.model.LifecycleElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.form.FormContext;
import org.orodha.ui.internal.text.UiText;

/** The names and identifiers of the elements that one is split into. An identifier follows its name until another is typed. */
final class SplitParts {

	private static final int NAME_WIDTH = 220;
	private static final int ID_WIDTH = 190;
	private static final int VALUE_WIDTH = 60;

	private final OpenCatalogue catalogue;
	private final LifecycleElement element;
	private final String language;
	private final Runnable changed;
	private final Composite rows;
	private final List<Row> lines = new ArrayList<>();
	private boolean following;

	private static final class Row {
		private Text name;
		private Text value;
		private Text id;
		private boolean own;
	}

	/** @param changed is told when something else is typed, or there is another one */
	SplitParts(Composite parent, OpenCatalogue catalogue, LifecycleElement element, Runnable changed) {
		this.catalogue = catalogue;
		this.element = element;
		this.changed = changed;
		language = FormContext.workingLanguage(catalogue);
		Composite side = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(side);
		GridLayoutFactory.fillDefaults().applyTo(side);
		rows = new Composite(side, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
		GridLayoutFactory.fillDefaults().numColumns(isCode() ? 3 : 2).spacing(6, 4).applyTo(rows);
		heading(UiText.text("split.name", language));
		if (isCode())
			heading(Labels.of(Literals.CODE__VALUE));
		heading(Labels.of(Literals.IDENTIFIED_ELEMENT__ID));
		add();
		add();
		Button another = new Button(side, SWT.PUSH);
		another.setText(UiText.text("split.another"));
		another.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			Row row = add();
			parent.getShell().layout(true, true);
			parent.getShell().setSize(parent.getShell().getSize().x,
					Math.max(parent.getShell().getSize().y, parent.getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT).y));
			row.name.setFocus();
			changed.run();
		}));
	}

	private boolean isCode() {
		return element instanceof Code;
	}

	private void heading(String text) {
		new Label(rows, SWT.NONE).setText(text);
	}

	private Row add() {
		Row row = new Row();
		int number = lines.size() + 1;
		row.name = text(UiText.text("split.nameOf", number), NAME_WIDTH, true);
		if (isCode())
			row.value = text(UiText.text("split.valueOf", number), VALUE_WIDTH, false);
		row.id = text(UiText.text("split.idOf", number), ID_WIDTH, true);
		row.name.addListener(SWT.Modify, event -> follow(row));
		if (row.value != null)
			row.value.addListener(SWT.Modify, event -> follow(row));
		row.id.addListener(SWT.Modify, event -> {
			if (following)
				return;
			row.own = !row.id.getText().isBlank();
			changed.run();
		});
		lines.add(row);
		return row;
	}

	private Text text(String name, int width, boolean grab) {
		Text text = new Text(rows, SWT.BORDER);
		AccessibleName.give(text, name);
		GridDataFactory.fillDefaults().grab(grab, false).hint(width, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void follow(Row row) {
		if (!row.own) {
			String old = element.getId();
			String typed = row.value != null && !row.value.getText().isBlank() ? row.value.getText() : row.name.getText();
			following = true;
			row.id.setText(typed.isBlank() ? "" : free(old.substring(0, old.lastIndexOf('.') + 1) + Ids.slug(typed).replace('.', '-'), row));
			following = false;
		}
		changed.run();
	}

	/** Also free of what the other new ones are to be called. */
	private String free(String wanted, Row row) {
		String free = catalogue.catalogue().freeId(wanted);
		for (int number = 2; isTaken(free, row); number++)
			free = catalogue.catalogue().freeId(wanted + "-" + number);
		return free;
	}

	private boolean isTaken(String id, Row row) {
		return lines.stream().anyMatch(other -> other != row && other.id.getText().equals(id));
	}

	/** As they are typed; one without a name has none yet. */
	List<Part> parts() {
		return lines.stream().map(row -> new Part(row.id.getText().strip(),
				row.name.getText().isBlank() ? Map.of() : Map.of(language, row.name.getText().strip()),
				row.value == null ? null : row.value.getText())).toList();
	}
}

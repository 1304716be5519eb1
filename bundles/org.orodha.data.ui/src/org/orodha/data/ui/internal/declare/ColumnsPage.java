// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.declare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.orodha.declared.layout.Draft;
import org.orodha.declared.layout.Draft.Match;
import org.orodha.ui.internal.table.RecordTable;

/** Shows what each column of the sample was taken for, and lets the user say otherwise. */
final class ColumnsPage extends WizardPage {

	private final Drafts drafts;
	private final List<String> variables;
	private final Map<String, String> chosen = new LinkedHashMap<>();
	private RecordTable<Match> table;
	private Combo variable;
	private Match selected;

	/** @param variables the columns of the dataset */
	ColumnsPage(Drafts drafts, List<String> variables) {
		super("columns", DeclareText.text("columns.title"), null);
		this.drafts = drafts;
		this.variables = variables;
		setDescription(DeclareText.text("columns.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
		table = new RecordTable<>(area, Match.class, DeclareText.text("columns.table"))
				.column(DeclareText.text("columns.column"), 150, Match::column)
				.column(DeclareText.text("columns.examples"), 190, match -> String.join(", ", match.examples()))
				.column(DeclareText.text("columns.variable"), 130, this::shown)
				.column(DeclareText.text("columns.grounds"), 175, match -> match.grounds().stream().sorted()
						.map(ground -> DeclareText.text("ground." + ground)).collect(Collectors.joining(", ")))
				.column(DeclareText.text("columns.unknown"), 120, match -> String.join(", ", match.unknown()));
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(720, 240).applyTo(table.control());
		table.onSelect(this::select);
		new Label(area, SWT.NONE).setText(DeclareText.text("columns.choose"));
		variable = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(variable);
		variable.add(DeclareText.text("columns.unused"));
		variables.forEach(variable::add);
		variable.setEnabled(false);
		variable.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
		setControl(area);
	}

	private String shown(Match match) {
		return match.to().isEmpty() ? DeclareText.text("columns.unused") : match.to();
	}

	private void select(Match match) {
		selected = match;
		variable.setEnabled(match != null);
		if (match != null)
			variable.select(1 + variables.indexOf(match.to()));
	}

	private void choose() {
		if (selected == null)
			return;
		String column = selected.column();
		String wanted = variable.getSelectionIndex() <= 0 ? "" : variables.get(variable.getSelectionIndex() - 1);
		choose(column, wanted);
	}

	/** Says what a column is; the variable that another column had is free then. */
	void choose(String column, String wanted) {
		if (!wanted.isEmpty())
			new ArrayList<>(chosen.keySet()).stream().filter(other -> wanted.equals(chosen.get(other))).forEach(chosen::remove);
		chosen.put(column, wanted);
		drafts.choose(chosen);
		read();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			getShell().getDisplay().asyncExec(() -> {
				if (!getControl().isDisposed())
					read();
			});
	}

	private void read() {
		String kept = selected == null ? null : selected.column();
		Draft draft = drafts.draft(getContainer(), this);
		setPageComplete(draft != null);
		if (draft == null)
			return;
		table.show(draft.columns());
		draft.columns().stream().filter(match -> match.column().equals(kept)).findFirst().ifPresent(this::select);
		setMessage(draft.open().isEmpty() ? null : DeclareText.text("columns.open", String.join(", ", draft.open())), INFORMATION);
	}
}

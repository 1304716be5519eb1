// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.declare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.orodha.data.check.RuleResult;
import org.orodha.declared.layout.Trial;
import org.orodha.model.Severity;
import org.orodha.ui.internal.table.RecordTable;

/** Tries the declaration on another file: the first rows, what became of all lines, and what a check finds. */
final class TryPage extends WizardPage {

	private final Drafts drafts;
	private FileLine other;
	private Label told;
	private Composite rows;
	private RecordTable<RuleResult> findings;

	TryPage(Drafts drafts) {
		super("try", DeclareText.text("try.title"), null);
		this.drafts = drafts;
		setDescription(DeclareText.text("try.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).applyTo(area);
		other = new FileLine(area, DeclareText.text("try.file"), SWT.OPEN, () -> setErrorMessage(null));
		Button go = new Button(area, SWT.PUSH);
		go.setText(DeclareText.text("try.go"));
		go.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> attempt()));
		told = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).align(SWT.FILL, SWT.CENTER).applyTo(told);
		SashForm sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(720, 260).applyTo(sash);
		rows = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(rows);
		show(List.of(), List.of());
		findings = new RecordTable<>(sash, RuleResult.class, DeclareText.text("try.findings"))
				.column(DeclareText.text("try.severity"), 90, result -> DeclareText.text("severity." + result.severity().getLiteral()))
				.column(DeclareText.text("try.rule"), 90, RuleResult::rule)
				.number(DeclareText.text("try.count"), 80, RuleResult::count)
				.column(DeclareText.text("try.message"), 520,
						result -> result.examples().isEmpty() ? result.name() : result.examples().getFirst().message());
		setControl(area);
	}

	private void show(List<String> columns, List<List<String>> first) {
		for (Control child : rows.getChildren())
			child.dispose();
		RecordTable<FirstRow> table = new RecordTable<>(rows, FirstRow.class, DeclareText.text("try.rows"));
		table.column(DeclareText.text("try.line"), 60, row -> row.at(0));
		for (int at = 0; at < columns.size(); at++) {
			int place = at + 1;
			table.column(columns.get(at), 110, row -> row.at(place));
		}
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		table.show(first.stream().map(FirstRow::new).toList());
		rows.layout(true, true);
	}

	/** A row as it is read, the line of the file before its values. */
	private record FirstRow(List<String> values) {

		String at(int place) {
			return place < values.size() ? values.get(place) : "";
		}
	}

	/** Tries it on the file that is named. */
	private void attempt() {
		other.file().ifPresentOrElse(this::attempt, () -> setErrorMessage(DeclareText.text("file.none")));
	}

	/** Tries it on a file. */
	void attempt(Path file) {
		Trial.Result result = drafts.tried(file, getContainer(), this);
		if (result == null || result.report() == null)
			return;
		List<String> said = new ArrayList<>(List.of(result.balance().text()));
		if (!result.unused().isEmpty())
			said.add(DeclareText.text("try.unused", String.join(", ", result.unused())));
		told.setText(String.join("   ", said).replace("&", "&&"));
		show(result.columns(), result.first());
		findings.show(result.report().results());
		setMessage(DeclareText.text("try.done", result.report().rows(), result.report().count(Severity.ERROR),
				result.report().count(Severity.WARNING)), result.report().count(Severity.ERROR) > 0 ? WARNING : INFORMATION);
	}

	void fill(Path file) {
		other.set(file.toString());
		attempt(file);
	}
}

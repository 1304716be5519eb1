// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orodha.data.ui.internal.data.DataText;
import org.orodha.data.ui.internal.grid.GridCell;
import org.orodha.ui.internal.jobs.JobText;
import org.orodha.ui.internal.text.HelpContext;

/** Asks what a cell is to be read as, and why. */
final class CorrectionDialog extends TitleAreaDialog {

	private static final int WIDTH = 360;

	private final GridCell cell;
	private final String person;
	private final Reasons reasons = new Reasons();
	private Text correct;
	private Combo why;
	private String value;
	private String reason;

	/** @param person who corrects it */
	CorrectionDialog(Shell shell, GridCell cell, String person) {
		super(shell);
		this.person = person;
		this.cell = cell;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.CORRECTION.ofWindow(parent);
		getShell().setText(DataText.text("correct.title"));
		setTitle(DataText.text("correct.cell", cell.column(), cell.record(), cell.line()));
		setMessage(DataText.text("correct.message", person));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).applyTo(area);
		label(area, "correct.sent");
		Text sent = new Text(area, SWT.READ_ONLY);
		sent.setText(cell.sent());
		wide(sent);
		label(area, "correct.value");
		correct = new Text(area, SWT.BORDER);
		correct.setText(cell.value());
		correct.selectAll();
		correct.addModifyListener(event -> check());
		wide(correct);
		label(area, "correct.reason");
		why = new Combo(area, SWT.DROP_DOWN);
		why.setItems(reasons.known().toArray(String[]::new));
		why.addModifyListener(event -> check());
		wide(why);
		correct.setFocus();
		return area;
	}

	private static void label(Composite area, String key) {
		new Label(area, SWT.NONE).setText(DataText.text(key));
	}

	private static void wide(Control control) {
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(control);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, DataText.text("correct.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, JobText.text("progress.cancel"), false);
		check();
	}

	private void check() {
		getButton(IDialogConstants.OK_ID)
				.setEnabled(!why.getText().isBlank() && !correct.getText().equals(cell.value()));
	}

	@Override
	protected void okPressed() {
		value = correct.getText();
		reason = why.getText().strip();
		reasons.remember(reason);
		super.okPressed();
	}

	/** The value that the cell is to be read as. */
	String value() {
		return value;
	}

	/** Why. */
	String reason() {
		return reason;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.catalogue.People;
import org.orodha.core.law.LegalGate;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.model.Person;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.jobs.JobText;
import org.orodha.ui.internal.text.HelpContext;

/** Says which law is missing to let data pass, and asks why it passes nevertheless where the person may let it. */
public final class GateDialog extends TitleAreaDialog {

	private static final int WIDTH = 520;
	private static final int TEXT_LINES = 7;
	private static final int REASON_LINES = 3;

	private final String refusal;
	private final boolean overridable;
	private Text reason;
	private String given;

	/** @param person who wanted to let the data pass */
	public GateDialog(Shell shell, OpenCatalogue catalogue, DeliveryException refused, String person) {
		super(shell);
		refusal = refused.getMessage();
		List<Person> called = People.called(catalogue.catalogue(), person);
		overridable = called.size() == 1
				&& new LegalGate(catalogue.catalogue(), LocalDate.now()).overridingRole(called.getFirst()).isPresent();
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	/** Tells, and asks for a reason; empty where the data does not pass. */
	public Optional<String> ask() {
		return open() == OK ? Optional.ofNullable(given) : Optional.empty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.TRANSFER.ofWindow(parent);
		Composite outer = (Composite) super.createDialogArea(parent);
		getShell().setText(DeliveryText.text("gate.title"));
		setTitle(DeliveryText.text("gate.title"));
		setErrorMessage(DeliveryText.text("gate.message"));
		Composite area = new Composite(outer, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
		label(area, "gate.why");
		Text why = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		why.setText(refusal);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, TEXT_LINES * why.getLineHeight()).applyTo(why);
		if (overridable) {
			label(area, "gate.reason");
			reason = Note.create(area);
			reason.addModifyListener(event -> getButton(IDialogConstants.OK_ID).setEnabled(!reason.getText().isBlank()));
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, REASON_LINES * reason.getLineHeight()).applyTo(reason);
			reason.setFocus();
		}
		return outer;
	}

	private static void label(Composite area, String key) {
		Label label = new Label(area, SWT.NONE);
		label.setText(DeliveryText.text(key));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (overridable)
			createButton(parent, IDialogConstants.OK_ID, DeliveryText.text("gate.override"), false).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, overridable ? JobText.text("progress.cancel") : DeliveryText.text("gate.close"),
				true);
	}

	@Override
	protected void okPressed() {
		given = reason.getText().strip();
		super.okPressed();
	}
}

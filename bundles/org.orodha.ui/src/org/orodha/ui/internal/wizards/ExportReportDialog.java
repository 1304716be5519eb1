// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.wizards;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.exchange.ExportReport;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** Tells which files an export wrote, what the format could not express and how much the audience may not see; opens the file to begin with. */
public final class ExportReportDialog extends TitleAreaDialog {

	private final ExportReport report;

	/** @param report what the export did */
	public ExportReportDialog(Shell shell, ExportReport report) {
		super(shell);
		this.report = report;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.EXPORT.ofWindow(parent);
		Composite area = (Composite) super.createDialogArea(parent);
		getShell().setText(UiText.text("export.report"));
		setTitle(UiText.text("export.report.title", report.elements(), report.files().size()));
		setMessage(UiText.text("export.report.message", report.losses().size(), report.withheld()));
		Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(620, 240).applyTo(text);
		text.setText(lines());
		return area;
	}

	private String lines() {
		String files = report.start().map(List::of).orElse(report.files()).stream().map(Object::toString).collect(Collectors.joining("\n"));
		String losses = report.losses().stream().map(loss -> loss.element() + ": " + loss.what())
				.collect(Collectors.joining("\n"));
		return UiText.text("export.report.files") + "\n" + files + "\n\n" + UiText.text("export.report.losses") + "\n"
				+ (losses.isEmpty() ? UiText.text("export.report.nothing") : losses);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (report.start().isPresent())
			createButton(parent, IDialogConstants.OPEN_ID, IDialogConstants.OPEN_LABEL, false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == IDialogConstants.OPEN_ID)
			Program.launch(report.start().orElseThrow().toString());
		else
			super.buttonPressed(button);
	}
}

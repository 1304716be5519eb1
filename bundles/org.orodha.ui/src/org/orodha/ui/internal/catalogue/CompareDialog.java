// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.orodha.core.exchange.FeatureComparison.Difference;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** Shows two states of an element side by side, feature by feature; of what is checked the other's state is taken. */
final class CompareDialog extends TitleAreaDialog {

	private final OpenCatalogue catalogue;
	private final String element;
	private final List<Difference> differences;
	private List<Difference> taken;
	private DifferenceTable table;

	private CompareDialog(Shell shell, OpenCatalogue catalogue, String element, List<Difference> differences, List<Difference> taken) {
		super(shell);
		this.catalogue = catalogue;
		this.element = element;
		this.differences = differences;
		this.taken = taken;
		setHelpAvailable(false);
	}

	/**
	 * Asks of which features the other's state is taken.
	 *
	 * @param element what is compared
	 * @param taken   what was chosen before
	 * @return what is taken of the other; empty where the dialog was given up
	 */
	static Optional<List<Difference>> ask(Shell shell, OpenCatalogue catalogue, String element, List<Difference> differences,
			List<Difference> taken) {
		CompareDialog dialog = new CompareDialog(shell, catalogue, element, differences, taken);
		return dialog.open() == Window.OK ? Optional.of(dialog.taken) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(UiText.text("compare.title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.CONFLICT.ofWindow(parent);
		setTitle(element);
		setMessage(UiText.text("compare.message"));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(area);
		table = new DifferenceTable(area, catalogue, "compare.mine", "compare.theirs");
		table.show(differences, taken);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, UiText.text("conflict.apply"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, UiText.text("exit.cancel"), false);
	}

	@Override
	protected void okPressed() {
		taken = table.checked();
		super.okPressed();
	}
}

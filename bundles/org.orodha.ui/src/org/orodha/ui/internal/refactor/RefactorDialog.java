// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.refactor;

import java.util.function.Supplier;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.orodha.core.refactor.Refactoring;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Waiting;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** Asks for what a refactoring needs, shows what it would change, and makes the change. */
abstract class RefactorDialog extends TitleAreaDialog {

	private static final int PREVIEW_HEIGHT = 220;

	private final OpenCatalogue catalogue;
	private final String key;
	private PreviewTable preview;
	private Refactoring refactoring;

	/** @param key the beginning of the keys of the dialog's texts */
	RefactorDialog(Shell shell, OpenCatalogue catalogue, String key) {
		super(shell);
		this.catalogue = catalogue;
		this.key = key;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Makes the fields in a grid of two columns. */
	abstract void createFields(Composite area);

	/** What would be done; null as long as too little is known. */
	abstract Refactoring workedOut();

	/** How high the preview is at first. */
	int previewHeight() {
		return PREVIEW_HEIGHT;
	}

	final OpenCatalogue catalogue() {
		return catalogue;
	}

	final void label(Composite area, String text) {
		new Label(area, SWT.NONE).setText(UiText.text(text));
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		HelpContext.REFACTORING.ofWindow(parent);
		Composite outer = (Composite) super.createDialogArea(parent);
		getShell().setText(UiText.text(key + ".title"));
		setTitle(UiText.text(key + ".title"));
		setMessage(UiText.text(key + ".message"));
		Composite area = new Composite(outer, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
		createFields(area);
		preview = new PreviewTable(area, catalogue, previewHeight());
		return outer;
	}

	@Override
	protected final void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, UiText.text(key + ".ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, UiText.text("exit.cancel"), false);
		refresh();
	}

	/** Works out anew what would be changed. */
	final void refresh() {
		if (preview == null || getButton(IDialogConstants.OK_ID) == null)
			return;
		refactoring = attempt(this::workedOut);
		preview.show(refactoring);
		getButton(IDialogConstants.OK_ID).setEnabled(refactoring != null);
	}

	private Refactoring attempt(Supplier<Refactoring> work) {
		try {
			Refactoring found = work.get();
			setErrorMessage(null);
			setMessage(found == null ? UiText.text(key + ".message") : told(found));
			return found;
		} catch (IllegalArgumentException refused) {
			setErrorMessage(refused.getMessage());
			return null;
		}
	}

	private static String told(Refactoring found) {
		String changed = UiText.text("refactor.changes", found.changes().size());
		return found.left().isEmpty() ? changed : changed + " " + UiText.text("refactor.left", found.left().size());
	}

	@Override
	protected final void okPressed() {
		if (Waiting.execute(getShell(), catalogue, refactoring.command()))
			super.okPressed();
		else
			refresh();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.wizards;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.orodha.ui.internal.text.UiText;

/** Says that a catalogue must be open first. */
public final class NoCataloguePage extends WizardPage {

	/** Makes the page. */
	public NoCataloguePage() {
		super("none", UiText.text("wizard.none.title"), null);
	}

	@Override
	public void createControl(Composite parent) {
		setControl(new Composite(parent, SWT.NONE));
		setErrorMessage(UiText.text("wizard.none"));
		setPageComplete(false);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Shows a wizard with buttons in the user's language: the platform's own are in English only. */
final class ReceiveDialog extends WizardDialog {

	private static final Map<Integer, String> KEYS = Map.of(IDialogConstants.BACK_ID, "back", IDialogConstants.NEXT_ID, "next",
			IDialogConstants.FINISH_ID, "finish", IDialogConstants.CANCEL_ID, "cancel");

	ReceiveDialog(Shell shell, IWizard wizard) {
		super(shell, wizard);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		KEYS.forEach((id, key) -> getButton(id).setText(DeliveryText.text("wizard." + key)));
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.transmit;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orodha.model.Requirement;
import org.orodha.model.Transmission;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.UiText;

/** Asks when and how the framework acknowledged a table, and records it. */
public final class AcknowledgeDialog extends RecordDialog {

	private final Transmission sent;
	private Text by;

	/** @param sent the edition that is acknowledged */
	public AcknowledgeDialog(Shell shell, OpenCatalogue catalogue, Requirement requirement, Transmission sent) {
		super(shell, "acknowledge", catalogue, requirement);
		this.sent = sent;
	}

	@Override
	protected String message() {
		return TransmitText.text("acknowledge.message", sent.getEdition(), sent.getPeriod(), UiText.day(sent.getSent()));
	}

	@Override
	protected void createFields(Composite area) {
		by = text(area, "acknowledge.by", "");
	}

	@Override
	protected Recording recording() {
		return (transmissions, actor, day, override) -> transmissions.acknowledge(requirement(), sent.getPeriod(), actor, day, by.getText());
	}
}

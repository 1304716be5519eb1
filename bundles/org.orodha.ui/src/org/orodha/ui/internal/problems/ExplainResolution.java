// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.problems;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.PlatformUI;
import org.orodha.core.findings.Rule;
import org.orodha.core.text.Labels;
import org.orodha.ui.internal.text.UiText;

/** Says what the rule of a finding asks for, why, and what to do. It changes nothing. */
final class ExplainResolution implements IMarkerResolution2 {

	private final Rule rule;

	ExplainResolution(Rule rule) {
		this.rule = rule;
	}

	@Override
	public String getLabel() {
		return UiText.text("rule.explain", rule.id());
	}

	@Override
	public String getDescription() {
		return rule.title() + ".\n\n" + Labels.pair(UiText.text("rule.why"), rule.why()) + "\n\n"
				+ Labels.pair(UiText.text("rule.mend"), rule.mend());
	}

	@Override
	public Image getImage() {
		return null;
	}

	@Override
	public void run(IMarker marker) {
		MessageDialog.openInformation(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), rule.id(), getDescription());
	}
}

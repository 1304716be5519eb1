// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.text.Labels;
import org.orodha.ui.internal.text.UiText;

/** Tells which features only the owner's staff may see; they are marked at their own fields. */
final class InternalField extends Field {

	private Text text;

	InternalField(FormContext context, EStructuralFeature feature) {
		super(context, feature);
	}

	@Override
	boolean isLong() {
		return true;
	}

	@Override
	void create(Composite parent) {
		label(parent, Labels.of(feature()));
		text = context().toolkit().createText(parent, "", SWT.READ_ONLY | SWT.SINGLE);
		text.setLayoutData(wide());
		help(text);
	}

	@Override
	void refresh() {
		String shown = owner() == null ? "" : InternalMark.named(owner());
		if (shown.isEmpty() && owner() != null)
			shown = UiText.text("internal.none");
		if (!text.getText().equals(shown))
			text.setText(shown);
	}

	@Override
	public Control control() {
		return text;
	}
}

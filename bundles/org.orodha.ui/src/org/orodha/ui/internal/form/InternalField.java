// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.Collection;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
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
		String shown = owner() == null ? "" : shown(owner());
		if (!text.getText().equals(shown))
			text.setText(shown);
	}

	private String shown(EObject element) {
		Collection<?> names = (Collection<?>) value();
		return names.isEmpty() ? UiText.text("internal.none")
				: names.stream().map(name -> label(element, String.valueOf(name))).collect(Collectors.joining(", "));
	}

	private static String label(EObject element, String name) {
		EStructuralFeature marked = element.eClass().getEStructuralFeature(name);
		return marked == null ? name : Labels.of(marked);
	}

	@Override
	public Control control() {
		return text;
	}
}

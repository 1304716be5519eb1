// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** A field for many elements that another refers to. */
final class ReferencesField extends ListField {

	ReferencesField(FormContext context, EReference feature) {
		super(context, feature);
	}

	@Override
	void add() {
		List<EObject> chosen = new ElementChooser(context().catalogue(), context().images()).choose(control().getShell(), owner(),
				reference(), values());
		if (!chosen.isEmpty())
			insert(chosen);
	}

	@Override
	void opened(EObject object) {
		if (object != null && !object.eIsProxy())
			context().opener().accept(object);
	}
}

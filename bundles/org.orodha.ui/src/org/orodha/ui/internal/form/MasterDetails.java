// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;

/** A list of parts and, beside it, the form of the one that is selected. */
public final class MasterDetails {

	private final PartsField list;
	private final ElementForm form;

	/** @param reference the list of parts */
	public MasterDetails(FormContext context, EReference reference) {
		list = new PartsField(context, reference);
		form = new ElementForm(context, reference.getEReferenceType(), SectionList.nested(reference.getEReferenceType()));
	}

	/** Makes the controls. */
	public void create(Composite left, Composite right) {
		GridDataFactory.fillDefaults().grab(true, false).applyTo(form.create(right));
		list.createTable(left, form);
	}

	/** Shows the parts of an element. */
	public void show(EObject owner) {
		form.show(null);
		list.show(owner);
		if (list.selected() == null && !list.values().isEmpty())
			list.table().setSelection(new StructuredSelection(list.values().get(0)));
	}

	/** Shows the present values. */
	public void refresh() {
		list.refresh();
	}

	/** Shows findings at the fields. */
	public void findings(FieldFindings findings) {
		form.findings(findings);
	}

	/** Puts the focus on a feature of a part, or of a part of a part. */
	public void reveal(EObject object, String feature) {
		if (!list.holds(object)) {
			list.control().setFocus();
			return;
		}
		list.reveal(object);
		form.reveal(object, feature);
	}

	/** Puts the focus on the list. */
	public void setFocus() {
		list.control().setFocus();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Labels;

/** A field for the parts of an object: a table of them, and the form of the one that is selected. */
final class PartsField extends ListField {

	private Composite below;
	private ElementForm details;

	PartsField(FormContext context, EReference feature) {
		super(context, feature);
	}

	@Override
	void create(Composite parent) {
		label(parent, Labels.of(feature()));
		below = context().toolkit().createComposite(parent);
		below.setLayoutData(wide());
		GridLayoutFactory.fillDefaults().applyTo(below);
		createList(below, GridDataFactory.fillDefaults().grab(true, false).create());
	}

	@Override
	void add() {
		EObject part = NewElementDialog.part(control().getShell(), context().catalogue(), owner(), reference());
		if (part == null)
			return;
		if (feature().isMany())
			insert(List.of(part));
		else
			context().execute(Commands.set(context().catalogue().catalogue(), owner(), feature(), part));
	}

	@Override
	void remove(List<? extends EObject> objects) {
		Deleting.delete(control().getShell(), context().catalogue(), objects);
	}

	@Override
	void opened(EObject object) {
		if (details != null)
			details.setFocus();
	}

	@Override
	void selectionChanged() {
		super.selectionChanged();
		EObject part = selected();
		if (details == null && part != null) {
			details = new ElementForm(context(), part.eClass(), SectionList.nested(part.eClass()));
			Composite box = details.create(below);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
		}
		if (details == null)
			return;
		details.show(part);
		showBelow(part != null);
	}

	private void showBelow(boolean visible) {
		((GridData) details.control().getLayoutData()).exclude = !visible;
		details.control().setVisible(visible);
		below.requestLayout();
		Scrolling.reflow(below);
	}

	@Override
	void refresh() {
		super.refresh();
		if (details != null)
			details.refresh();
	}

	ElementForm details() {
		return details;
	}

	@Override
	boolean holds(EObject part) {
		return values().stream().anyMatch(value -> EcoreUtil.isAncestor((EObject) value, part));
	}

	@Override
	void reveal(EObject part) {
		values().stream().filter(value -> EcoreUtil.isAncestor((EObject) value, part)).findFirst()
				.ifPresent(value -> table().setSelection(new StructuredSelection(value), true));
	}

}

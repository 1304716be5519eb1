// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Labels;
import org.orodha.ui.internal.text.UiText;

/** A field for one element that another refers to: a link to it, and buttons to choose another or none. */
final class ReferenceField extends Field {

	private ImageHyperlink link;
	private Button choose;
	private Button clear;

	ReferenceField(FormContext context, EReference feature) {
		super(context, feature);
	}

	@Override
	void create(Composite parent) {
		label(parent, Labels.of(feature()));
		Composite row = context().toolkit().createComposite(parent);
		row.setLayoutData(wide());
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		link = context().toolkit().createImageHyperlink(row, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(80, SWT.DEFAULT).applyTo(link);
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				if (value() instanceof EObject target && !target.eIsProxy())
					context().opener().accept(target);
			}
		});
		choose = button(row, "field.choose");
		choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
		clear = button(row, "field.clear");
		clear.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> set(null)));
		help(choose);
	}

	private Button button(Composite row, String key) {
		return context().toolkit().createButton(row, UiText.text(key), SWT.PUSH);
	}

	private void choose() {
		if (owner() == null)
			return;
		List<EObject> chosen = new ElementChooser(context().catalogue(), context().images()).choose(choose.getShell(), owner(),
				(EReference) feature(), List.of());
		if (!chosen.isEmpty())
			set(chosen.get(0));
	}

	private void set(EObject target) {
		if (owner() != null && value() != target)
			context().execute(Commands.set(context().catalogue().catalogue(), owner(), feature(), target));
	}

	@Override
	void refresh() {
		boolean set = value() instanceof EObject;
		String text = set ? context().catalogue().label((EObject) value()) : UiText.text("field.none");
		link.setText(text);
		link.setToolTipText(set ? text : Labels.documentation(feature()));
		link.setImage(set ? context().images().of(((EObject) value()).eClass()) : null);
		link.setEnabled(set && !((EObject) value()).eIsProxy());
		clear.setEnabled(set);
		link.getParent().layout();
	}

	@Override
	void show(EObject object) {
		choose.setEnabled(object != null);
		super.show(object);
	}

	@Override
	public Control control() {
		return choose;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Labels;

/** A field with a check box for yes or no, or one for each value of an enumeration of which several may hold. */
final class SwitchesField extends Field {

	private final Map<Object, Button> buttons = new LinkedHashMap<>();

	SwitchesField(FormContext context, EAttribute feature) {
		super(context, feature);
	}

	@Override
	boolean isLong() {
		return buttons.size() > 1;
	}

	@Override
	void create(Composite parent) {
		label(parent, Labels.of(feature()));
		Composite row = context().toolkit().createComposite(parent);
		row.setLayout(new RowLayout());
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).indent(4, 0).applyTo(row);
		if (feature().getEType() instanceof EEnum type)
			for (EEnumLiteral literal : type.getELiterals())
				add(row, literal.getInstance(), Labels.of(literal.getInstance()), Labels.documentation(literal));
		else
			add(row, true, "", Labels.documentation(feature()));
	}

	private void add(Composite row, Object value, String text, String help) {
		Button button = context().toolkit().createButton(row, text, SWT.CHECK);
		button.setToolTipText(help);
		AccessibleName.give(button, text.isEmpty() ? Labels.of(feature()) : Labels.of(feature()) + " – " + text, help);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> switched()));
		buttons.put(value, button);
	}

	private void switched() {
		Object value = !feature().isMany() ? buttons.get(true).getSelection() : checked();
		if (owner() != null)
			context().execute(Commands.set(context().catalogue().catalogue(), owner(), feature(), value));
	}

	private List<Object> checked() {
		List<Object> values = new ArrayList<>();
		buttons.forEach((value, button) -> {
			if (button.getSelection())
				values.add(value);
		});
		return values;
	}

	@Override
	void refresh() {
		Object present = value();
		buttons.forEach((value, button) -> button
				.setSelection(present instanceof List<?> list ? list.contains(value) : value.equals(present)));
	}

	@Override
	void show(EObject object) {
		buttons.values().forEach(button -> button.setEnabled(object != null));
		super.show(object);
	}

	@Override
	public Control control() {
		return buttons.values().iterator().next();
	}
}

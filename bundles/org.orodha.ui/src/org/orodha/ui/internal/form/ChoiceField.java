// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Labels;

/** A field for one value of an enumeration, or none. */
final class ChoiceField extends Field {

	private final List<EEnumLiteral> literals;
	private Combo combo;

	ChoiceField(FormContext context, EAttribute feature) {
		super(context, feature);
		literals = ((EEnum) feature.getEAttributeType()).getELiterals();
	}

	@Override
	void create(Composite parent) {
		label(parent, Labels.of(feature()));
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		context().toolkit().adapt(combo, true, true);
		combo.add(Labels.notStated());
		literals.forEach(literal -> combo.add(Labels.of(literal.getInstance())));
		combo.setVisibleItemCount(20);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).indent(8, 0).applyTo(combo);
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = combo.isFocusControl());
		help(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen()));
	}

	private void chosen() {
		int index = combo.getSelectionIndex();
		if (owner() != null && index != current())
			context().execute(Commands.set(context().catalogue().catalogue(), owner(), feature(),
					index <= 0 ? null : literals.get(index - 1).getInstance()));
		explain();
	}

	private int current() {
		if (owner() == null || !owner().eIsSet(feature()))
			return 0;
		Object value = value();
		for (int index = 0; index < literals.size(); index++)
			if (literals.get(index).getInstance() == value)
				return index + 1;
		return 0;
	}

	@Override
	void refresh() {
		if (combo.getSelectionIndex() != current())
			combo.select(current());
		explain();
	}

	private void explain() {
		int index = combo.getSelectionIndex();
		combo.setToolTipText(Labels.documentation(feature())
				+ (index <= 0 ? "" : "\n" + Labels.pair(combo.getText(), Labels.documentation(literals.get(index - 1)))));
	}

	@Override
	void show(EObject object) {
		combo.setEnabled(object != null);
		super.show(object);
	}

	@Override
	public Control control() {
		return combo;
	}
}

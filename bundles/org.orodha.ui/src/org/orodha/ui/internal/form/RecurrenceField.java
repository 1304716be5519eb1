// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Labels;
import org.orodha.core.time.RecurrenceWords;
import org.orodha.ui.internal.text.UiText;

/** A field for a recurrence: it is shown in words and chosen in a dialog; Delete takes it away. */
final class RecurrenceField extends Field {

	private Text text;
	private Button choose;

	RecurrenceField(FormContext context, EAttribute feature) {
		super(context, feature);
	}

	@Override
	void create(Composite parent) {
		label(parent, Labels.of(feature()));
		Composite row = context().toolkit().createComposite(parent);
		row.setLayoutData(wide());
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		text = context().toolkit().createText(row, "", SWT.READ_ONLY | SWT.SINGLE | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(text);
		text.setMessage(UiText.text("recurrence.hint"));
		help(text);
		choose = context().toolkit().createButton(row, UiText.text("field.choose"), SWT.PUSH);
		choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
		text.addListener(SWT.MouseDoubleClick, event -> choose());
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.DEL || event.character == SWT.BS)
				set(null);
			else if (event.character == SWT.CR || event.keyCode == SWT.F2)
				choose();
		}));
	}

	private String rule() {
		return value() instanceof String rule ? rule : "";
	}

	private void choose() {
		if (owner() != null)
			RecurrenceDialog.ask(text.getShell(), Labels.of(feature()), rule()).ifPresent(this::set);
	}

	private void set(String rule) {
		if (owner() != null && !rule().equals(rule == null ? "" : rule))
			context().execute(Commands.set(context().catalogue().catalogue(), owner(), feature(), rule));
	}

	@Override
	void refresh() {
		String words = RecurrenceWords.of(rule()).orElse(rule());
		if (!text.getText().equals(words))
			text.setText(words);
		String next = NextDates.of(rule()).stream().collect(Collectors.joining("\n"));
		text.setToolTipText(next.isEmpty() ? Labels.documentation(feature()) : UiText.text("recurrence.next", next));
	}

	@Override
	void show(EObject object) {
		text.setEnabled(object != null);
		choose.setEnabled(object != null);
		super.show(object);
	}

	@Override
	public Control control() {
		return text;
	}
}

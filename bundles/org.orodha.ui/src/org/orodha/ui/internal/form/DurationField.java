// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Labels;
import org.orodha.core.time.TimeSpan;
import org.orodha.core.time.TimeSpan.Unit;
import org.orodha.ui.internal.text.UiText;

/** A field for a length of time: a number and its unit. */
final class DurationField extends Field {

	private static final Unit USUAL = Unit.MONTHS;
	private static final int SEVERAL = 2;
	private static final int DIGITS = 4;

	private Typing typing;
	private Text number;
	private Combo unit;
	private boolean showing;

	DurationField(FormContext context, EAttribute feature) {
		super(context, feature);
	}

	@Override
	void create(Composite parent) {
		typing = new Typing(context().catalogue());
		label(parent, Labels.of(feature()));
		Composite row = context().toolkit().createComposite(parent);
		row.setLayoutData(wide());
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(row);
		number = context().toolkit().createText(row, "", SWT.BORDER | SWT.SINGLE | SWT.RIGHT);
		number.setTextLimit(DIGITS);
		GridDataFactory.swtDefaults().hint(60, SWT.DEFAULT).applyTo(number);
		unit = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		context().toolkit().adapt(unit, true, true);
		for (Unit each : Unit.values())
			unit.add(each.named(SEVERAL));
		help(number);
		AccessibleName.give(unit, UiText.text("duration.unit", Labels.of(feature())));
		number.addModifyListener(event -> typed());
		number.addFocusListener(FocusListener.focusLostAdapter(event -> typing.finished()));
		unit.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> typed()));
		unit.addListener(SWT.MouseVerticalWheel, event -> event.doit = unit.isFocusControl());
	}

	private void typed() {
		if (showing || typing.isBusy() || owner() == null)
			return;
		String typed = number.getText().strip();
		if (!typed.isEmpty() && !typed.matches("[1-9]\\d{0,3}")) {
			malformed(UiText.text("duration.malformed", typed));
			return;
		}
		malformed(null);
		String wanted = typed.isEmpty() ? null : new TimeSpan(Integer.parseInt(typed), Unit.values()[unit.getSelectionIndex()]).toString();
		typing.change(() -> Objects.equals(wanted, value()) ? null
				: Commands.set(context().catalogue().catalogue(), owner(), feature(), wanted));
	}

	@Override
	void refresh() {
		if (typing.isBusy())
			return;
		Optional<TimeSpan> present = TimeSpan.of((String) value());
		String shown = present.map(span -> String.valueOf(span.amount())).orElse("");
		showing = true;
		if (!number.getText().strip().equals(shown))
			number.setText(shown);
		if (present.isPresent() || unit.getSelectionIndex() < 0)
			unit.select(present.map(TimeSpan::unit).orElse(USUAL).ordinal());
		showing = false;
	}

	@Override
	void show(EObject object) {
		if (object != owner()) {
			typing.finished();
			malformed(null);
		}
		number.setEnabled(object != null);
		unit.setEnabled(object != null);
		super.show(object);
	}

	@Override
	public Control control() {
		return number;
	}
}

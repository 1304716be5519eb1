// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Labels;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.internal.text.UiText;

/**
 * A field for what is written as text: words, dates, periods, numbers; several values with commas between. A malformed value
 * stays in the field and is not written into the model.
 */
final class TextField extends Field {

	private final EDataType type;
	private final boolean readOnly;
	private final boolean large;
	private Typing typing;
	private Text text;
	private PeriodPicker picker;
	private AddressLink link;
	private String shown = "";
	private boolean showing;

	TextField(FormContext context, EAttribute feature, boolean readOnly, boolean large) {
		super(context, feature);
		this.type = feature.getEAttributeType();
		this.readOnly = readOnly;
		this.large = large;
	}

	@Override
	boolean isLong() {
		return large;
	}

	@Override
	void create(Composite parent) {
		typing = new Typing(context().catalogue());
		label(parent, Labels.of(feature()));
		Composite row = hasCompanion() ? row(parent) : parent;
		text = context().toolkit().createText(row, "",
				(readOnly ? SWT.READ_ONLY : SWT.BORDER) | (large ? SWT.MULTI | SWT.V_SCROLL | SWT.WRAP : SWT.SINGLE));
		text.setLayoutData(hasCompanion() ? GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).create()
				: large ? GridDataFactory.createFrom(wide()).hint(120, 140).create() : wide());
		help(text);
		if (EcoreUtil.getDocumentation(type) != null && !readOnly)
			text.setMessage(example(EcoreUtil.getDocumentation(type)));
		if (isPeriod())
			picker = new PeriodPicker(row, context(), text, type == Literals.TIME_PERIOD);
		else if (hasCompanion())
			link = new AddressLink(row, context(), text, type == Literals.EMAIL_ADDRESS);
		text.addModifyListener(event -> typed());
		text.addFocusListener(FocusListener.focusLostAdapter(event -> typing.finished()));
	}

	private Composite row(Composite parent) {
		Composite row = context().toolkit().createComposite(parent);
		row.setLayoutData(wide());
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(row);
		return row;
	}

	private boolean isPeriod() {
		return type == Literals.DATE || type == Literals.TIME_PERIOD;
	}

	private boolean hasCompanion() {
		return !readOnly && !feature().isMany() && (isPeriod() || type == Literals.EMAIL_ADDRESS || type == Literals.WEB_ADDRESS);
	}

	/** What the type's documentation gives after its colon: "2019-08-24." */
	private static String example(String documentation) {
		int colon = documentation.lastIndexOf(": ");
		return colon < 0 ? "" : documentation.substring(colon + 2).replaceAll("\\.$", "");
	}

	private void typed() {
		if (showing || typing.isBusy() || owner() == null || readOnly)
			return;
		try {
			write(parse(text.getText().strip()));
			linked(true);
			malformed(null);
		} catch (Malformed malformed) {
			linked(false);
			malformed(UiText.text("field.malformed", Labels.of(feature()), text.getText(), expectation()));
		}
	}

	private void linked(boolean usable) {
		if (link != null)
			link.refresh(usable);
	}

	private void write(Object value) {
		typing.change(() -> format(value).equals(current()) ? null
				: Commands.set(context().catalogue().catalogue(), owner(), feature(), value));
		shown = current();
	}

	private String expectation() {
		String documentation = EcoreUtil.getDocumentation(type);
		return documentation == null ? type.getName() : documentation;
	}

	private Object parse(String input) throws Malformed {
		if (!feature().isMany())
			return input.isEmpty() ? null : parseOne(input);
		List<Object> values = new ArrayList<>();
		for (String part : input.split("[,;\\s]+"))
			if (!part.isEmpty() && !values.contains(part))
				values.add(parseOne(part));
		return values;
	}

	private Object parseOne(String input) throws Malformed {
		try {
			Object value = EcoreUtil.createFromString(type, input);
			Diagnostic diagnostic = Diagnostician.INSTANCE.validate(type, value);
			if (diagnostic.getSeverity() >= Diagnostic.ERROR)
				throw new Malformed(diagnostic.getMessage(), null);
			return value;
		} catch (RuntimeException unreadable) {
			throw new Malformed(unreadable.getMessage(), unreadable);
		}
	}

	/** What is typed is no value of the type. */
	private static final class Malformed extends Exception {

		private static final long serialVersionUID = 1L;

		Malformed(String message, Throwable cause) {
			super(message, cause);
		}
	}

	private String format(Object value) {
		return switch (value) {
		case null -> "";
		case List<?> list -> list.stream().map(item -> EcoreUtil.convertToString(type, item))
				.collect(Collectors.joining(", "));
		default -> EcoreUtil.convertToString(type, value);
		};
	}

	private String current() {
		EStructuralFeature feature = feature();
		return owner() == null || !owner().eIsSet(feature) ? "" : format(value());
	}

	@Override
	void refresh() {
		if (typing.isBusy())
			return;
		String present = current();
		if (present.equals(shown) && !present.isEmpty() && same(text.getText(), present))
			return;
		boolean unchanged = present.equals(shown);
		shown = present;
		if (unchanged && isMalformed() || same(text.getText(), present))
			return;
		show(present);
	}

	private boolean isMalformed() {
		try {
			parse(text.getText().strip());
			return false;
		} catch (Malformed malformed) {
			return true;
		}
	}

	private boolean same(String typed, String present) {
		try {
			return format(parse(typed.strip())).equals(present);
		} catch (Malformed malformed) {
			return false;
		}
	}

	private void show(String present) {
		showing = true;
		text.setText(present);
		showing = false;
		linked(true);
		malformed(null);
	}

	@Override
	void show(EObject object) {
		if (object != owner()) {
			shown = "";
			typing.finished();
			show("");
		}
		text.setEnabled(object != null);
		if (picker != null)
			picker.enable(object != null);
		super.show(object);
	}

	@Override
	public Control control() {
		return text;
	}
}

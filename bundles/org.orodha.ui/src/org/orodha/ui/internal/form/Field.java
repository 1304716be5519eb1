// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.orodha.core.text.Labels;

/** One feature of the model in a form. Its label and help come from the model. */
public abstract class Field {

	private static final int LABEL_IN_CHARACTERS = 20;

	private final FormContext context;
	private final EStructuralFeature feature;
	private EObject owner;
	private InternalMark mark;

	Field(FormContext context, EStructuralFeature feature) {
		this.context = context;
		this.feature = feature;
	}

	/** The feature that the field shows. */
	public final EStructuralFeature feature() {
		return feature;
	}

	final FormContext context() {
		return context;
	}

	/** The object whose feature is shown; null while there is none. */
	final EObject owner() {
		return owner;
	}

	/** Makes the controls, in a grid of two columns. */
	abstract void create(Composite parent);

	/** Whether values are so long that the field needs a line to itself. */
	boolean isLong() {
		return false;
	}

	/** Shows the present value. */
	abstract void refresh();

	/** The control that takes the input. */
	public abstract Control control();

	/** The control that shows an object of the value; the input control where there is no better one. */
	void reveal(EObject part) {
		control().setFocus();
	}

	/** Whether the value holds that object or a container of it. */
	boolean holds(EObject part) {
		return false;
	}

	/** Shows the feature of another object. */
	void show(EObject object) {
		problem(null, 0);
		owner = object;
		refresh();
	}

	/** Shows what the checks found at this field. */
	final void findings(List<String> messages, int type) {
		problem(messages.isEmpty() ? null : String.join("\n", messages), type);
	}

	private void problem(String message, int type) {
		if (control() == null || control().isDisposed())
			return;
		if (message == null)
			context.messages().removeMessage("found", control());
		else
			context.messages().addMessage("found", message, null, type, control());
	}

	final void malformed(String message) {
		if (message == null)
			context.messages().removeMessage("typed", control());
		else
			context.messages().addMessage("typed", message, null, IMessageProvider.ERROR, control());
	}

	final boolean isReference() {
		return feature instanceof EReference;
	}

	final Object value() {
		return owner == null ? null : owner.eGet(feature);
	}

	final Label label(Composite parent, String text) {
		Label label = context.toolkit().createLabel(parent, text, SWT.WRAP);
		label.setToolTipText(Labels.documentation(feature));
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).hint(new PixelConverter(label).convertWidthInCharsToPixels(LABEL_IN_CHARACTERS), SWT.DEFAULT).indent(0, 5)
				.applyTo(label);
		if (InternalMark.fits(feature))
			mark = new InternalMark(context, feature, label, this::owner);
		return label;
	}

	/** Shows whether only the owner's staff may see the feature. */
	final void refreshMark() {
		if (mark != null)
			mark.refresh();
	}

	final void help(Control control) {
		if (mark != null)
			mark.follow(control);
		control.setToolTipText(Labels.documentation(feature));
		String name = Labels.of(feature);
		AccessibleName.give(control, name, Labels.documentation(feature));
	}

	static GridData wide() {
		return GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).indent(8, 0).create();
	}
}

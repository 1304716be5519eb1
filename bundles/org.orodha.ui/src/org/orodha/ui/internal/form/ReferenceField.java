// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.internal.text.UiText;

/**
 * A field for one element that another refers to: its name, which is typed over to choose another and emptied to choose none, and
 * its icon, which opens it. What is being typed stays until something is chosen or the field is left, whatever else changes.
 */
final class ReferenceField extends Field {

	private Text text;
	private ImageHyperlink icon;
	private ReferenceAssist assist;
	private boolean typing;

	ReferenceField(FormContext context, EReference feature) {
		super(context, feature);
	}

	@Override
	void create(Composite parent) {
		label(parent, Labels.of(feature()));
		Composite row = context().toolkit().createComposite(parent);
		row.setLayoutData(wide());
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		text = context().toolkit().createText(row, "", SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
		text.setMessage(UiText.text("reference.hint"));
		icon = context().toolkit().createImageHyperlink(row, SWT.NONE);
		icon.setToolTipText(UiText.text("reference.open"));
		icon.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> openTarget()));
		help(text);
		assist = new ReferenceAssist(context(), (EReference) feature(), text, this::owner, List::of, this::setting);
		assist.whenLeft(text, this::settle);
		ElementDrop.onto(text, (EReference) feature(), this::owner, targets -> context().execute(setting(targets.get(0))));
		text.addFocusListener(FocusListener.focusGainedAdapter(event -> text.selectAll()));
		text.addModifyListener(event -> typing = true);
		Following.add(text, this::openTarget);
		text.addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.CR && !assist.isOpen())
				settle();
			else if (event.character == SWT.ESC && !assist.isOpen())
				showPresent();
		});
	}

	private void openTarget() {
		if (value() instanceof EObject target && !target.eIsProxy())
			context().opener().accept(target);
	}

	private Command setting(IdentifiedElement target) {
		typing = false;
		return Commands.set(context().catalogue().catalogue(), owner(), feature(), target);
	}

	/** An emptied text is no element; any other that nothing was chosen for shows the present element again. */
	private void settle() {
		if (text.getText().isBlank() && value() != null)
			context().execute(setting(null));
		showPresent();
	}

	private void showPresent() {
		typing = false;
		refresh();
	}

	@Override
	void refresh() {
		boolean set = value() instanceof EObject;
		String shown = set ? context().catalogue().label((EObject) value()) : "";
		if (!typing && !text.getText().equals(shown)) {
			text.setText(shown);
			typing = false;
		}
		icon.setImage(set ? context().images().of(((EObject) value()).eClass()) : null);
		icon.setVisible(set);
		icon.setEnabled(set && !((EObject) value()).eIsProxy());
		icon.getParent().layout();
	}

	@Override
	void show(EObject object) {
		text.setEnabled(object != null);
		typing = false;
		super.show(object);
	}

	@Override
	public Control control() {
		return text;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.orodha.core.text.Labels;
import org.orodha.model.DeliveryFile;
import org.orodha.model.ModelPackage.Literals;

/** Shows what an operation records, which nobody changes in a form: a link to another element, or text that can be copied. */
final class RecordedField extends Field {

	private ImageHyperlink link;
	private Text text;

	RecordedField(FormContext context, EStructuralFeature feature) {
		super(context, feature);
	}

	@Override
	boolean isLong() {
		return feature().isMany();
	}

	@Override
	void create(Composite parent) {
		label(parent, Labels.of(feature()));
		if (feature().getEType() instanceof EClass type && Literals.IDENTIFIED_ELEMENT.isSuperTypeOf(type) && !feature().isMany())
			createLink(parent);
		else {
			text = context().toolkit().createText(parent, "",
					SWT.READ_ONLY | (feature().isMany() ? SWT.MULTI | SWT.WRAP : SWT.SINGLE));
			text.setLayoutData(wide());
			help(text);
		}
	}

	private void createLink(Composite parent) {
		link = context().toolkit().createImageHyperlink(parent, SWT.NONE);
		GridDataFactory.createFrom(wide()).applyTo(link);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> {
			if (value() instanceof EObject target && !target.eIsProxy())
				context().opener().accept(target);
		}));
		help(link);
	}

	@Override
	void refresh() {
		String shown = owner() == null ? "" : shown(value());
		if (link == null) {
			if (!text.getText().equals(shown))
				text.setText(shown);
			return;
		}
		link.setText(shown);
		link.setImage(value() instanceof EObject target ? context().images().of(target.eClass()) : null);
		link.setEnabled(value() instanceof EObject target && !target.eIsProxy());
		link.getParent().layout();
	}

	private String shown(Object value) {
		return switch (value) {
		case null -> "";
		case List<?> list -> list.stream().map(this::shown).collect(Collectors.joining("\n"));
		case DeliveryFile file -> file.getName() + " (" + file.getSize() + ", SHA-256 " + file.getChecksum() + ")";
		case Enumerator literal -> owner().eIsSet(feature()) ? Labels.of(literal) : "";
		case EObject element -> context().catalogue().label(element);
		default -> value.toString();
		};
	}

	@Override
	public Control control() {
		return link == null ? text : link;
	}
}

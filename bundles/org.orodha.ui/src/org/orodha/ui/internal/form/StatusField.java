// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.orodha.core.text.Labels;
import org.orodha.model.LifecycleElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.internal.text.UiText;

/** Shows where an element stands in its life cycle, with a link to the dialog that leads it on. */
final class StatusField extends Field {

	private Text text;
	private Hyperlink change;

	StatusField(FormContext context) {
		super(context, Literals.LIFECYCLE_ELEMENT__STATUS);
	}

	@Override
	void create(Composite parent) {
		label(parent, Labels.of(feature()));
		Composite row = context().toolkit().createComposite(parent);
		row.setLayoutData(wide());
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		text = context().toolkit().createText(row, "", SWT.READ_ONLY | SWT.SINGLE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
		help(text);
		change = context().toolkit().createHyperlink(row, UiText.text("status.change"), SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(change);
		change.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> {
			if (owner() instanceof LifecycleElement element)
				new StatusDialog(change.getShell(), context().catalogue(), element).open();
		}));
	}

	@Override
	void refresh() {
		String shown = owner() == null ? "" : Labels.of(owner(), Literals.LIFECYCLE_ELEMENT__STATUS);
		if (!text.getText().equals(shown))
			text.setText(shown);
		change.setEnabled(owner() != null);
	}

	@Override
	public Control control() {
		return text;
	}
}

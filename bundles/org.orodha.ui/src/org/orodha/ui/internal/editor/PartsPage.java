// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.editor;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.orodha.core.text.Labels;
import org.orodha.ui.internal.form.FieldFindings;
import org.orodha.ui.internal.form.MasterDetails;

/** A list of the element's parts on the left, the part that is selected on the right. */
final class PartsPage extends ElementPage {

	private final EReference reference;
	private MasterDetails content;

	PartsPage(ElementEditor editor, EReference reference) {
		super(editor, reference.getName(), Labels.of(reference));
		this.reference = reference;
	}

	@Override
	protected String title() {
		return Labels.of(reference) + " (" + parts().size() + ")";
	}

	private List<?> parts() {
		return (List<?>) element().eGet(reference);
	}

	@Override
	protected boolean hasHead() {
		return true;
	}

	@Override
	protected void createContent(IManagedForm form) {
		Composite body = filled(form);
		GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(body);
		SashForm sash = new SashForm(body, SWT.HORIZONTAL);
		form.getToolkit().adapt(sash, false, false);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(sash);
		Composite left = form.getToolkit().createComposite(sash);
		GridLayoutFactory.fillDefaults().applyTo(left);
		ScrolledForm right = form.getToolkit().createScrolledForm(sash);
		right.setExpandHorizontal(true);
		GridLayoutFactory.fillDefaults().margins(6, 0).applyTo(right.getBody());
		content = new MasterDetails(context(), reference);
		content.create(left, right.getBody());
		sash.setWeights(40, 60);
		content.show(element());
		right.reflow(true);
	}

	@Override
	protected void refresh() {
		if (content != null)
			content.refresh();
	}

	@Override
	protected void show(FieldFindings found) {
		content.findings(found);
	}

	@Override
	protected boolean holds(EObject object, String feature) {
		return object == element() ? reference.getName().equals(feature)
				: parts().stream().anyMatch(part -> EcoreUtil.isAncestor((EObject) part, object));
	}

	@Override
	protected void reveal(EObject object, String feature) {
		if (content != null)
			content.reveal(object, feature);
	}

	@Override
	public void setFocus() {
		if (content != null)
			content.setFocus();
	}
}

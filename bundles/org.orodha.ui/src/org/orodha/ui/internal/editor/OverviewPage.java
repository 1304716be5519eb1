// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.orodha.core.text.Labels;
import org.orodha.ui.internal.form.ElementForm;
import org.orodha.ui.internal.form.FieldFindings;
import org.orodha.ui.internal.form.SectionList;

/** The element's own features. */
final class OverviewPage extends ElementPage {

	private ElementForm content;

	OverviewPage(ElementEditor editor) {
		super(editor, "overview", Labels.ofKind(editor.element().eClass()));
	}

	@Override
	protected boolean hasHead() {
		return true;
	}

	@Override
	protected void createContent(IManagedForm form) {
		Composite body = form.getForm().getBody();
		GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(body);
		content = new ElementForm(context(), element().eClass(), SectionList.top(element().eClass()));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content.create(body));
		content.show(element());
		form.reflow(true);
	}

	@Override
	protected void refresh() {
		content.refresh();
	}

	@Override
	protected void show(FieldFindings found) {
		content.findings(found);
	}

	@Override
	protected boolean holds(EObject object, String feature) {
		if (object == element())
			return feature == null || SectionList.top(element().eClass()).stream().flatMap(part -> part.features().stream())
					.map(EStructuralFeature::getName).anyMatch(feature::equals);
		EObject top = object;
		while (top != null && top.eContainer() != element())
			top = top.eContainer();
		return top != null && EcoreUtil.isAncestor(element(), object)
				&& !SectionList.pages(element().eClass()).contains(top.eContainmentFeature());
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

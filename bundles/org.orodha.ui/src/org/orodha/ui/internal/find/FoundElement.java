// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.find;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.editor.Editors;

/** An element that a search found; choosing it opens it. */
final class FoundElement extends QuickAccessElement {

	private final OpenCatalogue catalogue;
	private final IdentifiedElement element;
	private final String query;

	FoundElement(OpenCatalogue catalogue, IdentifiedElement element, String query) {
		this.catalogue = catalogue;
		this.element = element;
		this.query = query;
	}

	@Override
	public String getLabel() {
		return catalogue.label(element) + separator + Labels.ofKind(element.eClass());
	}

	/** The platform leaves out what does not hold the query letter by letter, which the search was more forgiving about. */
	@Override
	public String getMatchLabel() {
		return getLabel() + separator + getId() + separator + query;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Images.descriptor(element.eClass());
	}

	@Override
	public String getId() {
		return String.valueOf(element.getId());
	}

	@Override
	public void execute() {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		Editors.show(page, element);
	}
}

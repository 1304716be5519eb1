// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.find;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.orodha.core.text.Labels;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.text.UiText;

/** A kind that a search found; choosing it opens the table of its elements. */
final class FoundKind extends QuickAccessElement {

	private final OpenCatalogue catalogue;
	private final EClass kind;
	private final String query;

	FoundKind(OpenCatalogue catalogue, EClass kind, String query) {
		this.catalogue = catalogue;
		this.kind = kind;
		this.query = query;
	}

	@Override
	public String getLabel() {
		return UiText.text("kind.table", Labels.ofKinds(kind), catalogue.title());
	}

	/** The platform leaves out what does not hold the query letter by letter, accents among them. */
	@Override
	public String getMatchLabel() {
		return getLabel() + separator + query;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Images.descriptor(kind);
	}

	@Override
	public String getId() {
		return catalogue.project().getName() + "/" + kind.getName();
	}

	@Override
	public void execute() {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		Editors.showKind(page, catalogue, kind, null);
	}
}

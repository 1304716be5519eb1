// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.find;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;

/** Finds elements of the open catalogues by their names and identifiers in the platform's search field. */
public final class ElementsByName implements IQuickAccessComputerExtension {

	private static final int FEWEST_LETTERS = 2;
	private static final int MOST_FOUND = 200;

	@Override
	public QuickAccessElement[] computeElements() {
		return new QuickAccessElement[0];
	}

	@Override
	public QuickAccessElement[] computeElements(String query, IProgressMonitor monitor) {
		if (query.strip().length() < FEWEST_LETTERS)
			return new QuickAccessElement[0];
		List<FoundElement> found = new ArrayList<>();
		for (OpenCatalogue catalogue : PlatformUI.getWorkbench().getService(CatalogueService.class).all())
			for (IdentifiedElement element : catalogue.search().find(query, IdentifiedElement.class, any -> !monitor.isCanceled(), MOST_FOUND))
				found.add(new FoundElement(catalogue, element, query));
		return found.toArray(QuickAccessElement[]::new);
	}

	@Override
	public void resetState() {
		// nothing is kept between searches
	}

	@Override
	public boolean needsRefresh() {
		return true;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

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
		String wanted = query.strip().toLowerCase(Locale.ROOT);
		List<FoundElement> found = new ArrayList<>();
		if (wanted.length() >= FEWEST_LETTERS)
			for (OpenCatalogue catalogue : PlatformUI.getWorkbench().getService(CatalogueService.class).all())
				find(wanted, catalogue, found, monitor);
		found.sort(Comparator.comparing(element -> element.getLabel().toLowerCase(Locale.ROOT)));
		return found.toArray(QuickAccessElement[]::new);
	}

	private static void find(String wanted, OpenCatalogue catalogue, List<FoundElement> found, IProgressMonitor monitor) {
		for (IdentifiedElement element : catalogue.catalogue().all(IdentifiedElement.class)) {
			if (monitor.isCanceled() || found.size() >= MOST_FOUND)
				return;
			if (catalogue.label(element).toLowerCase(Locale.ROOT).contains(wanted) || isIdOf(element, wanted))
				found.add(new FoundElement(catalogue, element));
		}
	}

	private static boolean isIdOf(IdentifiedElement element, String wanted) {
		return element.getId() != null && element.getId().startsWith(wanted);
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

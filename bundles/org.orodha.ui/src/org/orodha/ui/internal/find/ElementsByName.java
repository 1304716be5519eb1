// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.find;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.core.text.PlainText;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;

/** Finds elements of the open catalogues by their names and identifiers, and tables of their kinds, in the platform's search field. */
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
		List<QuickAccessElement> found = new ArrayList<>();
		for (OpenCatalogue catalogue : PlatformUI.getWorkbench().getService(CatalogueService.class).all()) {
			kinds(query).forEach(kind -> found.add(new FoundKind(catalogue, kind, query)));
			for (IdentifiedElement element : catalogue.search().find(query, IdentifiedElement.class, any -> !monitor.isCanceled(), MOST_FOUND))
				found.add(new FoundElement(catalogue, element, query));
		}
		return found.toArray(QuickAccessElement[]::new);
	}

	private static List<EClass> kinds(String query) {
		String typed = PlainText.words(query);
		return Kinds.all().stream().filter(kind -> kind != Literals.CATALOGUE)
				.filter(kind -> PlainText.words(Labels.ofKinds(kind)).contains(typed)).toList();
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

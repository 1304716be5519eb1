// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.comparison;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.core.text.Labels;
import org.orodha.insight.comparison.AdoptedStates;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.Procedure;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.explorer.Selected;

/** Compares the selected procedure, or else the one in the active editor, with the adopted state before it. */
public final class CompareAdoptedHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(Selected.orEdited(context).filter(Procedure.class::isInstance).isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<Procedure> procedure = Selected.orEdited(event.getApplicationContext()).filter(Procedure.class::isInstance)
				.map(Procedure.class::cast);
		Optional<OpenCatalogue> catalogue = procedure.flatMap(shown -> window.getService(CatalogueService.class).find(shown));
		if (catalogue.isPresent())
			show(window, catalogue.get(), procedure.get());
		return null;
	}

	private static void show(IWorkbenchWindow window, OpenCatalogue catalogue, IdentifiedElement procedure) {
		AdoptedStates.before(catalogue.catalogue(), procedure).ifPresentOrElse(
				adopted -> Comparing.show(window.getActivePage(), catalogue, new Other.Elements(Labels.id(adopted), Labels.id(procedure),
						ComparisonText.text("other.adopted", catalogue.label(procedure)))),
				() -> MessageDialog.openInformation(window.getShell(), ComparisonText.text("adopted.title"),
						ComparisonText.text("adopted.none", catalogue.label(procedure))));
	}
}

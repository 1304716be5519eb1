package org.orodha.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Saving;

/** Saves the catalogue that is selected in the explorer. */
public final class SaveHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Selected.catalogue(HandlerUtil.getActiveWorkbenchWindowChecked(event), HandlerUtil.getCurrentSelection(event))
				.ifPresent(SaveHandler::save);
		return null;
	}

	private static void save(OpenCatalogue catalogue) {
		try {
			Saving.save(catalogue);
		} catch (CoreException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW);
		}
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(PlatformUI.getWorkbench().getService(CatalogueService.class).all().stream()
				.anyMatch(catalogue -> catalogue.catalogue().isDirty()));
	}
}

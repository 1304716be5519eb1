// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.WorkbenchEnd;
import org.orodha.ui.internal.text.UiText;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** Asks for unsaved catalogues when the workbench closes. The platform asks for open editors only. */
final class SavingAtTheEnd implements IWorkbenchListener {

	private static final int SAVE = 0;
	private static final int DISCARD = 1;

	private final CatalogueService catalogues;
	private final UnsavedEditsKeeper keeper;
	private boolean asked;

	SavingAtTheEnd(CatalogueService catalogues, UnsavedEditsKeeper keeper) {
		this.catalogues = catalogues;
		this.keeper = keeper;
	}

	@Override
	public boolean preShutdown(IWorkbench workbench, boolean forced) {
		for (WorkbenchEnd end : ends())
			if (!end.mayClose(workbench, forced) && !forced)
				return false;
		asked = !forced;
		List<OpenCatalogue> unsaved = catalogues.all().stream().filter(catalogue -> catalogue.catalogue().isDirty()).toList();
		if (forced || unsaved.isEmpty())
			return true;
		String titles = String.join("\n", unsaved.stream().map(catalogue -> "• " + catalogue.title()).toList());
		int answer = MessageDialog.open(MessageDialog.QUESTION, workbench.getModalDialogShellProvider().getShell(),
				UiText.text("exit.title"), UiText.text("exit.message", titles), 0, UiText.text("exit.save"),
				UiText.text("exit.discard"), UiText.text("exit.cancel"));
		return answer == DISCARD || answer == SAVE && unsaved.stream().allMatch(SavingAtTheEnd::saved);
	}

	private static boolean saved(OpenCatalogue catalogue) {
		try {
			CatalogueSaver.save(catalogue);
			return !catalogue.catalogue().isDirty();
		} catch (CoreException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			return false;
		}
	}

	/** Where nobody could be asked, such as at the end of the session, unsaved edits are kept and offered next time. */
	@Override
	public void postShutdown(IWorkbench workbench) {
		if (asked)
			keeper.forget();
	}

	private static List<WorkbenchEnd> ends() {
		BundleContext context = FrameworkUtil.getBundle(SavingAtTheEnd.class).getBundleContext();
		try {
			return context.getServiceReferences(WorkbenchEnd.class, null).stream().map(context::getService)
					.filter(Objects::nonNull).toList();
		} catch (InvalidSyntaxException noFilterGiven) {
			throw new IllegalStateException(noFilterGiven);
		}
	}
}

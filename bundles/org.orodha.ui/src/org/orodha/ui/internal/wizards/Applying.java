// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.Set;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.ui.OpenCatalogue;

/** Makes the changes that are checked in a preview, as one command. */
final class Applying {

	private final IWizardContainer container;
	private final OpenCatalogue catalogue;

	Applying(IWizardContainer container, OpenCatalogue catalogue) {
		this.container = container;
		this.catalogue = catalogue;
	}

	/** Makes them; where that fails, the preview says why, and the result is false. */
	boolean make(PreviewPage preview) {
		Proposal proposal = preview.proposal();
		Collection<Change> chosen = preview.chosen();
		Set<String> behalf = preview.behalf();
		try {
			container.run(true, false, monitor -> apply(proposal, chosen, behalf));
			return true;
		} catch (InvocationTargetException failure) {
			if (failure.getCause() instanceof ImportException known)
				preview.show(known.finding());
			else
				tell(failure.getCause());
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
		return false;
	}

	static void tell(Throwable unexpected) {
		StatusManager.getManager().handle(Status.error(unexpected.getMessage(), unexpected), StatusManager.SHOW | StatusManager.LOG);
	}

	private void apply(Proposal proposal, Collection<Change> chosen, Set<String> behalf) throws InvocationTargetException {
		try {
			Imports.apply(catalogue.catalogue(), proposal, chosen, behalf);
		} catch (ImportException failure) {
			throw new InvocationTargetException(failure);
		}
	}
}

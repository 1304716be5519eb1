// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.core.exchange.Installed;
import org.orodha.model.Dataset;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.internal.explorer.Selected;
import org.orodha.ui.internal.wizards.ImportWizard;

/** Opens the import wizard for a sample file of the dataset that is selected. */
public final class DescribeHandler extends AbstractHandler {

	private static final String IMPORTER = "structure";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Selected.orEdited(event.getApplicationContext()).filter(Dataset.class::isInstance).map(Dataset.class::cast)
				.ifPresent(dataset -> open(window, dataset, List.of()));
		return null;
	}

	@Override
	public boolean isEnabled() {
		return isInstalled();
	}

	/** Whether the importer is there. */
	public static boolean isInstalled() {
		return Installed.importers().find(IMPORTER).isPresent();
	}

	/** Opens the import wizard for sample files of a dataset. */
	public static void open(IWorkbenchWindow window, Dataset dataset, List<Path> files) {
		window.getService(CatalogueService.class).find(dataset).ifPresent(
				catalogue -> ImportWizard.open(window, catalogue, IMPORTER, files, Map.of("dataset", dataset.getId())));
	}
}

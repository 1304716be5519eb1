// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** Creates an empty catalogue. */
public final class NewCatalogueWizard extends Wizard implements INewWizard {

	private final NewCataloguePage page = new NewCataloguePage();

	/** Makes the wizard. */
	public NewCatalogueWizard() {
		setWindowTitle(UiText.text("newCatalogue.title"));
		setNeedsProgressMonitor(true);
		addPage(page);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		// a new catalogue depends on nothing that is selected
	}

	@Override
	public void createPageControls(Composite container) {
		super.createPageControls(container);
		HelpContext.NEW.ofWindow(container);
	}

	@Override
	public boolean performFinish() {
		Path folder = page.folder();
		String title = page.catalogueTitle();
		List<String> languages = page.languages();
		CatalogueService catalogues = PlatformUI.getWorkbench().getService(CatalogueService.class);
		try {
			getContainer().run(true, false, monitor -> {
				try {
					catalogues.create(folder, title, languages, monitor);
				} catch (CoreException failure) {
					throw new InvocationTargetException(failure);
				}
			});
			return true;
		} catch (InvocationTargetException failure) {
			page.setErrorMessage(failure.getCause().getMessage());
			return false;
		} catch (InterruptedException cancelled) {
			return false;
		}
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.net.URI;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.jobs.UserInterfaceExecutor;
import org.orodha.ui.internal.text.UiText;

/** Opens a project's catalogue in the background. */
final class OpenJob extends Job {

	private final IProject project;
	private final Outcome outcome;

	/** Is told how it ended, in any thread. */
	interface Outcome {

		void opened(OpenJob job, OpenCatalogue catalogue);

		void failed(OpenJob job, CatalogueException failure);

		/** The project was removed meanwhile, which is nobody's failure. */
		void gone(OpenJob job);
	}

	OpenJob(IProject project, Outcome outcome) {
		super(UiText.text("open.job", project.getName()));
		this.project = project;
		this.outcome = outcome;
		setPriority(LONG);
	}

	IProject project() {
		return project;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		try {
			project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(3));
			URI folder = project.getLocationURI();
			if (folder == null)
				return gone();
			FolderStorage storage = new FolderStorage(Path.of(folder), new LocalHistory(project)::keep);
			Catalogue catalogue = Catalogue.open(storage, progress.split(6));
			catalogue.editingDomain();
			catalogue.executeBy(new UserInterfaceExecutor(PlatformUI.getWorkbench().getDisplay()));
			outcome.opened(this, new OpenCatalogue(project, storage, catalogue));
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			outcome.failed(this, new CatalogueException(project.getName(), UiText.text("open.cancelled"), cancelled));
			return Status.CANCEL_STATUS;
		} catch (CatalogueException failure) {
			outcome.failed(this, failure);
			return CatalogueProjects.error(failure.getMessage(), failure);
		} catch (CoreException failure) {
			if (!project.exists())
				return gone();
			outcome.failed(this, new CatalogueException(project.getName(), failure.getMessage(), failure));
			return failure.getStatus();
		}
	}

	private IStatus gone() {
		outcome.gone(this);
		return Status.CANCEL_STATUS;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == CatalogueService.OPENING;
	}
}

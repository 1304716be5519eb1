package org.orodha.ui.internal.catalogue;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

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
import org.orodha.ui.internal.text.UiText;

/** Opens a project's catalogue in the background. */
final class OpenJob extends Job {

	private final IProject project;
	private final Consumer<OpenCatalogue> opened;
	private final BiConsumer<IProject, CatalogueException> failed;

	OpenJob(IProject project, Consumer<OpenCatalogue> opened, BiConsumer<IProject, CatalogueException> failed) {
		super(UiText.text("open.job", project.getName()));
		this.project = project;
		this.opened = opened;
		this.failed = failed;
		setPriority(LONG);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		try {
			project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(3));
			FolderStorage storage = new FolderStorage(Path.of(project.getLocationURI()), new LocalHistory(project)::keep);
			Catalogue catalogue = Catalogue.open(storage, progress.split(6));
			catalogue.editingDomain();
			catalogue.executeBy(PlatformUI.getWorkbench().getDisplay()::syncExec);
			opened.accept(new OpenCatalogue(project, storage, catalogue));
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			failed.accept(project, new CatalogueException(project.getName(), UiText.text("open.cancelled"), cancelled));
			return Status.CANCEL_STATUS;
		} catch (CatalogueException failure) {
			failed.accept(project, failure);
			return CatalogueProjects.error(failure.getMessage(), failure);
		} catch (CoreException failure) {
			failed.accept(project, new CatalogueException(project.getName(), failure.getMessage(), failure));
			return failure.getStatus();
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == CatalogueService.OPENING;
	}
}

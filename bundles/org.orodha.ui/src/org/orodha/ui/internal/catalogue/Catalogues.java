// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.catalogue.Sample;
import org.orodha.ui.CatalogueListener;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.problems.Checks;

/** The service behind {@link CatalogueService}. Its state changes in the user interface's thread only. */
public final class Catalogues implements CatalogueService {

	private final Map<IProject, OpenCatalogue> open = new ConcurrentHashMap<>();
	private final Map<IProject, CatalogueException> failures = new ConcurrentHashMap<>();
	private final Map<IProject, OpenJob> opening = new HashMap<>();
	private final ListenerList<CatalogueListener> listeners = new ListenerList<>();
	private final IWorkspace workspace = ResourcesPlugin.getWorkspace();
	private final ProjectChanges changes = new ProjectChanges(this);
	private final Checks checks = new Checks();
	private CatalogueProjects projects;

	/** Begins to follow the workspace; called by the service runtime. */
	public void activate() {
		projects = new CatalogueProjects(workspace);
		addListener(new OpenSaveables());
		addListener(checks);
		UnsavedEditsKeeper keeper = new UnsavedEditsKeeper();
		addListener(keeper);
		PlatformUI.getWorkbench().addWorkbenchListener(new SavingAtTheEnd(this, keeper));
		workspace.addResourceChangeListener(changes,
				IResourceChangeEvent.POST_CHANGE | IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
	}

	/** Stops following the workspace; called by the service runtime. */
	public void deactivate() {
		workspace.removeResourceChangeListener(changes);
		checks.stop();
	}

	@Override
	public List<IProject> projects() {
		return Arrays.stream(workspace.getRoot().getProjects()).filter(CatalogueProjects::isCatalogue)
				.sorted(Comparator.comparing(IProject::getName, String.CASE_INSENSITIVE_ORDER)).toList();
	}

	@Override
	public List<OpenCatalogue> all() {
		return projects().stream().map(open::get).filter(catalogue -> catalogue != null).toList();
	}

	@Override
	public Optional<OpenCatalogue> find(IResource resource) {
		return Optional.ofNullable(resource.getProject()).map(open::get);
	}

	@Override
	public Optional<OpenCatalogue> find(EObject object) {
		return open.values().stream().filter(candidate -> object.eResource() != null
				&& object.eResource().getResourceSet() == candidate.catalogue().editingDomain().getResourceSet())
				.findFirst();
	}

	@Override
	public Optional<CatalogueException> failure(IProject project) {
		return Optional.ofNullable(failures.get(project));
	}

	@Override
	public void open(IProject project) {
		inUi(() -> {
			if (!open.containsKey(project) && !failures.containsKey(project))
				reload(project);
		});
	}

	@Override
	public void reload(IProject project) {
		read(project, new Ending(false));
	}

	/** Reads a catalogue again in which nothing is unsaved; what is changed while it is read is not given up for that. */
	void readAgain(IProject project) {
		read(project, new Ending(true));
	}

	private void read(IProject project, Ending ending) {
		inUi(() -> {
			if (opening.containsKey(project))
				return;
			failures.remove(project);
			OpenJob job = new OpenJob(project, ending);
			opening.put(project, job);
			job.schedule();
		});
	}

	/** Ends an opening, unless nobody waits for it any more. */
	private final class Ending implements OpenJob.Outcome {

		private final boolean unlessChanged;

		/** @param unlessChanged whether what is changed meanwhile stays as it is */
		Ending(boolean unlessChanged) {
			this.unlessChanged = unlessChanged;
		}

		@Override
		public void opened(OpenJob job, OpenCatalogue catalogue) {
			end(job, () -> {
				if (isToStay(catalogue.project())) {
					changes.look(catalogue.project());
					return;
				}
				open.put(catalogue.project(), catalogue);
				catalogue.catalogue().editingDomain().getCommandStack()
						.addCommandStackListener(event -> inUi(() -> tell(listener -> listener.changed(catalogue))));
				tell(listener -> listener.opened(catalogue));
			});
		}

		@Override
		public void failed(OpenJob job, CatalogueException failure) {
			end(job, () -> {
				if (isToStay(job.project()))
					return;
				failures.put(job.project(), failure);
				closed(job.project());
			});
		}

		/** Meanwhile it may have been made anew. */
		@Override
		public void gone(OpenJob job) {
			end(job, () -> {
				if (CatalogueProjects.isCatalogue(job.project()))
					reload(job.project());
			});
		}

		private boolean isToStay(IProject project) {
			return unlessChanged && find(project).filter(present -> present.catalogue().isDirty()).isPresent();
		}

		private void end(OpenJob job, Runnable news) {
			inUi(() -> {
				if (opening.remove(job.project(), job))
					news.run();
			});
		}
	}

	/** Forgets a project's catalogue; one that is still being opened is no longer waited for. */
	void closed(IProject project) {
		inUi(() -> {
			OpenJob job = opening.remove(project);
			if (job != null)
				job.cancel();
			open.remove(project);
			tell(listener -> listener.closed(project));
		});
	}

	/** Tells that a catalogue was saved. */
	public void saved(OpenCatalogue catalogue) {
		inUi(() -> tell(listener -> listener.saved(catalogue)));
		changes.look(catalogue.project());
	}

	@Override
	public IProject show(Path folder, IProgressMonitor monitor) throws CoreException {
		IProject project = projects.of(folder, monitor);
		open(project);
		return project;
	}

	@Override
	public IProject create(Path folder, String title, List<String> languages, IProgressMonitor monitor)
			throws CoreException {
		return fill(folder, monitor, storage -> org.orodha.core.catalogue.Catalogue.create(storage, title, languages));
	}

	@Override
	public IProject create(Path folder, Sample sample, IProgressMonitor monitor) throws CoreException {
		return fill(folder, monitor, sample::copyTo);
	}

	@Override
	public IProject create(Sample sample, IProgressMonitor monitor) throws CoreException {
		return create(projects.free(sample.id()), sample, monitor);
	}

	private interface Filling {

		void into(FolderStorage storage) throws CatalogueException;
	}

	private IProject fill(Path folder, IProgressMonitor monitor, Filling filling) throws CoreException {
		projects.require(folder);
		try {
			filling.into(new FolderStorage(folder));
		} catch (CatalogueException failure) {
			throw new CoreException(CatalogueProjects.error(failure.getMessage(), failure));
		}
		return show(folder, monitor);
	}

	@Override
	public void validate(OpenCatalogue catalogue) {
		checks.saved(catalogue);
	}

	@Override
	public void addListener(CatalogueListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(CatalogueListener listener) {
		listeners.remove(listener);
	}

	private void tell(Consumer<CatalogueListener> news) {
		listeners.forEach(news);
	}

	private static void inUi(Runnable action) {
		if (!PlatformUI.isWorkbenchRunning())
			return;
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (display.isDisposed())
			return;
		if (Display.getCurrent() == display)
			action.run();
		else
			display.asyncExec(action);
	}
}

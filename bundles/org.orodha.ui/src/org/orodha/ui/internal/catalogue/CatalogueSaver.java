// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Conflict;
import org.orodha.core.catalogue.Saved;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;

/** Saves catalogues while the user interface goes on drawing. */
public final class CatalogueSaver {

	private static final Set<OpenCatalogue> GOING_ON = new HashSet<>();

	private CatalogueSaver() {
	}

	static boolean isGoingOn(OpenCatalogue catalogue) {
		return GOING_ON.contains(catalogue);
	}

	/**
	 * Saves a catalogue. Called in the user interface's thread, which goes on drawing and takes no input until it is done. What
	 * somebody else changed meanwhile is asked for, element by element; all other changes are saved whatever the answer is.
	 *
	 * @throws CoreException where nothing was saved
	 */
	public static void save(OpenCatalogue catalogue) throws CoreException {
		List<Conflict> conflicts = saveOnce(catalogue);
		while (!conflicts.isEmpty() && settled(catalogue, conflicts))
			conflicts = saveOnce(catalogue);
	}

	/** Saves a catalogue as {@link #save} does; where nothing was saved, the user is told. */
	public static void saveOrTell(OpenCatalogue catalogue) {
		try {
			save(catalogue);
		} catch (CoreException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW);
		}
	}

	private static boolean settled(OpenCatalogue catalogue, List<Conflict> conflicts) throws CoreException {
		Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
		try {
			return ConflictDialog.settle(shell, catalogue, conflicts);
		} catch (CatalogueException | IOException failure) {
			throw new CoreException(CatalogueProjects.error(failure.getMessage(), failure));
		}
	}

	private static List<Conflict> saveOnce(OpenCatalogue catalogue) throws CoreException {
		List<Conflict> conflicts = new ArrayList<>();
		GOING_ON.add(catalogue);
		try {
			PlatformUI.getWorkbench().getProgressService()
					.busyCursorWhile(monitor -> conflicts.addAll(write(catalogue, monitor)));
		} catch (InvocationTargetException failure) {
			Throwable cause = failure.getCause();
			throw new CoreException(cause instanceof CoreException core ? core.getStatus()
					: CatalogueProjects.error(cause.getMessage(), cause));
		} catch (InterruptedException cancelled) {
			throw new CoreException(new Status(IStatus.CANCEL, "org.orodha.ui", cancelled.getMessage(), cancelled));
		} finally {
			GOING_ON.remove(catalogue);
		}
		if (PlatformUI.getWorkbench().getService(CatalogueService.class) instanceof Catalogues catalogues)
			catalogues.saved(catalogue);
		return conflicts;
	}

	private static List<Conflict> write(OpenCatalogue catalogue, IProgressMonitor monitor) throws InvocationTargetException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		List<Conflict> conflicts = new ArrayList<>();
		ICoreRunnable saving = inner -> {
			try {
				Saved saved = catalogue.save(progress.split(1));
				conflicts.addAll(saved.conflicts());
				refresh(catalogue, saved.paths());
			} catch (CatalogueException failure) {
				throw new CoreException(CatalogueProjects.error(failure.getMessage(), failure));
			}
		};
		try {
			catalogue.project().getWorkspace().run(saving, catalogue.project(), 0, progress.split(1));
			return conflicts;
		} catch (CoreException failure) {
			throw new InvocationTargetException(failure);
		}
	}

	private static void refresh(OpenCatalogue catalogue, List<String> paths) throws CoreException {
		for (String path : paths) {
			IFile file = catalogue.project().getFile(path);
			IContainer parent = file.getParent();
			if (parent.exists())
				file.refreshLocal(IResource.DEPTH_ZERO, null);
			else
				catalogue.project().refreshLocal(IResource.DEPTH_INFINITE, null);
		}
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.internal.text.UiText;

/** Makes projects of catalogue folders. */
final class CatalogueProjects {

	private static final String PLUGIN = "org.orodha.ui";

	private final IWorkspace workspace;

	CatalogueProjects(IWorkspace workspace) {
		this.workspace = workspace;
	}

	static boolean isCatalogue(IProject project) {
		try {
			return project.isOpen() && project.hasNature(CatalogueService.NATURE);
		} catch (CoreException closedMeanwhile) {
			return false;
		}
	}

	/** The folder's project, made and opened where needed. */
	IProject of(Path folder, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 5);
		Path place = folder.toAbsolutePath().normalize();
		if (!Files.isRegularFile(place.resolve(Catalogue.ROOT)))
			throw new CoreException(error(UiText.text("project.none", place), null));
		IProject project = at(place);
		if (project.exists() && !Files.isRegularFile(place.resolve(IProjectDescription.DESCRIPTION_FILE_NAME)))
			forget(project, progress.split(1));
		if (!project.exists())
			project.create(description(project.getName(), place), progress.split(1));
		if (!project.isOpen())
			project.open(progress.split(1));
		if (!project.hasNature(CatalogueService.NATURE)) {
			IProjectDescription description = project.getDescription();
			description.setNatureIds(new String[] { CatalogueService.NATURE });
			project.setDescription(description, progress.split(1));
		}
		if (project.getDefaultCharset(false) == null)
			project.setDefaultCharset("UTF-8", progress.split(1));
		return project;
	}

	/** The folder was made anew outside the workbench, so what the workspace knows of it is of another folder. */
	private static void forget(IProject project, IProgressMonitor monitor) throws CoreException {
		project.delete(IResource.FORCE | IResource.NEVER_DELETE_PROJECT_CONTENT, monitor);
	}

	private IProjectDescription description(String name, Path place) throws CoreException {
		IProjectDescription description = workspace.newProjectDescription(name);
		description.setLocation(isInWorkspace(place) ? null : IPath.fromPath(place));
		description.setNatureIds(new String[] { CatalogueService.NATURE });
		return description;
	}

	/** Such folders are always projects of their own name. */
	private boolean isInWorkspace(Path place) {
		return place.getParent() != null && place.getParent().equals(workspace.getRoot().getLocation().toPath());
	}

	/** A folder in the workspace that neither exists nor has the name of a catalogue elsewhere. */
	Path free(String name) {
		Path folder = workspace.getRoot().getLocation().toPath();
		String free = name;
		for (int number = 2; Files.exists(folder.resolve(free)) || workspace.getRoot().getProject(free).exists(); number++)
			free = name + "-" + number;
		return folder.resolve(free);
	}

	/** Fails where there cannot be a project of a folder. */
	void require(Path folder) throws CoreException {
		at(folder.toAbsolutePath().normalize());
	}

	private IProject at(Path place) throws CoreException {
		URI uri = place.toUri();
		for (IContainer container : workspace.getRoot().findContainersForLocationURI(uri))
			if (container instanceof IProject project)
				return project;
		File name = place.toFile();
		String wanted = name.getName().isEmpty() ? "catalogue" : name.getName();
		IProject project = workspace.getRoot().getProject(wanted);
		if (project.exists() && isInWorkspace(place))
			throw new CoreException(error(UiText.text("project.taken", wanted, project.getLocation()), null));
		for (int number = 2; project.exists(); number++)
			project = workspace.getRoot().getProject(wanted + " " + number);
		return project;
	}

	static IStatus error(String message, Throwable cause) {
		return new Status(IStatus.ERROR, PLUGIN, message, cause);
	}
}

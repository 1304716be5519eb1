// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Sample;

/**
 * The catalogues that the workbench shows, each a project. Reached as an OSGi service, or from a part by
 * {@code getSite().getService(CatalogueService.class)}.
 */
public interface CatalogueService {

	/** The nature of projects that are catalogues. */
	String NATURE = "org.orodha.ui.catalogue";

	/** The family of the jobs that open catalogues. */
	Object OPENING = new Object();

	/** The projects that are catalogues, by name. */
	List<IProject> projects();

	/** The catalogues that are open. */
	List<OpenCatalogue> all();

	/** The open catalogue that a project, folder or file belongs to; empty while it is being opened. */
	Optional<OpenCatalogue> find(IResource resource);

	/** The open catalogue that holds a model object. */
	Optional<OpenCatalogue> find(EObject object);

	/** Why a project's catalogue could not be opened. */
	Optional<CatalogueException> failure(IProject project);

	/** Begins to open a project's catalogue in the background, unless that is done or going on. */
	void open(IProject project);

	/** Reads a catalogue again from its files; unsaved changes and the history of commands are given up. */
	void reload(IProject project);

	/**
	 * Shows the catalogue in a folder: makes a project of the folder, if it is none yet.
	 *
	 * @throws CoreException where the folder is no catalogue or cannot be made a project
	 */
	IProject show(Path folder, IProgressMonitor monitor) throws CoreException;

	/**
	 * Creates an empty catalogue in a folder and shows it.
	 *
	 * @param languages BCP 47 tags, the first being the one fallen back on
	 */
	IProject create(Path folder, String title, List<String> languages, IProgressMonitor monitor) throws CoreException;

	/** Copies a sample into a folder and shows it. */
	IProject create(Path folder, Sample sample, IProgressMonitor monitor) throws CoreException;

	/**
	 * Copies a sample into a new folder of the workspace, which is called after the sample, and shows it.
	 *
	 * @since 1.0
	 */
	IProject create(Sample sample, IProgressMonitor monitor) throws CoreException;

	/** Validates a catalogue now, in the background. Each change of it does so, too. */
	void validate(OpenCatalogue catalogue);

	/** Adds a listener; it is called in the user interface's thread. */
	void addListener(CatalogueListener listener);

	/** Removes a listener. */
	void removeListener(CatalogueListener listener);
}

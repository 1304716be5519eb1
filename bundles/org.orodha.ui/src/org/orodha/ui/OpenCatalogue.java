// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.ElementSearch;
import org.orodha.core.catalogue.Saved;
import org.orodha.core.catalogue.Storage;
import org.orodha.core.text.Labels;

/** A catalogue together with the project that shows it. Used in the user interface's thread only, but for saving. */
public final class OpenCatalogue {

	private final IProject project;
	private final Path folder;
	private final Storage storage;
	private final Catalogue catalogue;
	private final ElementSearch search;

	/** @param storage where the catalogue was read from */
	public OpenCatalogue(IProject project, Storage storage, Catalogue catalogue) {
		this.project = project;
		this.folder = project.getLocation().toPath();
		this.storage = storage;
		this.catalogue = catalogue;
		this.search = new ElementSearch(catalogue);
	}

	/** The project that shows it. */
	public IProject project() {
		return project;
	}

	/** The folder that it lies in, or lay in before the project was deleted. */
	public Path folder() {
		return folder;
	}

	/** Where its files are kept. */
	public Storage storage() {
		return storage;
	}

	/** The catalogue itself. */
	public Catalogue catalogue() {
		return catalogue;
	}

	/** Finds its elements by what a person types. */
	public ElementSearch search() {
		return search;
	}

	/** The catalogue's title in the reader's language. */
	public String title() {
		return label(catalogue.root());
	}

	/** What an element is called in front of the reader. */
	public String label(EObject element) {
		return Labels.of(element, languages());
	}

	/** The languages to show texts in, the most wanted first. */
	public List<String> languages() {
		return catalogue.readingLanguages();
	}

	/** The file that an element is or will be kept in. */
	public Optional<IFile> fileOf(EObject element) {
		return catalogue.pathOf(element).map(project::getFile);
	}

	/** The element that a file holds. */
	public Optional<EObject> elementIn(IFile file) {
		return catalogue.contentsOf(file.getProjectRelativePath().toString()).stream().findFirst();
	}

	/** Executes a command so that it can be undone. */
	public void execute(Command command) {
		catalogue.execute(command);
	}

	/**
	 * Writes all changes to the files but those that somebody else changed meanwhile. Waits for the disk; nobody may change
	 * the catalogue meanwhile.
	 */
	public Saved save(IProgressMonitor monitor) throws CatalogueException {
		return catalogue.saveWithoutConflicts(monitor);
	}
}

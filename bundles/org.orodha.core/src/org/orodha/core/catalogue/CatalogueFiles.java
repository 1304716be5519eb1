// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.orodha.core.catalogue.Storage.Stamp;
import org.orodha.core.files.PortableNames;
import org.orodha.core.findings.Place;
import org.orodha.core.internal.index.ElementIndex;
import org.orodha.core.internal.storage.CatalogueResources;
import org.orodha.core.internal.storage.ElementResource;
import org.orodha.core.internal.storage.LoadFindings;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Messages;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.IdentifiedElement;

/** The files of an open catalogue: what they hold, what is stored in their place, and what is not saved yet. */
final class CatalogueFiles {

	private static final String SHARED = "shared";
	private static final Messages MESSAGES = Messages.of(CatalogueFiles.class);

	private final Storage storage;
	private final ElementIndex index;
	private final CatalogueResources resources;
	private final Map<String, ElementResource> byPath = new LinkedHashMap<>();
	private boolean followed;

	/** @param index gets the elements of the files, and of those that come later */
	CatalogueFiles(Storage storage, ElementIndex index, Collection<ElementResource> files) {
		this.storage = storage;
		this.index = index;
		resources = new CatalogueResources(index::get);
		for (ElementResource file : files) {
			resources.getResources().add(file);
			byPath.put(file.path(), file);
			index.add(file);
		}
	}

	ResourceSet resources() {
		return resources;
	}

	Collection<ElementResource> all() {
		return byPath.values();
	}

	/** From now on the index follows every change of the elements, and changed files count as unsaved. */
	void follow() {
		if (!followed) {
			followed = true;
			index.follow(byPath.values());
		}
	}

	/** The place for a new element, made empty. */
	ElementResource of(CatalogueElement element) {
		follow();
		String owner = element instanceof Agency ? element.getId()
				: element.getOwner() == null ? SHARED : ElementResource.idOf(element.getOwner());
		return at(PortableNames.of(owner) + "/" + Kinds.name(element.eClass()) + "/"
				+ PortableNames.of(element.getId() + FolderStorage.EXTENSION));
	}

	private ElementResource at(String path) {
		return byPath.computeIfAbsent(path, missing -> {
			ElementResource file = new ElementResource(missing);
			resources.getResources().add(file);
			index.follow(List.of(file));
			return file;
		});
	}

	List<EObject> contentsOf(String path) {
		ElementResource file = byPath.get(path);
		return file == null ? List.of() : List.copyOf(file.getContents());
	}

	Optional<Place> placeOf(EObject object) {
		if (!(object.eResource() instanceof ElementResource file) || file.stamp() == null)
			return Optional.empty();
		Place place = Place.of(file.path());
		EObject identified = object;
		while (identified != null && !(identified instanceof IdentifiedElement))
			identified = identified.eContainer();
		if (identified == null)
			return Optional.of(place);
		try {
			return Optional.of(place.row(LoadFindings.lineOf(storage.read(file.path()), ((IdentifiedElement) identified).getId())));
		} catch (IOException unreadable) {
			return Optional.of(place);
		}
	}

	Map<String, Stamp> stamps() {
		Map<String, Stamp> stamps = new LinkedHashMap<>();
		for (ElementResource file : byPath.values())
			if (file.stamp() != null)
				stamps.put(file.path(), file.stamp());
		return stamps;
	}

	List<String> save(IProgressMonitor monitor) throws CatalogueException {
		try {
			return new Saving(storage, byPath.values()).all(monitor);
		} catch (IOException failure) {
			throw saveFailed(failure);
		}
	}

	Saved saveWithoutConflicts(IProgressMonitor monitor) throws CatalogueException {
		try {
			return new Saving(storage, byPath.values()).withoutConflicts(monitor);
		} catch (IOException failure) {
			throw saveFailed(failure);
		}
	}

	void overwriteNextTime(String path) throws CatalogueException {
		ElementResource file = byPath.get(path);
		try {
			if (file != null)
				file.expect(storage.stamp(path));
		} catch (IOException failure) {
			throw saveFailed(failure);
		}
	}

	private CatalogueException saveFailed(IOException failure) {
		return new CatalogueException(storage.name(), MESSAGES.text("save.failed", storage.name(), failure), failure);
	}

	/** A file as it is stored now, outside the catalogue; empty where it is not stored. */
	ElementResource stored(String path) throws CatalogueException {
		ElementResource stored = new ElementResource(path);
		try {
			Stamp stamp = storage.stamp(path);
			if (stamp != null) {
				stored.read(storage.read(path));
				stored.stored(stamp);
			}
		} catch (IOException failure) {
			throw new CatalogueException(path, MESSAGES.text("stored.failed", path, failure), failure);
		}
		if (stored.readOnly())
			throw new CatalogueException(path, LoadFindings.of(List.of(stored)).get(0).message(), null);
		return stored;
	}

	/** What puts the stored elements of a file in place of those that it holds; empty where there is no such file. */
	Optional<Command> takeStored(String path) throws CatalogueException {
		ElementResource stored = stored(path);
		return byPath.containsKey(path) ? Optional.of(replace(stored)) : Optional.empty();
	}

	List<UnsavedEdit> unsaved() {
		return byPath.values().stream().filter(ElementResource::isModified).filter(file -> !file.readOnly())
				.map(file -> new UnsavedEdit(file.path(), file.getContents().isEmpty() ? null : file.content(), file.stamp())).toList();
	}

	/** A file as it was edited, outside the catalogue; empty where the edit deletes it. */
	ElementResource edited(UnsavedEdit edit) throws CatalogueException {
		ElementResource edited = new ElementResource(edit.path());
		if (edit.content() != null) {
			edited.read(edit.content());
			if (edited.readOnly())
				throw new CatalogueException(edit.path(), MESSAGES.text("take-up.failed", edit.path(),
						edited.getErrors().stream().map(Diagnostic::getMessage).findFirst().orElse("")), null);
		}
		edited.expect(edit.base());
		return edited;
	}

	/**
	 * What makes edits again, all of them at once.
	 *
	 * @param label the key of what the step is called
	 */
	Command takeUp(List<UnsavedEdit> edits, String label) throws CatalogueException {
		follow();
		List<ElementResource> edited = new ArrayList<>();
		for (UnsavedEdit edit : edits)
			edited.add(edited(edit));
		CompoundCommand all = new CompoundCommand(MESSAGES.text(label));
		edited.forEach(file -> all.append(replace(file)));
		return all;
	}

	/** What puts the elements of another state of a file in place of those that it holds, and expects that state when it is saved. */
	private Command replace(ElementResource other) {
		ElementResource file = at(other.path());
		List<EObject> theirs = List.copyOf(other.getContents());
		other.getContents().clear();
		file.expect(other.stamp());
		file.getEObjectToExtensionMap().putAll(other.getEObjectToExtensionMap());
		return new TakeStored(file, theirs, index);
	}
}

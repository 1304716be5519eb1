// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.orodha.core.catalogue.Storage.Stamp;
import org.orodha.core.catalogue.Storage.StoredFile;
import org.orodha.core.catalogue.Storage.Write;
import org.orodha.core.files.PortableNames;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.internal.index.ElementIndex;
import org.orodha.core.internal.storage.CatalogueResources;
import org.orodha.core.internal.storage.ElementResource;
import org.orodha.core.internal.storage.FormatVersion;
import org.orodha.core.internal.storage.LoadFindings;
import org.orodha.core.internal.storage.ResourceReader;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.model.CatalogueElement;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;

/**
 * An open catalogue: its elements, their index, the stack of undoable commands that change them, and saving. One thread uses
 * it at a time.
 */
public final class Catalogue {

	/** The file that describes the catalogue itself. */
	static final String ROOT = "catalogue" + FolderStorage.EXTENSION;
	private static final String SHARED = "shared";
	private static final Messages MESSAGES = Messages.of(Catalogue.class);

	private final Storage storage;
	private final ElementIndex index = new ElementIndex();
	private final CatalogueResources resources = new CatalogueResources(index::get);
	private final BasicCommandStack commands = new BasicCommandStack();
	private final EditingDomain domain = new StorableDomain(commands, resources);
	private final Map<String, ElementResource> byPath = new LinkedHashMap<>();
	private final List<Finding> loadFindings;
	private final org.orodha.model.Catalogue root;
	private Executor executor = Runnable::run;
	private final boolean readOnly;
	private boolean followed;

	private Catalogue(Storage storage, List<ElementResource> files) {
		this(storage, files, Stream.concat(storage.findings().stream(), LoadFindings.of(files).stream()).toList(), false);
	}

	private Catalogue(Storage storage, List<ElementResource> files, List<Finding> loadFindings, boolean readOnly) {
		this.storage = storage;
		this.loadFindings = loadFindings;
		this.readOnly = readOnly;
		for (ElementResource file : files) {
			resources.getResources().add(file);
			byPath.put(file.path(), file);
			index.add(file);
		}
		root = index.ofKind(Literals.CATALOGUE).stream().map(org.orodha.model.Catalogue.class::cast).findFirst()
				.orElseGet(Catalogue::unnamed);
	}

	/**
	 * Opens a catalogue. Files that cannot be read are left out, never written, and told in {@link #loadFindings()}.
	 *
	 * @throws CatalogueException where the folder cannot be read, is not a catalogue's, or is one of a newer Orodha
	 */
	public static Catalogue open(Storage storage, IProgressMonitor monitor) throws CatalogueException {
		SubMonitor progress = SubMonitor.convert(monitor, MESSAGES.text("open.task", storage.name()), 100);
		try {
			List<StoredFile> files = storage.files();
			if (files.stream().noneMatch(file -> file.path().equals(ROOT)))
				throw new CatalogueException(storage.name(), MESSAGES.text("open.none", storage.name(), ROOT), null);
			requireKnownFormat(storage);
			return new Catalogue(storage, new ResourceReader(storage).read(files, progress.split(100)));
		} catch (NoSuchFileException missing) {
			throw new CatalogueException(storage.name(), MESSAGES.text("open.missing", storage.name()), missing);
		} catch (IOException failure) {
			throw new CatalogueException(storage.name(), MESSAGES.text("open.failed", storage.name(), failure), failure);
		}
	}

	private static void requireKnownFormat(Storage storage) throws CatalogueException {
		int format;
		try {
			format = FormatVersion.of(storage.read(ROOT));
		} catch (IOException toldWithItsFileAsTheRestIsRead) {
			return;
		}
		if (format > FormatVersion.NEWEST)
			throw new CatalogueException(ROOT, MESSAGES.text("open.newer", storage.name(), format, FormatVersion.NEWEST), null);
	}

	/**
	 * Creates an empty catalogue.
	 *
	 * @param title     the catalogue's name in its first language
	 * @param languages BCP 47 tags, at least one; the first is the one fallen back on
	 * @throws CatalogueException where there is a catalogue already or the folder cannot be written
	 */
	public static Catalogue create(Storage storage, String title, List<String> languages) throws CatalogueException {
		try {
			if (storage.stamp(ROOT) != null)
				throw new CatalogueException(storage.name(), MESSAGES.text("create.exists", storage.name()), null);
			ElementResource file = new ElementResource(ROOT);
			org.orodha.model.Catalogue description = ModelFactory.eINSTANCE.createCatalogue();
			description.setId(Ids.slug(title));
			description.getName().add(Texts.text(languages.get(0), title, TextState.ORIGINAL));
			description.getLanguages().addAll(languages);
			file.getContents().add(description);
			file.stored(storage.commit(List.of(new Write(ROOT, file.content()))).get(0));
			storage.begin();
			return new Catalogue(storage, List.of(file));
		} catch (IOException failure) {
			throw new CatalogueException(storage.name(), MESSAGES.text("create.failed", storage.name(), failure), failure);
		}
	}

	/**
	 * A copy of what the catalogue holds now, saved or not. It can be read while the catalogue is edited, and cannot be saved.
	 * Whoever executes commands copies the elements; everything else is done by the thread that asks for the copy.
	 */
	public CatalogueCopy copy() {
		EcoreUtil.Copier copier = new EcoreUtil.Copier(false, true);
		return new CatalogueCopy(readOnly(copies(copier)), copier);
	}

	/**
	 * A copy of which something is taken out before anybody reads it.
	 *
	 * @param change is given the elements of every file, in lists that it may take elements out of
	 */
	public CatalogueCopy copy(Consumer<? super List<List<EObject>>> change) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier(false, true);
		List<ElementResource> files = copies(copier);
		readOnly(files);
		change.accept(files.stream().<List<EObject>>map(ElementResource::getContents).toList());
		return new CatalogueCopy(readOnly(files), copier);
	}

	private Catalogue readOnly(List<ElementResource> files) {
		return new Catalogue(new ReadOnlyStorage(storage), files, loadFindings, true);
	}

	private List<ElementResource> copies(EcoreUtil.Copier copier) {
		Map<ElementResource, Collection<EObject>> contents = new LinkedHashMap<>();
		executor.execute(() -> {
			for (ElementResource file : byPath.values())
				contents.put(file, copier.copyAll(file.getContents()));
			copier.copyReferences();
		});
		List<ElementResource> files = new ArrayList<>();
		contents.forEach((file, copies) -> files.add(file.copy(copies)));
		return files;
	}

	/** The catalogue's own description: title, languages, topics. */
	public org.orodha.model.Catalogue root() {
		return root;
	}

	/** The name of its place, as the user named it. */
	public String name() {
		return storage.name();
	}

	/** The languages that every name is to have, the first being the one fallen back on; never empty. */
	public List<String> languages() {
		return root.getLanguages().isEmpty() ? List.of("en") : List.copyOf(root.getLanguages());
	}

	/** The languages to show a text in: the reader's, then the catalogue's. */
	public List<String> readingLanguages() {
		List<String> wanted = new ArrayList<>(Texts.readersLanguages());
		wanted.addAll(languages());
		return wanted;
	}

	/** What could not be read, or not in full, when the catalogue was opened. */
	public List<Finding> loadFindings() {
		return loadFindings;
	}

	/** The element of that identifier, if there is one of that type. */
	public <T extends IdentifiedElement> Optional<T> find(Class<T> type, String id) {
		return Optional.ofNullable(index.get(id)).filter(type::isInstance).map(type::cast);
	}

	/**
	 * The element of that identifier.
	 *
	 * @throws UnknownElementException where there is none of that type
	 */
	public <T extends IdentifiedElement> T require(Class<T> type, String id) {
		return find(type, id).orElseThrow(() -> new UnknownElementException(type, id));
	}

	/** The elements of a type and its subtypes, by identifier. */
	public <T extends IdentifiedElement> List<T> all(Class<T> type) {
		return Kinds.names().stream().map(name -> Kinds.named(name).orElseThrow())
				.filter(kind -> type.isAssignableFrom(kind.getInstanceClass()))
				.flatMap(kind -> index.ofKind(kind).stream()).map(type::cast).sorted(BY_ID).toList();
	}

	/** The elements of exactly one kind, by identifier. */
	public List<IdentifiedElement> ofKind(EClass kind) {
		return index.ofKind(kind).stream().sorted(BY_ID).toList();
	}

	/** Elements that share an identifier, a list for each such identifier. */
	public List<List<IdentifiedElement>> duplicates() {
		return index.duplicates();
	}

	/** Every reference that leads to an element. */
	public List<Setting> referencesTo(IdentifiedElement element) {
		return element.getId() == null ? List.of() : index.referencesTo(element.getId());
	}

	/** Every identifier that is referred to, with the references; also identifiers that no element has. */
	public Map<String, List<Setting>> references() {
		return index.references();
	}

	/** Whether there is an element of that identifier. */
	public boolean contains(String id) {
		return index.get(id) != null;
	}

	/** The wanted identifier made well-formed, with a number appended where it is taken. */
	public String freeId(String wanted) {
		String id = Ids.slug(wanted);
		String free = id;
		for (int number = 2; contains(free); number++)
			free = id + "-" + number;
		return free;
	}

	/** The file, and the line in it, that an object is kept at; empty where it is not stored yet. */
	public Optional<Place> placeOf(EObject object) {
		if (!(object.eResource() instanceof ElementResource file) || file.stamp() == null)
			return Optional.empty();
		Place place = Place.of(file.path());
		EObject identified = object;
		while (identified != null && !(identified instanceof IdentifiedElement))
			identified = identified.eContainer();
		if (identified == null)
			return Optional.of(place);
		try {
			return Optional.of(place.row(LoadFindings.lineOf(storage.read(file.path()),
					((IdentifiedElement) identified).getId())));
		} catch (IOException unreadable) {
			return Optional.of(place);
		}
	}

	/** The path of the file that an object is kept in; empty where it is in none. */
	public Optional<String> pathOf(EObject object) {
		return object.eResource() instanceof ElementResource file ? Optional.of(file.path()) : Optional.empty();
	}

	/** The elements that a file holds. */
	public List<EObject> contentsOf(String path) {
		ElementResource file = byPath.get(path);
		return file == null ? List.of() : List.copyOf(file.getContents());
	}

	/** The files that are kept beside the elements, such as those of deliveries. Commands do not undo what happens to them. */
	public Attachments attachments() {
		return storage.attachments();
	}

	/** The domain whose commands change the elements; every change through it can be undone. */
	public EditingDomain editingDomain() {
		if (!followed) {
			followed = true;
			index.follow(byPath.values());
		}
		return domain;
	}

	/**
	 * Has commands executed by somebody who waits for them, such as the thread that shows the catalogue; at first it is the
	 * thread that asks for it.
	 */
	public void executeBy(Executor other) {
		executor = other;
	}

	/**
	 * Executes a command so that it can be undone.
	 *
	 * @throws IllegalStateException where the model does not allow the change
	 */
	public void execute(Command command) {
		if (readOnly)
			throw new IllegalStateException(MESSAGES.text("copy.read-only"));
		executor.execute(() -> executeNow(command));
	}

	private void executeNow(Command command) {
		if (!command.canExecute())
			throw new IllegalStateException(MESSAGES.text("command.impossible", command));
		editingDomain().getCommandStack().execute(command);
	}

	/** Takes the last command back. */
	public void undo() {
		editingDomain().getCommandStack().undo();
	}

	/** The place for a new element's file: made empty, and given content by a command. */
	Resource fileFor(CatalogueElement element) {
		editingDomain();
		String owner = element instanceof org.orodha.model.Agency ? element.getId()
				: element.getOwner() == null ? SHARED : ElementResource.idOf(element.getOwner());
		String path = PortableNames.of(owner) + "/" + Kinds.name(element.eClass()) + "/"
				+ PortableNames.of(element.getId() + FolderStorage.EXTENSION);
		return fileAt(path);
	}

	private ElementResource fileAt(String path) {
		return byPath.computeIfAbsent(path, missing -> {
			ElementResource file = new ElementResource(missing);
			resources.getResources().add(file);
			index.follow(List.of(file));
			return file;
		});
	}

	/** Whether there are changes that are not saved. */
	public boolean isDirty() {
		return commands.isSaveNeeded();
	}

	/**
	 * Saves all changes, or none where that fails.
	 *
	 * @return the paths of the files written or deleted
	 * @throws CatalogueException where a file was changed by somebody else since it was read, or cannot be written
	 */
	public List<String> save(IProgressMonitor monitor) throws CatalogueException {
		try {
			List<String> paths = new Saving(storage, byPath.values()).all(monitor);
			commands.saveIsDone();
			return paths;
		} catch (IOException failure) {
			throw saveFailed(failure);
		}
	}

	/**
	 * Saves the changes to all files but those that somebody else changed meanwhile or that could not be read in full; these
	 * stay unsaved until {@link #overwriteNextTime} or {@link #takeStored} decides about each.
	 *
	 * @throws CatalogueException where nothing was saved because a file cannot be written
	 */
	public Saved saveWithoutConflicts(IProgressMonitor monitor) throws CatalogueException {
		try {
			Saved saved = new Saving(storage, byPath.values()).withoutConflicts(monitor);
			if (saved.conflicts().isEmpty())
				commands.saveIsDone();
			return saved;
		} catch (IOException failure) {
			throw saveFailed(failure);
		}
	}

	private CatalogueException saveFailed(IOException failure) {
		return new CatalogueException(storage.name(), MESSAGES.text("save.failed", storage.name(), failure), failure);
	}

	/**
	 * Has the next saving write a file's elements over what somebody else stored there, as it is stored now; a later change by
	 * somebody else is a conflict again.
	 */
	public void overwriteNextTime(String path) throws CatalogueException {
		ElementResource file = byPath.get(path);
		try {
			if (file != null)
				file.expect(storage.stamp(path));
		} catch (IOException failure) {
			throw saveFailed(failure);
		}
	}

	/**
	 * The elements as they are stored in a file now, outside the catalogue, to be compared with those that it holds; empty where
	 * there is no such file any more.
	 *
	 * @throws CatalogueException where the file cannot be read in full
	 */
	public List<EObject> stored(String path) throws CatalogueException {
		return List.copyOf(readStored(path).getContents());
	}

	/**
	 * Replaces a file's elements by those that are stored there now, as one undoable command. Other elements refer to the new
	 * ones then; an undo brings back the old ones, as changes to save.
	 *
	 * @throws CatalogueException where the file cannot be read in full; nothing is changed then
	 */
	public void takeStored(String path) throws CatalogueException {
		ElementResource stored = readStored(path);
		ElementResource file = byPath.get(path);
		if (file == null)
			return;
		List<EObject> theirs = List.copyOf(stored.getContents());
		stored.getContents().clear();
		file.expect(stored.stamp());
		file.getEObjectToExtensionMap().putAll(stored.getEObjectToExtensionMap());
		execute(new TakeStored(file, theirs, index));
	}

	private ElementResource readStored(String path) throws CatalogueException {
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

	/** What a saving would write now, without looking at what is stored; contents are read elsewhere safely. */
	public List<UnsavedEdit> unsaved() {
		return byPath.values().stream().filter(ElementResource::isModified).filter(file -> !file.readOnly())
				.map(file -> new UnsavedEdit(file.path(), file.getContents().isEmpty() ? null : file.content(), file.stamp())).toList();
	}

	/**
	 * Takes up edits that were not saved when an earlier process ended, as one undoable command. A file that somebody else changed
	 * meanwhile is a conflict when it is saved.
	 *
	 * @throws CatalogueException where an edit cannot be read; nothing is changed then
	 */
	public void takeUp(List<UnsavedEdit> edits) throws CatalogueException {
		editingDomain();
		Map<ElementResource, UnsavedEdit> files = new LinkedHashMap<>();
		CompoundCommand all = new CompoundCommand(MESSAGES.text("command.take-up"));
		for (UnsavedEdit edit : edits) {
			List<EObject> wanted = contentOf(edit);
			ElementResource file = fileAt(edit.path());
			files.put(file, edit);
			all.append(new TakeStored(file, wanted, index));
		}
		if (all.isEmpty())
			return;
		execute(all);
		files.forEach((file, edit) -> file.expect(edit.base()));
	}

	/**
	 * The elements that an edit comes to, outside the catalogue; empty where it deletes its file.
	 *
	 * @throws CatalogueException where the edit cannot be read
	 */
	public List<EObject> contentOf(UnsavedEdit edit) throws CatalogueException {
		ElementResource content = new ElementResource(edit.path());
		if (edit.content() == null)
			return List.of();
		content.read(edit.content());
		if (content.readOnly())
			throw new CatalogueException(edit.path(), MESSAGES.text("take-up.failed", edit.path(),
					content.getErrors().stream().map(Diagnostic::getMessage).findFirst().orElse("")), null);
		List<EObject> elements = List.copyOf(content.getContents());
		content.getContents().clear();
		return elements;
	}

	/** The stored files as they were when they were last read or written; where the disk differs, somebody else wrote. */
	public Map<String, Stamp> stamps() {
		Map<String, Stamp> stamps = new LinkedHashMap<>();
		for (ElementResource file : byPath.values())
			if (file.stamp() != null)
				stamps.put(file.path(), file.stamp());
		return stamps;
	}

	private static final Comparator<IdentifiedElement> BY_ID = Comparator.comparing(IdentifiedElement::getId,
			Comparator.nullsFirst(Comparator.naturalOrder()));

	private static org.orodha.model.Catalogue unnamed() {
		org.orodha.model.Catalogue description = ModelFactory.eINSTANCE.createCatalogue();
		description.setId("catalogue");
		return description;
	}
}

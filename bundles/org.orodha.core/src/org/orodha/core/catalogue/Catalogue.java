// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.orodha.core.catalogue.Storage.Stamp;
import org.orodha.core.catalogue.Storage.StoredFile;
import org.orodha.core.catalogue.Storage.Write;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.internal.index.ElementIndex;
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

	/** The path, in every storage, of the file that describes the catalogue itself; where it is, there is a catalogue. */
	public static final String ROOT = "catalogue" + FolderStorage.EXTENSION;
	private static final Messages MESSAGES = Messages.of(Catalogue.class);
	private static final Comparator<IdentifiedElement> BY_ID = Comparator.comparing(IdentifiedElement::getId,
			Comparator.nullsFirst(Comparator.naturalOrder()));

	private final Storage storage;
	private final ElementIndex index = new ElementIndex();
	private final CatalogueFiles files;
	private final CommandSteps commands = new CommandSteps();
	private final EditingDomain domain;
	private final List<Finding> loadFindings;
	private final org.orodha.model.Catalogue root;
	private Executor executor = Runnable::run;
	private final boolean readOnly;

	private Catalogue(Storage storage, List<ElementResource> files) {
		this(storage, files, Stream.concat(storage.findings().stream(), LoadFindings.of(files).stream()).toList(), false);
	}

	private Catalogue(Storage storage, List<ElementResource> files, List<Finding> loadFindings, boolean readOnly) {
		this.storage = storage;
		this.loadFindings = loadFindings;
		this.readOnly = readOnly;
		this.files = new CatalogueFiles(storage, index, files);
		domain = new StorableDomain(commands, this.files.resources(), this.files::of);
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
	 * Whoever executes commands copies the elements, a little at a time; everything else is done by the thread that asks for the
	 * copy.
	 */
	public CatalogueCopy copy() {
		return copy(new NullProgressMonitor());
	}

	/**
	 * The same for somebody who may give up.
	 *
	 * @throws OperationCanceledException where that was given up
	 * @since 1.0
	 */
	public CatalogueCopy copy(IProgressMonitor monitor) {
		CopyInSlices copying = copying();
		return new CatalogueCopy(readOnly(copying.make(executor, monitor)), copying.copies());
	}

	/**
	 * A copy of which something is taken out before anybody reads it.
	 *
	 * @param change is given the elements of every file, in lists that it may take elements out of
	 */
	public CatalogueCopy copy(Consumer<? super List<List<EObject>>> change) {
		CopyInSlices copying = copying();
		List<ElementResource> copies = copying.make(executor, new NullProgressMonitor());
		readOnly(copies);
		change.accept(copies.stream().<List<EObject>>map(ElementResource::getContents).toList());
		return new CatalogueCopy(readOnly(copies), copying.copies());
	}

	private CopyInSlices copying() {
		return new CopyInSlices(files::all, commands::count);
	}

	private Catalogue readOnly(List<ElementResource> files) {
		return new Catalogue(new ReadOnlyStorage(storage), files, loadFindings, true);
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
		return each(type).sorted(BY_ID).toList();
	}

	/** The elements of a type and its subtypes, in no order. */
	<T extends IdentifiedElement> Stream<T> each(Class<T> type) {
		return Kinds.all().stream().filter(kind -> type.isAssignableFrom(kind.getInstanceClass()))
				.flatMap(kind -> index.ofKind(kind).stream()).map(type::cast);
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
		return files.placeOf(object);
	}

	/** The path of the file that an object is kept in; empty where it is in none. */
	public Optional<String> pathOf(EObject object) {
		return object.eResource() instanceof ElementResource file ? Optional.of(file.path()) : Optional.empty();
	}

	/** The elements that a file holds. */
	public List<EObject> contentsOf(String path) {
		return files.contentsOf(path);
	}

	/** The files that are kept beside the elements, such as those of deliveries. Commands do not undo what happens to them. */
	public Attachments attachments() {
		return storage.attachments();
	}

	/** The domain whose commands change the elements; every change through it can be undone. */
	public EditingDomain editingDomain() {
		files.follow();
		return domain;
	}

	/**
	 * From now on tells the identifier of each element that is added, removed or changed, in itself or in a part without
	 * identifier, by a command or its undoing. It is told in the thread that makes the change, while it is made, and several
	 * times where several features change.
	 *
	 * @since 1.0
	 */
	public void addChangeListener(Consumer<String> listener) {
		files.follow();
		index.tell(listener);
	}

	/**
	 * Ends what {@link #addChangeListener} began.
	 *
	 * @since 1.0
	 */
	public void removeChangeListener(Consumer<String> listener) {
		index.tellNoMore(listener);
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
	 * @throws FrozenTextException   where it changes what an adopted procedure says
	 * @throws IllegalStateException where the model does not allow the change
	 */
	public void execute(Command command) {
		if (readOnly)
			throw new IllegalStateException(MESSAGES.text("copy.read-only"));
		executor.execute(() -> executeNow(command));
	}

	/**
	 * Executes a command for somebody who waits for it and may give up, which leaves everything as it was.
	 *
	 * @throws OperationCanceledException where that was given up
	 * @throws IllegalStateException      where the model does not allow the change
	 * @since 1.0
	 */
	public void execute(Command command, IProgressMonitor monitor) {
		Command made = Steps.of(command);
		if (made instanceof Steps steps)
			steps.tell(monitor);
		Set<ElementResource> unsaved = files.all().stream().filter(ElementResource::isModified).collect(Collectors.toSet());
		execute(made);
		if (monitor.isCanceled() && commands.getMostRecentCommand() != made) {
			files.all().stream().filter(file -> !unsaved.contains(file)).forEach(file -> file.setModified(false));
			throw new OperationCanceledException();
		}
	}

	private void executeNow(Command command) {
		FrozenCommand.reason(command).ifPresent(reason -> {
			throw new FrozenTextException(reason);
		});
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
		return files.of(element);
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
		List<String> paths = files.save(monitor);
		commands.saveIsDone();
		return paths;
	}

	/**
	 * Saves the changes to all files but those that somebody else changed meanwhile or that could not be read in full; these
	 * stay unsaved until {@link #overwriteNextTime} or {@link #takeStored} decides about each.
	 *
	 * @throws CatalogueException where nothing was saved because a file cannot be written
	 */
	public Saved saveWithoutConflicts(IProgressMonitor monitor) throws CatalogueException {
		Saved saved = files.saveWithoutConflicts(monitor);
		if (saved.conflicts().isEmpty())
			commands.saveIsDone();
		return saved;
	}

	/**
	 * Has the next saving write a file's elements over what somebody else stored there, as it is stored now; a later change by
	 * somebody else is a conflict again.
	 */
	public void overwriteNextTime(String path) throws CatalogueException {
		files.overwriteNextTime(path);
	}

	/**
	 * The elements as they are stored in a file now, outside the catalogue, to be compared with those that it holds; empty where
	 * there is no such file any more.
	 *
	 * @throws CatalogueException where the file cannot be read in full
	 */
	public List<EObject> stored(String path) throws CatalogueException {
		return List.copyOf(files.stored(path).getContents());
	}

	/**
	 * Replaces a file's elements by those that are stored there now, as one undoable command. Other elements refer to the new
	 * ones then; an undo brings back the old ones, as changes to save.
	 *
	 * @throws CatalogueException where the file cannot be read in full; nothing is changed then
	 */
	public void takeStored(String path) throws CatalogueException {
		Optional<Command> taking = files.takeStored(path);
		taking.ifPresent(this::execute);
	}

	/**
	 * Undoes and executes commands in one step, such as one more letter of a text that is being typed: who listens to the commands
	 * is told when all is done.
	 */
	public void asOneStep(Runnable step) {
		commands.asOne(step);
	}

	/** What a saving would write now, without looking at what is stored; contents are read elsewhere safely. */
	public List<UnsavedEdit> unsaved() {
		return files.unsaved();
	}

	/**
	 * Takes up edits that were not saved when an earlier process ended, as one undoable command. A file that somebody else changed
	 * meanwhile is a conflict when it is saved.
	 *
	 * @throws CatalogueException where an edit cannot be read; nothing is changed then
	 */
	public void takeUp(List<UnsavedEdit> edits) throws CatalogueException {
		if (!edits.isEmpty())
			execute(files.takeUp(edits, "command.take-up"));
	}

	/**
	 * Brings back elements that were deleted, as one undoable command.
	 *
	 * @param contents what their files held, by the files' paths in the storage
	 * @throws CatalogueException where a content cannot be read; nothing is changed then
	 */
	public void restore(Map<String, byte[]> contents) throws CatalogueException {
		if (!contents.isEmpty())
			execute(files.takeUp(contents.entrySet().stream().map(file -> new UnsavedEdit(file.getKey(), file.getValue(), null)).toList(),
					"command.restore"));
	}

	/**
	 * The elements that an edit comes to, outside the catalogue; empty where it deletes its file.
	 *
	 * @throws CatalogueException where the edit cannot be read
	 */
	public List<EObject> contentOf(UnsavedEdit edit) throws CatalogueException {
		return List.copyOf(files.edited(edit).getContents());
	}

	/** The stored files as they were when they were last read or written; where the disk differs, somebody else wrote. */
	public Map<String, Stamp> stamps() {
		return files.stamps();
	}

	private static org.orodha.model.Catalogue unnamed() {
		org.orodha.model.Catalogue description = ModelFactory.eINSTANCE.createCatalogue();
		description.setId("catalogue");
		return description;
	}
}

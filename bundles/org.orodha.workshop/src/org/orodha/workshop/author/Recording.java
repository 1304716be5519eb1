// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.author;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Attachments;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.catalogue.Sample;
import org.orodha.core.files.AtomicFile;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.core.files.Folders;
import org.orodha.core.findings.ImportException;
import org.orodha.core.text.Messages;

/**
 * Records an exercise from what its author does in a catalogue: what is different from a sample becomes its start, and what is changed
 * between two calls of {@link #step} becomes a step with its solution, checks that hold when it is done, hints and comments. All of it
 * stands in the course's folder as files that the author edits.
 *
 * @since 1.0
 */
public final class Recording {

	private static final Messages MESSAGES = Messages.of(Recording.class);
	private static final String FOLDER = ".recording";
	private static final String STATE = "recording.properties";
	private static final String CATALOGUE = "catalogue";
	private static final String START = "start";

	private final Path course;
	private final NewExercise exercise;
	private final String deleted;

	private Recording(Path course, NewExercise exercise, String deleted) {
		this.course = course;
		this.exercise = exercise;
		this.deleted = deleted;
	}

	/**
	 * Begins to record.
	 *
	 * @param course    the course's folder; made where there is none
	 * @param catalogue the folder of the catalogue in which the author works; what is saved there counts
	 * @throws IllegalArgumentException where the exercise cannot be recorded so; the message tells the author
	 */
	public static Recording begin(Path course, NewExercise exercise, Path catalogue) throws IOException {
		if (!Ids.isWellFormed(exercise.id()))
			throw wrong("id", exercise.id());
		if (new CourseDraft(course).holds(exercise.id()))
			throw wrong("twice", exercise.id(), course);
		Sample base = Sample.installed().stream().filter(sample -> sample.id().equals(exercise.base())).findFirst().orElseThrow(
				() -> wrong("base", exercise.base(), String.join(", ", Sample.installed().stream().map(Sample::id).toList())));
		FileStates before = FileStates.of(base);
		FileStates now = FileStates.of(catalogue);
		if (!now.files().containsKey(Catalogue.ROOT))
			throw wrong("catalogue", catalogue);
		String deleted = String.join(" ", elements(now.goneSince(before)));
		Recording recording = new Recording(course, exercise, deleted);
		now.since(before).write(course.resolve(exercise.id()).resolve(START));
		recording.keep(now);
		return recording;
	}

	/** The recording of an exercise that was begun; empty where none was. */
	public static Optional<Recording> open(Path course, String exercise) throws IOException {
		Path file = course.resolve(FOLDER).resolve(exercise).resolve(STATE);
		if (!Files.isRegularFile(file))
			return Optional.empty();
		Properties state = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			state.load(reader);
		}
		return Optional.of(new Recording(course, new NewExercise(exercise, state.getProperty("base", ""), Integer.parseInt(state.getProperty("minutes", "1")),
				state.getProperty("name", ""), state.getProperty("goal", "")), state.getProperty("deleted", "")));
	}

	/** The exercise. */
	public NewExercise exercise() {
		return exercise;
	}

	private Path folder() {
		return course.resolve(FOLDER).resolve(exercise.id());
	}

	private void keep(FileStates now) throws IOException {
		now.write(folder().resolve(CATALOGUE));
		Properties state = new Properties();
		state.setProperty("base", exercise.base());
		state.setProperty("minutes", Integer.toString(exercise.minutes()));
		state.setProperty("name", exercise.name());
		state.setProperty("goal", exercise.goal());
		state.setProperty("deleted", deleted);
		StringWriter text = new StringWriter();
		state.store(text, null);
		AtomicFile.write(folder().resolve(STATE), Readers.USUAL, AtomicFile.Content.of(text.toString()));
	}

	/**
	 * Makes a step of what was changed since the step before.
	 *
	 * @param id        the step's identifier within the exercise
	 * @param title     what is done, in a few words
	 * @param text      what is done; empty for what the changes say
	 * @param catalogue the folder of the catalogue in which the author works; what is saved there counts
	 * @throws IllegalArgumentException where no step can be made; the message tells the author
	 * @throws ImportException          where the course's files, edited meanwhile, cannot be read with the step
	 */
	public void step(String id, String title, String text, Path catalogue, IProgressMonitor monitor)
			throws IOException, CatalogueException, ImportException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		Path target = course.resolve(exercise.id()).resolve(id);
		if (!Ids.isWellFormed(id) || id.equals(START))
			throw wrong("id", id);
		if (Files.exists(target))
			throw wrong("step.twice", id, exercise.id());
		FileStates before = FileStates.of(folder().resolve(CATALOGUE));
		FileStates now = FileStates.of(catalogue);
		FileStates changed = now.since(before);
		FileStates gone = now.goneSince(before);
		StepDraft draft = draft(id, before, changed, gone, catalogue, progress);
		if (draft.isEmpty())
			throw wrong("step.nothing", catalogue);
		solution(changed).write(target);
		try {
			write(draft, changes(id, changed, gone), draft.texts(title, text));
		} catch (IOException | ImportException | RuntimeException refused) {
			Folders.delete(target);
			throw refused;
		}
		keep(now);
	}

	private StepDraft draft(String id, FileStates before, FileStates changed, FileStates gone, Path catalogue, SubMonitor progress)
			throws CatalogueException {
		StepDraft draft = new StepDraft(exercise.id(), id);
		StepChecks checks = new StepChecks(Catalogue.open(new FolderStorage(folder().resolve(CATALOGUE)), progress.split(1)),
				Catalogue.open(new FolderStorage(catalogue), progress.split(1)));
		changed.files().keySet().stream().filter(Recording::isElement).sorted((one, other) -> Boolean.compare(before.files().containsKey(other),
				before.files().containsKey(one))).forEach(path -> checks.changed(path, draft));
		gone.files().keySet().stream().filter(Recording::isElement).forEach(path -> checks.gone(path, draft));
		return draft;
	}

	/** A solution consists of elements and of the files of deliveries. */
	private static FileStates solution(FileStates changed) {
		Map<String, byte[]> files = new LinkedHashMap<>(changed.files());
		files.keySet().removeIf(path -> !isElement(path) && !path.startsWith(Attachments.FOLDER + "/"));
		return new FileStates(files);
	}

	private static boolean isElement(String path) {
		return path.endsWith(FolderStorage.EXTENSION);
	}

	private List<String> changes(String folder, FileStates changed, FileStates gone) {
		List<String> changes = new ArrayList<>();
		if (!solution(changed).isEmpty())
			changes.add("<put folder=\"" + exercise.id() + "/" + folder + "\"/>");
		elements(gone).forEach(element -> changes.add(delete(element)));
		return changes;
	}

	private static String delete(String element) {
		return "<delete element=\"" + element + "\"/>";
	}

	/** The identifiers of the elements whose files these are. */
	private static List<String> elements(FileStates files) {
		return files.files().keySet().stream().filter(Recording::isElement)
				.map(path -> path.substring(path.lastIndexOf('/') + 1, path.length() - FolderStorage.EXTENSION.length())).toList();
	}

	private void write(StepDraft draft, List<String> changes, Map<String, String> texts) throws IOException, ImportException {
		CourseDraft files = new CourseDraft(course);
		String step = draft.xml(changes);
		if (files.holds(exercise.id())) {
			files.addStep(exercise.id(), step, texts);
			return;
		}
		Map<String, String> all = new LinkedHashMap<>();
		all.put(exercise.id() + ".name", exercise.name());
		all.put(exercise.id() + ".goal", exercise.goal().isBlank() ? exercise.name() : exercise.goal());
		all.put(exercise.id() + ".notes", MESSAGES.text("notes", exercise.base()));
		all.putAll(texts);
		files.addExercise(Ids.slug(course.toAbsolutePath().normalize().getFileName().toString()).replace('.', '-'), Locale.getDefault().getLanguage(),
				"   <exercise id=\"" + exercise.id() + "\" base=\"" + exercise.base() + "\" minutes=\"" + exercise.minutes() + "\">\n" + start() + step
						+ "   </exercise>\n", all);
	}

	private String start() throws IOException {
		StringBuilder start = new StringBuilder();
		if (Files.isDirectory(course.resolve(exercise.id()).resolve(START)))
			start.append("         <put folder=\"").append(exercise.id()).append("/start\"/>\n");
		for (String element : deleted.split(" "))
			if (!element.isEmpty())
				start.append("         ").append(delete(element)).append('\n');
		return start.isEmpty() ? "" : "      <start>\n" + start + "      </start>\n";
	}

	private static IllegalArgumentException wrong(String key, Object... values) {
		return new IllegalArgumentException(MESSAGES.text("record." + key, values));
	}
}

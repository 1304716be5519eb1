// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import org.orodha.core.files.AtomicFile;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.core.findings.ImportException;
import org.orodha.core.text.Messages;
import org.orodha.workshop.course.CourseFile;

/** The files of a course that is being made: what is added to them is read back, and taken back where that fails. */
final class CourseDraft {

	static final String FILE = "course.xml";

	private static final Messages MESSAGES = Messages.of(CourseDraft.class);
	private static final String TEXTS = "course.properties";

	private final Path folder;

	CourseDraft(Path folder) {
		this.folder = folder;
	}

	boolean holds(String exercise) throws IOException {
		Path file = folder.resolve(FILE);
		return Files.exists(file) && Files.readString(file).contains("<exercise id=\"" + exercise + "\"");
	}

	/** Adds an exercise with its first step. */
	void addExercise(String id, String language, String xml, Map<String, String> texts) throws IOException, ImportException {
		if (!Files.exists(folder.resolve(FILE))) {
			String name = folder.toAbsolutePath().normalize().getFileName().toString();
			write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<course id=\"" + id + "\" languages=\"" + language + "\" day=\"" + LocalDate.now()
					+ "\">\n" + xml + "</course>\n", "name=" + line(name) + "description=" + line(MESSAGES.text("course.description", name)), texts);
			return;
		}
		String course = Files.readString(folder.resolve(FILE));
		int end = course.lastIndexOf("</course>");
		write(before(course, end) + xml + course.substring(end), present(), texts);
	}

	/** Adds a step at the end of an exercise. */
	void addStep(String exercise, String xml, Map<String, String> texts) throws IOException, ImportException {
		String course = Files.readString(folder.resolve(FILE));
		int end = course.indexOf("</exercise>", course.indexOf("<exercise id=\"" + exercise + "\""));
		write(before(course, end) + xml + "   " + course.substring(end), present(), texts);
	}

	/** What stands before a closing tag, without the blanks that indent it. */
	private static String before(String course, int end) {
		return course.substring(0, end).stripTrailing() + "\n";
	}

	private String present() throws IOException {
		String texts = Files.readString(folder.resolve(TEXTS));
		return texts.endsWith("\n") ? texts : texts + "\n";
	}

	private void write(String course, String texts, Map<String, String> more) throws IOException, ImportException {
		StringBuilder all = new StringBuilder(texts).append('\n');
		more.forEach((key, text) -> all.append(key).append('=').append(line(text)));
		byte[] courseBefore = read(FILE);
		byte[] textsBefore = read(TEXTS);
		put(TEXTS, all.toString());
		put(FILE, course);
		try {
			CourseFile.read(folder.resolve(FILE));
		} catch (ImportException refused) {
			restore(FILE, courseBefore);
			restore(TEXTS, textsBefore);
			throw refused;
		}
	}

	/** A text as the value of a line, in UTF-8. */
	private static String line(String text) {
		return text.strip().replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n") + "\n";
	}

	private byte[] read(String name) throws IOException {
		return Files.exists(folder.resolve(name)) ? Files.readAllBytes(folder.resolve(name)) : null;
	}

	private void put(String name, String content) throws IOException {
		AtomicFile.write(folder.resolve(name), Readers.USUAL, AtomicFile.Content.of(content));
	}

	private void restore(String name, byte[] content) throws IOException {
		if (content == null)
			Files.deleteIfExists(folder.resolve(name));
		else
			AtomicFile.write(folder.resolve(name), Readers.USUAL, out -> out.write(content));
	}
}

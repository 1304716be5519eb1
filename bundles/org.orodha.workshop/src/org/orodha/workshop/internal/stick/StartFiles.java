// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.stick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.orodha.core.text.ResourceText;
import org.orodha.workshop.course.Course;
import org.orodha.workshop.stick.Platform;
import org.orodha.workshop.stick.StickReport.Part;

/** What one sees and starts first on a stick: the page that says what to do, and a file for each platform that starts Orodha. */
public final class StartFiles {

	/** All that may lie on a stick, outermost. */
	static final List<String> NAMES = List.of("START.html", "index.html", "autorun.inf", "products", "handouts", Licences.FOLDER, Checksums.FILE,
			Platform.WINDOWS.start(), Platform.LINUX.start(), Platform.MACOS.start());

	private final Course course;
	private final List<Part> parts;

	/** @param parts the products on the stick */
	public StartFiles(Course course, List<Part> parts) {
		this.course = course;
		this.parts = parts;
	}

	/** Writes them, after everything else. */
	public void write(Path stick) throws IOException {
		String page = new StartPage(course, parts, stick).text();
		Files.writeString(stick.resolve("START.html"), page);
		Files.writeString(stick.resolve("index.html"), page);
		copy(stick, "autorun.inf");
		for (Part part : parts)
			Archive.mayRun(copy(stick, part.platform().start()));
	}

	private static Path copy(Path stick, String name) throws IOException {
		String text = ResourceText.of(StartFiles.class, name);
		boolean windows = name.endsWith(".cmd") || name.endsWith(".inf");
		return Files.writeString(stick.resolve(name), windows ? text.replace("\n", "\r\n") : text);
	}
}

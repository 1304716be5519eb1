// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.orodha.workshop.course.Course;
import org.orodha.workshop.course.Difference;
import org.orodha.workshop.course.Difference.Put;

/** The files that participants are given to work on. */
public final class HandOuts {

	private HandOuts() {
	}

	/** Copies them into the folder of a catalogue that is being made. */
	public static void copy(Course course, Difference start, Path folder) throws IOException {
		for (Difference.Change change : start.changes())
			if (change instanceof Put put)
				for (PutFile file : PutFile.of(course, put))
					if (file.isHandOut()) {
						Path target = folder.resolve(file.target());
						Files.createDirectories(target.getParent());
						Files.write(target, file.content());
					}
	}
}

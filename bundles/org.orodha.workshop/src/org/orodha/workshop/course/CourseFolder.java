// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.course;

import java.io.IOException;
import java.util.List;

/**
 * The files of a course, in a plug-in or in a folder. Paths are relative to the folder of the course, with {@code /} between their parts.
 *
 * @since 1.0
 */
public interface CourseFolder {

	/** What the folder is called when something is wrong with it. */
	String name();

	/** Whether there is such a file. */
	boolean has(String path);

	/** The content of a file. */
	byte[] read(String path) throws IOException;

	/** The paths of all files below a folder, sorted; empty where there is no such folder. */
	List<String> files(String folder) throws IOException;
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.course;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.orodha.core.catalogue.Attachments;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.workshop.course.Course;
import org.orodha.workshop.course.Difference.Put;

/**
 * A file of a course that is put into a catalogue.
 *
 * @param target its path there
 */
record PutFile(Course course, String source, String target) {

	static List<PutFile> of(Course course, Put put) throws IOException {
		List<PutFile> files = new ArrayList<>();
		for (String source : course.folder().files(put.folder()))
			files.add(new PutFile(course, source, source.substring(put.folder().length() + 1)));
		return files;
	}

	byte[] content() throws IOException {
		return course.folder().read(source);
	}

	boolean isElement() {
		return target.endsWith(FolderStorage.EXTENSION);
	}

	boolean isAttachment() {
		return target.startsWith(Attachments.FOLDER + "/");
	}

	boolean isHandOut() {
		return !isElement() && !isAttachment();
	}
}

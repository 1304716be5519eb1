// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.files.AtomicFile.Content;

/**
 * Files that a catalogue keeps beside its elements and that are no elements themselves: what agencies sent, and reports and
 * letters about it. They lie in folders {@code data/NAME/KIND}; opening a catalogue does not look at them. Paths are relative
 * to the catalogue's folder, with {@code /} between their parts.
 */
public interface Attachments {

	/** The folder that holds them all. */
	String FOLDER = "data";

	/** Files that become attachments together, or not at all. */
	interface Batch extends Closeable {

		/** Adds a file; the stream is closed afterwards. */
		void write(String name, Content content) throws IOException;

		/**
		 * Gives the files their place.
		 *
		 * @param folder such as {@code data/NAME/files}
		 * @throws java.nio.file.FileAlreadyExistsException where there is such a folder
		 * @throws IllegalArgumentException                 where attachments do not lie there
		 */
		void complete(String folder) throws IOException;

		/** Removes the files unless they were completed. */
		@Override
		void close() throws IOException;
	}

	/** Begins files that will stand in a folder of their own. What a process that died left unfinished is removed. */
	Batch batch() throws IOException;

	/**
	 * Writes one file, completely or not at all.
	 *
	 * @param path such as {@code data/NAME/reports/1.json}
	 * @throws java.nio.file.FileAlreadyExistsException where there is one: an attachment never changes
	 * @throws IllegalArgumentException                 where attachments do not lie there
	 */
	void write(String path, Content content) throws IOException;

	/**
	 * Where a file or folder can be read.
	 *
	 * @throws IOException where attachments do not lie there, or it, or a folder above it, is a link; the message tells the user
	 */
	Path path(String path) throws IOException;

	/** The folders {@code data/NAME} that there are, in the order of their names. */
	List<String> folders() throws IOException;

	/**
	 * Waits until nobody else, in this process or another, holds the lock of that name; it is free again once it is closed, or
	 * its process died.
	 *
	 * @param name made of what every file system takes
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the user gives up waiting
	 */
	Closeable lock(String name, IProgressMonitor monitor) throws IOException;

	/**
	 * Removes a folder and all in it.
	 *
	 * @param folder such as {@code data/NAME}
	 */
	void delete(String folder) throws IOException;
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.orodha.core.findings.Finding;

/**
 * The files of a catalogue, wherever they are kept. Paths are relative to the catalogue's folder, with {@code /} between
 * their parts.
 */
public interface Storage {

	/** A file as it was when it was looked at; two stamps are equal while the file is unchanged. */
	record Stamp(long modified, long size) {
	}

	/** A stored file. */
	record StoredFile(String path, Stamp stamp) {
	}

	/** A change to a file: its new content, or null to delete it. */
	record Write(String path, byte[] content) {

		/** Removes a file. */
		public static Write deletion(String path) {
			return new Write(path, null);
		}
	}

	/** A file is not any more as it was when it was looked at. */
	final class ChangedMeanwhileException extends IOException {

		private static final long serialVersionUID = 1L;

		/** @param path the file */
		public ChangedMeanwhileException(String path) {
			super(path);
		}
	}

	/** The name by which messages call the catalogue: its folder as the user named it. */
	String name();

	/** The catalogue's element files, sorted by path. Finishes or undoes what an interrupted saving left behind. */
	List<StoredFile> files() throws IOException;

	/** What was found amiss when the files were last looked for. */
	default List<Finding> findings() {
		return List.of();
	}

	/** Makes what a new catalogue needs beside its elements, such as what keeps data out of version control. */
	default void begin() throws IOException {
		// most storages need nothing
	}

	/** The whole content of a file. */
	byte[] read(String path) throws IOException;

	/** The file's present stamp, or null where there is no such file. */
	Stamp stamp(String path) throws IOException;

	/**
	 * Makes all changes or none, even where the process is killed or the machine loses power while it is at it.
	 *
	 * @return the stamps of the written files, in the order of the writes; null for a deleted file
	 */
	List<Stamp> commit(List<Write> writes) throws IOException;

	/**
	 * The same, but only where nobody changed the files meanwhile. A storage that several processes share has to keep them
	 * out while it looks and writes.
	 *
	 * @param expected the stamps that files must still have, null for a file that must not be there
	 * @throws ChangedMeanwhileException where a file has another stamp than expected
	 */
	default List<Stamp> commit(List<Write> writes, Map<String, Stamp> expected) throws IOException {
		for (Map.Entry<String, Stamp> file : expected.entrySet())
			if (!Objects.equals(file.getValue(), stamp(file.getKey())))
				throw new ChangedMeanwhileException(file.getKey());
		return commit(writes);
	}

	/** The files that are kept beside the elements. */
	Attachments attachments();
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.problems;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.orodha.core.catalogue.Attachments;
import org.orodha.core.catalogue.Storage;

/** A catalogue's files as they would be after saving: what is unsaved lies over what is stored. Cannot be written. */
public final class Snapshot implements Storage {

	private final Storage stored;
	private final Map<String, Write> unsaved = new HashMap<>();

	/**
	 * @param stored  the files that are stored
	 * @param unsaved what would be written over them
	 */
	public Snapshot(Storage stored, List<Write> unsaved) {
		this.stored = stored;
		unsaved.forEach(write -> this.unsaved.put(write.path(), write));
	}

	@Override
	public String name() {
		return stored.name();
	}

	@Override
	public List<StoredFile> files() throws IOException {
		List<StoredFile> files = new ArrayList<>(stored.files());
		files.removeIf(file -> unsaved.containsKey(file.path()));
		for (Write write : unsaved.values())
			if (write.content() != null)
				files.add(new StoredFile(write.path(), stamp(write.path())));
		files.sort(Comparator.comparing(StoredFile::path));
		return files;
	}

	@Override
	public byte[] read(String path) throws IOException {
		Write write = unsaved.get(path);
		return write == null || write.content() == null ? stored.read(path) : write.content();
	}

	@Override
	public Stamp stamp(String path) throws IOException {
		Write write = unsaved.get(path);
		if (write == null)
			return stored.stamp(path);
		return write.content() == null ? null : new Stamp(0, write.content().length);
	}

	@Override
	public List<Stamp> commit(List<Write> writes) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Attachments attachments() {
		return stored.attachments();
	}
}

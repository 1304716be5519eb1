// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a catalogue in memory: gone with it.
 *
 * @since 1.0
 */
public final class MemoryStorage implements Storage {

	private record File(byte[] content, Stamp stamp) {
	}

	private final Map<String, File> files = new TreeMap<>();
	private final String name;
	private long writes;

	/** @param name the name by which messages call the catalogue */
	public MemoryStorage(String name) {
		this.name = name;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public List<StoredFile> files() {
		return files.entrySet().stream().map(file -> new StoredFile(file.getKey(), file.getValue().stamp())).toList();
	}

	@Override
	public byte[] read(String path) throws IOException {
		File file = files.get(path);
		if (file == null)
			throw new NoSuchFileException(path);
		return file.content().clone();
	}

	@Override
	public Stamp stamp(String path) {
		File file = files.get(path);
		return file == null ? null : file.stamp();
	}

	@Override
	public List<Stamp> commit(List<Write> changes) {
		List<Stamp> stamps = new ArrayList<>();
		for (Write change : changes) {
			if (change.content() == null)
				files.remove(change.path());
			else
				files.put(change.path(), new File(change.content().clone(), new Stamp(++writes, change.content().length)));
			stamps.add(stamp(change.path()));
		}
		return stamps;
	}

	@Override
	public Attachments attachments() {
		throw new UnsupportedOperationException("A catalogue in memory keeps no files beside its elements; open one with a FolderStorage");
	}
}

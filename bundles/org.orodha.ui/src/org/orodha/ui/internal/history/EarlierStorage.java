// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.history;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;

import org.orodha.core.catalogue.Attachments;
import org.orodha.core.catalogue.Storage;
import org.orodha.ui.internal.history.EarlierFiles.Version;
import org.orodha.ui.internal.text.UiText;

/** The files of a catalogue as they were; they can be read and not be changed. */
final class EarlierStorage implements Storage {

	private final String name;
	private final Storage present;
	private final Map<String, Version> files;

	EarlierStorage(String name, Storage present, Map<String, Version> files) {
		this.name = name;
		this.present = present;
		this.files = Map.copyOf(files);
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public List<StoredFile> files() {
		return files.keySet().stream().sorted().map(path -> new StoredFile(path, stamp(path))).toList();
	}

	@Override
	public byte[] read(String path) throws IOException {
		if (!files.containsKey(path))
			throw new NoSuchFileException(path);
		return files.get(path).content().read();
	}

	@Override
	public Stamp stamp(String path) {
		return files.containsKey(path) ? new Stamp(files.get(path).saved().toEpochMilli(), 0) : null;
	}

	@Override
	public List<Stamp> commit(List<Write> writes) throws IOException {
		throw new IOException(UiText.text("history.readOnly"));
	}

	@Override
	public Attachments attachments() {
		return present.attachments();
	}
}

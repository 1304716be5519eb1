// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.files.AtomicFile.Content;
import org.orodha.core.text.Messages;

/** Files that can be read and not be changed. */
final class ReadOnlyStorage implements Storage {

	private final Storage files;

	ReadOnlyStorage(Storage files) {
		this.files = files;
	}

	private static IOException refused() {
		return new IOException(Messages.of(ReadOnlyStorage.class).text("copy.read-only"));
	}

	@Override
	public String name() {
		return files.name();
	}

	@Override
	public List<StoredFile> files() throws IOException {
		return files.files();
	}

	@Override
	public byte[] read(String path) throws IOException {
		return files.read(path);
	}

	@Override
	public Stamp stamp(String path) throws IOException {
		return files.stamp(path);
	}

	@Override
	public List<Stamp> commit(List<Write> writes) throws IOException {
		throw refused();
	}

	@Override
	public Attachments attachments() {
		return new ReadOnlyAttachments(files.attachments());
	}

	private record ReadOnlyAttachments(Attachments files) implements Attachments {

		@Override
		public Batch batch() throws IOException {
			throw refused();
		}

		@Override
		public void write(String path, Content content) throws IOException {
			throw refused();
		}

		@Override
		public Path path(String path) throws IOException {
			return files.path(path);
		}

		@Override
		public List<String> folders() throws IOException {
			return files.folders();
		}

		@Override
		public Closeable lock(String name, IProgressMonitor monitor) throws IOException {
			return files.lock(name, monitor);
		}

		@Override
		public void delete(String folder) throws IOException {
			throw refused();
		}
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.storage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Storage;
import org.orodha.core.catalogue.Storage.StoredFile;

/** Reads element files side by side on all processors. */
public final class ResourceReader {

	private static final int BATCH = 64;

	private final Storage storage;

	public ResourceReader(Storage storage) {
		this.storage = storage;
	}

	/**
	 * Reads files, in the order given.
	 *
	 * @throws OperationCanceledException where the user gave up
	 */
	public List<ElementResource> read(List<StoredFile> files, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		int processors = Runtime.getRuntime().availableProcessors();
		try (ExecutorService workers = Executors.newFixedThreadPool(processors)) {
			List<Future<List<ElementResource>>> batches = new ArrayList<>();
			for (int from = 0; from < files.size(); from += BATCH) {
				List<StoredFile> batch = files.subList(from, Math.min(files.size(), from + BATCH));
				batches.add(workers.submit(() -> batch.stream().map(this::read).toList()));
			}
			List<ElementResource> resources = new ArrayList<>(files.size());
			try {
				for (Future<List<ElementResource>> batch : batches) {
					resources.addAll(batch.get());
					progress.split(Math.min(BATCH, files.size()));
				}
			} catch (OperationCanceledException cancelled) {
				batches.forEach(batch -> batch.cancel(true));
				throw cancelled;
			}
			return resources;
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException failure) {
			throw new IOException(failure.getCause());
		}
	}

	private ElementResource read(StoredFile file) {
		ElementResource resource = new ElementResource(file.path());
		try {
			resource.read(storage.read(file.path()));
		} catch (IOException failure) {
			resource.unreadable(failure);
		}
		resource.stored(file.stamp());
		return resource;
	}
}

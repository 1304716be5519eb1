// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.apache.lucene.document.Document;
import org.apache.lucene.store.AlreadyClosedException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Brings an index up to date. The catalogue is read in slices that are short enough for nobody who uses it to notice; the index is
 * written between them.
 */
public final class Updating {

	private static final long SLICE_NANOSECONDS = 15_000_000;

	private final Extraction extraction;
	private final IndexStore store;
	private final Executor reader;
	/** The stamps of the files in the index, by path; null where these are still to be read. */
	private Map<String, String> indexed;
	private volatile boolean compared;

	/** @param reader executes what reads the catalogue, and returns when that is done */
	public Updating(Extraction extraction, IndexStore store, Executor reader) {
		this.extraction = extraction;
		this.store = store;
		this.reader = reader;
	}

	/** Whether the index was compared with the files. */
	public boolean isComplete() {
		return compared && !store.isDamaged();
	}

	/** Has the next run compare the index with the files. */
	public void compareWithFiles() {
		compared = false;
	}

	/**
	 * Takes in what changed.
	 *
	 * @param changed the identifiers of elements that changed; those that were taken in are taken out
	 */
	public synchronized void run(Set<String> changed, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		try {
			String languages = languages();
			if (store.isDamaged() || indexed == null && !languages.equals(store.languages()))
				anew();
			if (indexed == null)
				indexed = new HashMap<>(store.stamps());
			takeIn(changed);
			if (!compared) {
				compare(progress.split(99));
				store.keep(languages);
			}
		} catch (AlreadyClosedException givenUp) {
			throw new IOException(givenUp);
		}
	}

	private void anew() throws IOException {
		store.beginAnew();
		indexed = new HashMap<>();
		compared = false;
	}

	private String languages() {
		List<String> languages = new ArrayList<>();
		reader.execute(() -> languages.add(extraction.languages()));
		return languages.get(0);
	}

	private void compare(SubMonitor progress) throws IOException {
		compared = true;
		try {
			Map<String, String> present = new HashMap<>();
			reader.execute(() -> present.putAll(extraction.files()));
			for (String path : List.copyOf(indexed.keySet()))
				if (!present.containsKey(path)) {
					store.removeFile(path);
					indexed.remove(path);
				}
			boolean empty = indexed.isEmpty();
			Map<String, String> different = new LinkedHashMap<>(present);
			different.entrySet().removeIf(file -> !file.getValue().isEmpty() && file.getValue().equals(indexed.get(file.getKey())));
			read(different, empty, progress);
		} catch (IOException | RuntimeException notDone) {
			compared = false;
			throw notDone;
		}
	}

	private void read(Map<String, String> files, boolean intoNothing, SubMonitor progress) throws IOException {
		progress.setWorkRemaining(files.size());
		Iterator<Map.Entry<String, String>> left = files.entrySet().iterator();
		while (left.hasNext()) {
			Map<String, List<Entry>> slice = new LinkedHashMap<>();
			inSlice(left, file -> slice.put(file.getKey(), extraction.ofFile(file.getKey(), file.getValue())));
			for (Map.Entry<String, List<Entry>> file : slice.entrySet()) {
				if (!intoNothing)
					store.removeFile(file.getKey());
				for (Entry entry : file.getValue())
					store.add(entry);
				indexed.put(file.getKey(), files.get(file.getKey()));
			}
			progress.split(slice.size());
		}
	}

	private void takeIn(Set<String> changed) throws IOException {
		Set<String> taken = new LinkedHashSet<>();
		for (Iterator<String> each = changed.iterator(); each.hasNext();) {
			taken.add(each.next());
			each.remove();
		}
		if (taken.isEmpty())
			return;
		Map<String, Optional<Entry>> entries = entries(taken);
		Set<String> inheriting = inheriting(entries);
		inheriting.removeAll(entries.keySet());
		entries.putAll(entries(inheriting));
		for (Map.Entry<String, Optional<Entry>> each : entries.entrySet())
			if (each.getValue().isPresent()) {
				store.put(each.getValue().get());
				indexed.put(each.getValue().get().file(), "");
			} else
				store.remove(each.getKey());
		store.show();
	}

	/** Those of the elements, and of the elements whose files they are in: these are not any more as they were saved. */
	private Map<String, Optional<Entry>> entries(Set<String> ids) {
		Map<String, Optional<Entry>> entries = new LinkedHashMap<>();
		Iterator<String> left = ids.iterator();
		while (left.hasNext())
			inSlice(left, id -> {
				entries.put(id, extraction.of(id));
				extraction.rootOf(id).ifPresent(root -> entries.computeIfAbsent(root, extraction::of));
			});
		return entries;
	}

	/** Reads of what is left as much as nobody notices who uses the catalogue. */
	private <T> void inSlice(Iterator<T> left, Consumer<T> reading) {
		reader.execute(() -> {
			long until = System.nanoTime() + SLICE_NANOSECONDS;
			while (left.hasNext() && System.nanoTime() < until)
				reading.accept(left.next());
		});
	}

	/** The parts of elements whose agency, topics or names are others. */
	private Set<String> inheriting(Map<String, Optional<Entry>> entries) throws IOException {
		List<String> wholes = store.read(searcher -> {
			List<String> different = new ArrayList<>();
			for (Optional<Entry> entry : entries.values())
				if (entry.isPresent() && entry.get().hasParts()) {
					Document before = IndexStore.document(searcher, entry.get().id());
					if (before != null && !Fields.inherited(before).equals(Fields.inherited(entry.get())))
						different.add(entry.get().id());
				}
			return different;
		});
		Set<String> parts = new LinkedHashSet<>();
		if (!wholes.isEmpty())
			reader.execute(() -> wholes.forEach(whole -> parts.addAll(extraction.partsOf(whole))));
		return parts;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Disclosure;
import org.orodha.search.internal.Extraction;
import org.orodha.search.internal.IndexStore;
import org.orodha.search.internal.Search;
import org.orodha.search.internal.Updating;

/**
 * Every text of a catalogue, to be searched. What is searched is what {@link #bringUpToDate} saw last; it and {@link #find} may be
 * called by any thread.
 */
public final class CatalogueIndex implements Closeable {

	private final Catalogue catalogue;
	private final IndexStore store;
	private final Updating updating;
	private final Set<String> changed = ConcurrentHashMap.newKeySet();
	private final Consumer<String> listener = changed::add;

	private CatalogueIndex(Catalogue catalogue, IndexStore store, Audience audience, Executor reader) {
		this.catalogue = catalogue;
		this.store = store;
		updating = new Updating(new Extraction(catalogue, new Disclosure(audience)), store, reader);
		reader.execute(() -> catalogue.addChangeListener(listener));
	}

	/**
	 * An index that lasts as long as this object.
	 *
	 * @param audience for whom: what it may not see is not found
	 */
	public static CatalogueIndex inMemory(Catalogue catalogue, Audience audience) throws IOException {
		return new CatalogueIndex(catalogue, IndexStore.inMemory(), audience, Runnable::run);
	}

	/**
	 * An index that is kept among the user's own settings and found there the next time. Where another process uses the one of
	 * this catalogue, or nothing can be kept, it is one in memory.
	 *
	 * @param folder the catalogue's folder
	 * @param reader executes what reads the catalogue in the thread that uses it, and returns when that is done
	 */
	public static CatalogueIndex kept(Catalogue catalogue, Path folder, Executor reader) throws IOException {
		return new CatalogueIndex(catalogue, IndexStore.kept(folder), Audience.OWN_AGENCY, reader);
	}

	/** Whether the index is found again the next time. */
	public boolean isKept() {
		return store.isKept();
	}

	/** Whether nothing was changed since the index was brought up to date. */
	public boolean isUpToDate() {
		return changed.isEmpty() && updating.isComplete();
	}

	/** Has the next bringing up to date compare the index with the files, as after a saving. */
	public void compareWithFiles() {
		updating.compareWithFiles();
	}

	/**
	 * Takes in what changed: at first what differs between the index and the catalogue's files, later what was changed since. A
	 * damaged index is made anew.
	 *
	 * @throws OperationCanceledException where the user gave up; the next time goes on from there
	 */
	public void bringUpToDate(IProgressMonitor monitor) throws IOException {
		updating.run(changed, monitor);
	}

	/**
	 * What fits a text as a person types it: words in any order, of which the ends may be missing; {@code "a phrase"};
	 * {@code -not}; {@code feature:word}; and {@code kind:}, {@code agency:}, {@code topic:}, {@code status:} and {@code lang:} as
	 * filters. Without any word all elements that the filter leaves.
	 *
	 * @param most how many hits are given
	 * @throws IOException where the index is damaged; {@link #bringUpToDate} makes it anew
	 */
	public Found find(String typed, SearchFilter filter, int most) throws IOException {
		return store.read(searcher -> new Search(searcher).find(typed, filter, most));
	}

	/** The catalogue that is searched. */
	public Catalogue catalogue() {
		return catalogue;
	}

	/** The syntax's words before a colon that filter, for whoever completes what is typed. */
	public static List<String> filterWords() {
		return Search.FILTERS;
	}

	/** Keeps what the index holds, and ends following the catalogue. */
	@Override
	public void close() throws IOException {
		catalogue.removeChangeListener(listener);
		store.close();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.Version;
import org.orodha.core.files.OwnerOnly;
import org.orodha.core.files.SettingsFolder;
import org.orodha.core.files.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The documents of an index, in memory or in a folder that one process at a time writes to. What is damaged is thrown away. */
public final class IndexStore implements Closeable {

	private static final Logger LOG = LoggerFactory.getLogger(IndexStore.class);
	/** Is counted up whenever the documents become others. */
	private static final String FORM = "2/" + Version.LATEST;
	private static final String FORM_KEY = "form";
	private static final String LANGUAGES_KEY = "languages";
	private static final double BUFFER_MEGABYTES = 48;

	private final Directory directory;
	private final boolean kept;
	private IndexWriter writer;
	private SearcherManager searchers;
	private volatile boolean damaged;

	/** Something that is found out by searching. */
	@FunctionalInterface
	public interface Reading<T> {

		/** What is found out. */
		T of(IndexSearcher searcher) throws IOException;
	}

	/**
	 * A folder whose files are left to the operating system to write: an index that a power failure damages is made anew, and nobody
	 * is to wait for the disk for its sake.
	 */
	private static final class Unforced extends FilterDirectory {

		Unforced(Directory folder) {
			super(folder);
		}

		@Override
		public void sync(Collection<String> names) {
			// as the system likes
		}

		@Override
		public void syncMetaData() {
			// as the system likes
		}
	}

	private IndexStore(Directory directory, boolean kept) {
		this.directory = directory;
		this.kept = kept;
	}

	/** One that ends with this object. */
	public static IndexStore inMemory() throws IOException {
		IndexStore store = new IndexStore(new ByteBuffersDirectory(), false);
		store.open();
		return store;
	}

	/** The one of a catalogue's folder, or where that is in use or there is no place for it, one in memory. */
	public static IndexStore kept(Path folder) throws IOException {
		try {
			return kept(new Unforced(FSDirectory.open(place(folder))));
		} catch (IOException noPlace) {
			LOG.debug("The index is kept in memory", noPlace);
			return inMemory();
		}
	}

	private static Path place(Path folder) throws IOException {
		Path real = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath();
		return OwnerOnly.folders(SettingsFolder.folder("search")
				.resolve(Sha256.of(real.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 32)));
	}

	private static IndexStore kept(Directory directory) throws IOException {
		IndexStore store = new IndexStore(directory, true);
		try {
			store.open();
			if (!FORM.equals(store.kept(FORM_KEY)) || !store.isSound())
				store.beginAnew();
		} catch (LockObtainFailedException inUse) {
			directory.close();
			throw inUse;
		} catch (IOException | IllegalArgumentException damage) {
			LOG.debug("The index is made anew", damage);
			store.beginAnew();
		}
		return store;
	}

	private void open() throws IOException {
		IndexWriterConfig config = new IndexWriterConfig(Words.ofFields()).setRAMBufferSizeMB(BUFFER_MEGABYTES)
				.setCommitOnClose(false);
		writer = new IndexWriter(directory, config);
		searchers = new SearcherManager(writer, null);
	}

	private boolean isSound() throws IOException {
		return read(searcher -> {
			for (LeafReaderContext leaf : searcher.getIndexReader().leaves())
				leaf.reader().checkIntegrity();
			return true;
		});
	}

	boolean isDamaged() {
		return damaged;
	}

	/** Throws everything away. */
	void beginAnew() throws IOException {
		closeWithoutKeeping();
		try (Lock alone = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
			for (String file : directory.listAll())
				if (!file.equals(IndexWriter.WRITE_LOCK_NAME))
					directory.deleteFile(file);
		}
		open();
		damaged = false;
	}

	/** Whether it is found again the next time. */
	public boolean isKept() {
		return kept;
	}

	/** The languages of the catalogue that the documents were made for; null where there are none. */
	String languages() {
		return kept(LANGUAGES_KEY);
	}

	private String kept(String key) {
		Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
		if (data != null)
			for (Map.Entry<String, String> each : data)
				if (each.getKey().equals(key))
					return each.getValue();
		return null;
	}

	/** The stamps of the files that the index knows in the state they were saved in, by path. */
	Map<String, String> stamps() throws IOException {
		return read(searcher -> {
			Map<String, String> stamps = new HashMap<>();
			for (LeafReaderContext leaf : searcher.getIndexReader().leaves())
				addStamps(leaf.reader(), stamps);
			return stamps;
		});
	}

	private static void addStamps(LeafReader reader, Map<String, String> stamps) throws IOException {
		SortedDocValues files = DocValues.getSorted(reader, Fields.STAMPED);
		SortedDocValues values = DocValues.getSorted(reader, Fields.STAMP);
		for (int document = files.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = files.nextDoc())
			if ((reader.getLiveDocs() == null || reader.getLiveDocs().get(document)) && values.advanceExact(document))
				stamps.put(files.lookupOrd(files.ordValue()).utf8ToString(), values.lookupOrd(values.ordValue()).utf8ToString());
	}

	/** The document of an element; null where there is none. */
	static Document document(IndexSearcher searcher, String id) throws IOException {
		TopDocs found = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1);
		return found.scoreDocs.length == 0 ? null : searcher.storedFields().document(found.scoreDocs[0].doc);
	}

	/**
	 * Finds something out.
	 *
	 * @throws IOException where the index cannot be read; it counts as damaged then
	 */
	public <T> T read(Reading<T> reading) throws IOException {
		SearcherManager present = searchers;
		IndexSearcher searcher = present.acquire();
		try {
			return reading.of(searcher);
		} catch (IOException damage) {
			damaged = true;
			throw damage;
		} catch (AlreadyClosedException closed) {
			throw new IOException(closed);
		} catch (IndexOutOfBoundsException | IllegalStateException | InternalError damage) {
			damaged = true;
			throw new IOException(damage);
		} finally {
			present.release(searcher);
		}
	}

	void add(Entry entry) throws IOException {
		writer.addDocument(Fields.document(entry));
	}

	void put(Entry entry) throws IOException {
		writer.updateDocument(new Term(Fields.ID, entry.id()), Fields.document(entry));
	}

	void remove(String id) throws IOException {
		writer.deleteDocuments(new Term(Fields.ID, id));
	}

	void removeFile(String path) throws IOException {
		writer.deleteDocuments(new Term(Fields.FILE, path));
	}

	/** Has searches see what was done, and where the index is kept, has it found so the next time. */
	void keep(String languages) throws IOException {
		if (kept && writer.hasUncommittedChanges()) {
			writer.setLiveCommitData(Map.of(FORM_KEY, FORM, LANGUAGES_KEY, languages).entrySet());
			writer.commit();
		}
		searchers.maybeRefreshBlocking();
	}

	/** Has searches see what was done so far. */
	void show() throws IOException {
		searchers.maybeRefreshBlocking();
	}

	private void closeWithoutKeeping() throws IOException {
		IOUtils.closeWhileHandlingException(searchers);
		if (writer != null)
			try {
				writer.rollback();
			} catch (IOException | AlreadyClosedException alreadyGivenUp) {
				LOG.debug("A damaged index", alreadyGivenUp);
			}
		IOUtils.closeWhileHandlingException(writer);
	}

	@Override
	public void close() throws IOException {
		closeWithoutKeeping();
		directory.close();
	}
}

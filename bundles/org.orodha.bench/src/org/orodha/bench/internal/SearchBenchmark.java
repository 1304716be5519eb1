// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.bench.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.files.SettingsFolder;
import org.orodha.search.CatalogueIndex;
import org.orodha.search.SearchFilter;

/**
 * Searching a catalogue of 100,000 elements as somebody types, letter by letter, against the words and the beginning of the last one
 * as a bare query of Lucene on the same index.
 */
public final class SearchBenchmark implements IApplication {

	private static final int ELEMENTS = 100_000;
	private static final int ROUNDS = 9;
	private static final int MOST = 40;
	private static final List<String> TYPED = List.of("element source 17", "variable table 1204", "agency 3 codes", "l'élément 12 source",
			"agency-7.source-380.table-2");

	@Override
	public Object start(IApplicationContext context) throws Exception {
		Path folder = Files.createTempDirectory("orodha-search");
		try {
			GeneratedCatalogue.write(folder, ELEMENTS);
			Catalogue catalogue = Catalogue.open(new FolderStorage(folder), new NullProgressMonitor());
			double made = open(catalogue, folder);
			double again = open(catalogue, folder);
			System.err.printf(Locale.ROOT, "the index was made in %.2f s and opened again in %.2f s%n", made, again);
			measure(catalogue, folder);
		} finally {
			try (Stream<Path> paths = Files.walk(folder)) {
				paths.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(java.io.File::delete);
			}
		}
		return EXIT_OK;
	}

	@Override
	public void stop() {
		Thread.currentThread().interrupt();
	}

	private static double open(Catalogue catalogue, Path folder) throws Exception {
		long start = System.nanoTime();
		try (CatalogueIndex index = CatalogueIndex.kept(catalogue, folder, Runnable::run)) {
			index.bringUpToDate(new NullProgressMonitor());
			if (!index.isKept())
				throw new IllegalStateException("the index is not kept");
		}
		return (System.nanoTime() - start) / 1e9;
	}

	private static void measure(Catalogue catalogue, Path folder) throws Exception {
		List<Double> ours = new ArrayList<>();
		List<Double> bare = new ArrayList<>();
		try (CatalogueIndex index = CatalogueIndex.kept(catalogue, folder, Runnable::run);
				FSDirectory directory = FSDirectory.open(place());
				DirectoryReader reader = DirectoryReader.open(directory)) {
			index.bringUpToDate(new NullProgressMonitor());
			IndexSearcher searcher = new IndexSearcher(reader);
			for (int round = 0; round < ROUNDS; round++)
				for (String typed : TYPED)
					for (int end = 2; end <= typed.length(); end++) {
						String text = typed.substring(0, end);
						double a = milliseconds(() -> index.find(text, SearchFilter.ALL, MOST));
						double b = milliseconds(() -> searcher.search(query(text), MOST));
						// The first rounds compile what is measured.
						if (round > 1) {
							ours.add(a);
							bare.add(b);
						}
					}
		}
		Figures.report("search-as-you-type-" + ELEMENTS, mean(ours), mean(bare), "ms");
		System.err.printf(Locale.ROOT, "a letter in 100 took longer than %.1f ms, bare %.1f ms%n", Figures.percentile(ours, 99),
				Figures.percentile(bare, 99));
	}

	private static double mean(List<Double> values) {
		return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
	}

	private static Path place() throws Exception {
		try (Stream<Path> indexes = Files.list(SettingsFolder.path().resolve("search"))) {
			return indexes.max((a, b) -> Long.compare(a.toFile().lastModified(), b.toFile().lastModified())).orElseThrow();
		}
	}

	private static Query query(String text) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		List<String> words = Stream.of(text.toLowerCase(Locale.ROOT).replace('é', 'e').split("[^a-z0-9]+")).filter(word -> !word.isEmpty()).toList();
		for (int each = 0; each < words.size(); each++) {
			Term term = new Term("words", words.get(each));
			query.add(each == words.size() - 1 ? new PrefixQuery(term) : new TermQuery(term), Occur.MUST);
		}
		return query.build();
	}

	@FunctionalInterface
	private interface Work {

		Object run() throws Exception;
	}

	private static double milliseconds(Work work) throws Exception {
		long start = System.nanoTime();
		if (work.run() == null)
			throw new IllegalStateException("nothing was done");
		return (System.nanoTime() - start) / 1e6;
	}
}

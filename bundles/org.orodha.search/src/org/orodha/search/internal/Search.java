// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.orodha.search.Excerpt;
import org.orodha.search.Found;
import org.orodha.search.Hit;
import org.orodha.search.SearchFilter;

/** One search: first for what was typed as it was typed; where that is nowhere, forgiving slips; at last without one of the words. */
public final class Search {

	/** The words before a colon that filter. */
	public static final List<String> FILTERS = List.of("kind", "agency", "topic", "status", "lang");

	private static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::score).reversed()
			.thenComparing(hit -> hit.name().texts().values().stream().mapToInt(String::length).min().orElse(0)).thenComparing(Hit::id);

	private final IndexSearcher searcher;

	/** @param searcher sees what is searched */
	public Search(IndexSearcher searcher) {
		this.searcher = searcher;
	}

	/** The best of what fits. */
	public Found find(String text, SearchFilter filter, int most) throws IOException {
		Wanted wanted = Wanted.of(Typed.of(text), filter);
		Queries queries = new Queries(wanted);
		TopDocs found = search(queries.exact(), most);
		boolean exact = found.totalHits.value() > 0 || wanted.words().isEmpty();
		if (!exact) {
			found = search(queries.forgiving(searcher), most);
			if (found.totalHits.value() == 0 && wanted.words().size() > 1)
				found = search(queries.allButOne(), most);
		}
		return new Found((int) found.totalHits.value(), hits(found, new Excerpts(wanted, !exact)), exact);
	}

	private TopDocs search(Query query, int most) throws IOException {
		return searcher.search(query, new TopScoreDocCollectorManager(Math.max(1, most), Integer.MAX_VALUE));
	}

	private List<Hit> hits(TopDocs found, Excerpts excerpts) throws IOException {
		StoredFields stored = searcher.storedFields();
		List<Hit> hits = new ArrayList<>();
		for (ScoreDoc each : found.scoreDocs)
			hits.add(hit(stored.document(each.doc), each.score, excerpts));
		return hits.stream().sorted(BEST_FIRST).toList();
	}

	private static Hit hit(Document document, float score, Excerpts excerpts) {
		Excerpt excerpt = excerpts.of(Fields.texts(document));
		return new Hit(document.get(Fields.ID), document.get(Fields.KIND), Fields.name(document), Fields.partOf(document),
				document.get(Fields.AGENCY), document.get(Fields.STATUS), excerpt, score);
	}
}

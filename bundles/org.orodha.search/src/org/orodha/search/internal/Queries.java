// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.orodha.core.text.Kinds;
import org.orodha.search.SearchFilter;
import org.orodha.search.internal.Wanted.Phrase;

/** What is wanted as queries of the index. How well a word fits counts first, how rare it is only between those that fit alike. */
final class Queries {

	private static final float WHOLE_NAME = 6;
	private static final float PHRASE = 8;
	private static final float TOP_LEVEL = 0.5f;
	private static final Query IS_TOP_LEVEL = in(Fields.KIND, Kinds.all().stream().filter(Kinds::isTopLevel).map(Kinds::name).toList());
	private static final float RARITY = 0.05f;
	private static final int AUTOMATON_WORK = 10_000;

	private final Wanted wanted;
	private final SearchFilter filter;
	private final List<String> words;
	private final List<String> stems;

	Queries(Wanted wanted) {
		this.wanted = wanted;
		filter = wanted.filter();
		Set<String> languages = filter.languages();
		words = languages.isEmpty() ? List.of(Fields.WORDS) : languages.stream().map(Words::main).map(Fields::words).toList();
		stems = Words.STEMMED.stream().filter(language -> languages.isEmpty() || languages.stream().map(Words::main).anyMatch(language::equals))
				.toList();
	}

	/** What holds everything as it was typed. */
	Query exact() {
		BooleanQuery.Builder query = query();
		wanted.words().forEach(word -> query.add(exact(word), Occur.MUST));
		return query.build();
	}

	/** What holds everything, with slips forgiven in words that are nowhere as they were typed. */
	Query forgiving(IndexSearcher searcher) throws IOException {
		BooleanQuery.Builder query = query();
		for (WantedWord word : wanted.words())
			query.add(searcher.count(exact(word)) > 0 ? exact(word) : forgiving(word), Occur.MUST);
		return query.build();
	}

	/** What holds all words but one, with slips forgiven. */
	Query allButOne() {
		BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(wanted.words().size() - 1);
		wanted.words().forEach(word -> some.add(forgiving(word), Occur.SHOULD));
		return query().add(some.build(), Occur.MUST).build();
	}

	private BooleanQuery.Builder query() {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		filter(query);
		wanted.phrases().forEach(phrase -> query.add(phrase(phrase), phrase.excluded() ? Occur.MUST_NOT : Occur.MUST));
		wanted.little().forEach(word -> query.add(exact(word), Occur.SHOULD));
		if (!wanted.whole().isEmpty() && filter.languages().isEmpty())
			query.add(fixed(WHOLE_NAME, new TermQuery(new Term(Fields.WHOLE, wanted.whole()))), Occur.SHOULD);
		query.add(fixed(TOP_LEVEL, IS_TOP_LEVEL), Occur.SHOULD);
		query.add(new MatchAllDocsQuery(), Occur.FILTER);
		return query;
	}

	private void filter(BooleanQuery.Builder query) {
		restrict(query, Fields.KIND, filter.kinds());
		restrict(query, Fields.AGENCY, filter.agencies());
		restrict(query, Fields.TOPIC, filter.topics());
		restrict(query, Fields.STATUS, filter.statuses());
		filter.among().ifPresent(elements -> query.add(in(Fields.ID, elements), Occur.FILTER));
	}

	private static void restrict(BooleanQuery.Builder query, String field, Collection<String> values) {
		if (!values.isEmpty())
			query.add(in(field, values), Occur.FILTER);
	}

	private static Query in(String field, Collection<String> values) {
		return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
	}

	private Query exact(WantedWord word) {
		List<Query> ways = new ArrayList<>();
		if (filter.languages().isEmpty())
			inField(Fields.NAMES, word, WantedWord.IN_NAME, ways);
		words.forEach(field -> inField(field, word, 1, ways));
		for (String language : stems)
			ways.add(fixed(WantedWord.SAME_STEM, new TermQuery(new Term(Fields.STEMS + language, word.stems().get(language)))));
		return new DisjunctionMaxQuery(ways, 0);
	}

	private static void inField(String field, WantedWord word, float times, List<Query> ways) {
		Term term = new Term(field, word.text());
		Query same = new TermQuery(term);
		ways.add(new BooleanQuery.Builder().add(fixed(times * WantedWord.SAME, same), Occur.MUST)
				.add(new BoostQuery(same, RARITY * times), Occur.SHOULD).build());
		ways.add(fixed(times * WantedWord.BEGINNING, new PrefixQuery(term)));
	}

	private Query forgiving(WantedWord word) {
		if (word.slips() == 0)
			return exact(word);
		List<Query> ways = new ArrayList<>();
		ways.add(exact(word));
		if (filter.languages().isEmpty())
			slips(Fields.NAMES, word, WantedWord.IN_NAME, ways);
		words.forEach(field -> slips(field, word, 1, ways));
		for (String language : stems)
			if (WantedWord.forgivesInStem(word.stems().get(language)))
				ways.add(fixed(WantedWord.SLIP_IN_STEM, new FuzzyQuery(new Term(Fields.STEMS + language, word.stems().get(language)), 1)));
		return new DisjunctionMaxQuery(ways, 0);
	}

	private static void slips(String field, WantedWord word, float times, List<Query> ways) {
		Term term = new Term(field, word.text());
		ways.add(fixed(times * WantedWord.SLIP, new FuzzyQuery(term, word.slips())));
		if (word.forgivesInBeginning())
			ways.add(fixed(times * WantedWord.SLIP_IN_BEGINNING, new AutomatonQuery(term, beginning(word.text()))));
	}

	/** What begins like a word with one slip in it. */
	private static Automaton beginning(String word) {
		Automaton like = Operations.concatenate(new LevenshteinAutomata(word, true).toAutomaton(1), Automata.makeAnyString());
		return Operations.determinize(like, AUTOMATON_WORK);
	}

	private Query phrase(Phrase phrase) {
		List<String> fields = phrase.features().isEmpty() ? words : phrase.features().stream().map(name -> Fields.FEATURE + name).toList();
		List<Query> ways = new ArrayList<>();
		for (String field : fields)
			ways.add(fixed(PHRASE, phrase.typing() ? beginning(field, phrase.words()) : new PhraseQuery(field, phrase.words().toArray(String[]::new))));
		return new DisjunctionMaxQuery(ways, 0);
	}

	/** What was typed without quotes is seldom more than one word. */
	private static Query beginning(String field, List<String> words) {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		words.forEach(word -> all.add(new PrefixQuery(new Term(field, word)), Occur.MUST));
		return all.build();
	}

	private static Query fixed(float score, Query query) {
		return new BoostQuery(new ConstantScoreQuery(query), score);
	}
}

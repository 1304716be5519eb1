// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.model.CodeList;
import org.orodha.model.LocalizedText;
import org.orodha.model.Variable;
import org.orodha.tables.description.FileDescriptions;
import org.orodha.tables.description.ValueCount;
import org.orodha.tables.description.Words;

/** Finds the code list that a column's values are taken from, by the values and, where these are few, by the names. */
final class CodeLists {

	/**
	 * A list that holds a column's values.
	 *
	 * @param list   the list
	 * @param known  how many different values are codes of the list
	 * @param others the values that are not, the most frequent first
	 */
	record Match(CodeList list, int known, List<String> others) {

		Match {
			others = List.copyOf(others);
		}
	}

	private record Known(CodeList list, Set<String> values, Set<String> words, Set<String> columns, Evidence evidence) {
	}

	private record Ranked(Match match, boolean used, boolean alike, double coverage, double bits) {
	}

	private static final Set<String> GENERAL = Set.of("cl", "code", "codes", "list", "lists", "of", "the", "and", "by", "for", "de",
			"la", "le", "les", "des", "du", "ya", "wa", "za", "na", "name", "type");

	private final List<Known> lists = new ArrayList<>();
	private final int share;

	/** @param share how many of a hundred different values are at least codes of the list */
	CodeLists(Catalogue catalogue, int share) {
		this.share = share;
		List<Variable> variables = catalogue.all(Variable.class);
		List<CodeList> all = catalogue.all(CodeList.class);
		for (CodeList list : all) {
			Set<String> words = new HashSet<>(Words.of(list.getId()));
			for (LocalizedText name : list.getName())
				words.addAll(Words.of(String.valueOf(name.getValue())));
			words.removeAll(GENERAL);
			Set<String> columns = new HashSet<>();
			variables.stream().filter(variable -> variable.getCodeList() == list)
					.forEach(variable -> columns.add(Words.key(FileDescriptions.columnName(variable))));
			Set<String> values = FileDescriptions.codes(list).values();
			lists.add(new Known(list, values, words, columns, new Evidence(values, all.size())));
		}
	}

	/** The list that a column's values are taken from. */
	Optional<Match> find(Facts column) {
		return candidates(column).filter(ranked -> ranked.bits() >= Evidence.ENOUGH).map(Ranked::match)
				.filter(match -> isEnough(match, column)).findFirst();
	}

	/** A list that holds a column's values, which may be by chance: they are few, or short. */
	Optional<Match> perhaps(Facts column) {
		return column.different().size() < 2 || column.form().isNumber() ? Optional.empty()
				: candidates(column).filter(ranked -> ranked.bits() < Evidence.ENOUGH).map(Ranked::match)
						.filter(match -> isEnough(match, column)).findFirst();
	}

	private boolean isEnough(Match match, Facts column) {
		return (long) match.known() * 100 >= (long) share * column.different().size();
	}

	/** A list that holds most of a column's values, or nearly all its rows, though not the share that is asked for. */
	Optional<Match> nearly(Facts column) {
		return candidates(column).filter(ranked -> ranked.bits() >= Evidence.ENOUGH).map(Ranked::match)
				.filter(match -> match.known() * 10 >= column.different().size() * 8
						|| rows(column, match.others()) * Survey.SLIPS <= column.values())
				.findFirst();
	}

	private static long rows(Facts column, List<String> values) {
		Set<String> wanted = new HashSet<>(values);
		return column.different().stream().filter(value -> wanted.contains(value.value())).mapToLong(ValueCount::count).sum();
	}

	/** How a column's values stand to one list. */
	static Match compare(Facts column, CodeList list) {
		return match(column, list, FileDescriptions.codes(list).values());
	}

	private Stream<Ranked> candidates(Facts column) {
		if (column.different().isEmpty())
			return Stream.empty();
		Set<String> words = new HashSet<>(Words.of(column.name()));
		words.removeAll(GENERAL);
		List<Ranked> ranked = new ArrayList<>();
		for (Known known : lists) {
			Match match = match(column, known.list(), known.values());
			if (match.known() == 0)
				continue;
			boolean used = known.columns().contains(Words.key(column.name()));
			boolean alike = words.stream().anyMatch(word -> isAlike(word, known.words()));
			double coverage = (double) match.known() / known.values().size();
			if (used || alike || !column.form().isNumber())
				ranked.add(new Ranked(match, used, alike, coverage,
						known.evidence().of(known(column, match)) + called(words, known, used)));
		}
		return ranked.stream().sorted(Comparator.<Ranked>comparingInt(each -> each.match().others().size())
				.thenComparing(each -> !each.used()).thenComparing(each -> !each.alike()).thenComparing(each -> -each.coverage())
				.thenComparing(each -> each.match().list().getId()));
	}

	private static List<String> known(Facts column, Match match) {
		Set<String> others = new HashSet<>(match.others());
		return column.different().stream().map(ValueCount::value).filter(value -> !others.contains(value)).toList();
	}

	/** What the name of the column tells. */
	private static double called(Set<String> words, Known known, boolean used) {
		long alike = words.stream().filter(word -> isAlike(word, known.words())).count();
		if (used)
			return Evidence.USED;
		if (alike > 0 && alike == words.size())
			return Evidence.CALLED;
		return alike > 0 ? Evidence.CALLED_PARTLY : 0;
	}

	/** Names of columns are often cut short: {@code dec_level} and Decision levels. */
	private static boolean isAlike(String word, Set<String> words) {
		return words.contains(word) || word.length() > 2 && words.stream().anyMatch(other -> other.startsWith(word));
	}

	private static Match match(Facts column, CodeList list, Set<String> values) {
		List<String> others = column.different().stream().map(ValueCount::value).filter(value -> !values.contains(value)).toList();
		return new Match(list, column.different().size() - others.size(), others);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Nearest;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.LocalizedText;
import org.orodha.tables.description.Words;

/** Finds the code list whose codes, or their names, a column's values are but for blanks, case, signs or spelling. */
final class Spellings {

	/**
	 * A list that a column's values mean.
	 *
	 * @param list    the list
	 * @param alike   the codes by the values that are they, or their names, but for blanks, case, accents and signs
	 * @param similar the codes by the values that are spelt otherwise as well
	 * @param others  the values that are neither, the most frequent first
	 */
	record Match(CodeList list, Map<String, Code> alike, Map<String, Code> similar, List<String> others) {

		int known() {
			return alike.size() + similar.size();
		}
	}

	private record Known(CodeList list, Map<String, Code> codes, Evidence evidence) {
	}

	private static final int FEWEST = 3;
	/** Of a hundred different values, how many mean codes of the list, and how many do so without a slip of spelling. */
	private static final int MOST = 80;
	private static final int HALF = 50;
	/** More values are not compared letter by letter. */
	private static final int COMPARED = 200;

	private final List<Known> lists = new ArrayList<>();

	Spellings(Catalogue catalogue) {
		List<CodeList> all = catalogue.all(CodeList.class);
		for (CodeList list : all) {
			Map<String, Code> codes = codes(list);
			lists.add(new Known(list, codes, new Evidence(codes.keySet(), all.size())));
		}
	}

	/** The codes of a list by all that they are called; what several are called tells none of them. */
	private static Map<String, Code> codes(CodeList list) {
		Map<String, Code> codes = new LinkedHashMap<>();
		Set<String> shared = new HashSet<>();
		for (Code code : list.getCodes()) {
			Set<String> called = new HashSet<>(Set.of(normal(String.valueOf(code.getValue()))));
			for (LocalizedText name : code.getName())
				called.add(normal(String.valueOf(name.getValue())));
			called.remove("");
			for (String text : called)
				if (codes.putIfAbsent(text, code) != null)
					shared.add(text);
		}
		codes.keySet().removeAll(shared);
		return codes;
	}

	private static String normal(String text) {
		return String.join(" ", Words.of(text));
	}

	/** The list that most of a column's values mean. */
	Optional<Match> find(Facts column) {
		if (column.different().size() < FEWEST || column.form().isNumber())
			return Optional.empty();
		Map<String, String> normal = new LinkedHashMap<>();
		column.different().forEach(value -> normal.put(value.value(), normal(value.value())));
		return lists.stream().filter(known -> isAlike(normal, known)).map(known -> match(normal, known))
				.filter(match -> match.known() * 100 >= MOST * column.different().size())
				.max(Comparator.comparingInt(Match::known).thenComparing(match -> -match.list().getCodes().size()));
	}

	/** @param normal what is left of each of a column's values without blanks, case, accents and signs, the most frequent first */
	private static boolean isAlike(Map<String, String> normal, Known known) {
		List<String> alike = normal.values().stream().filter(known.codes()::containsKey).distinct().toList();
		return alike.size() >= FEWEST && alike.size() * 100 >= HALF * normal.size()
				&& known.evidence().of(alike) >= Evidence.ENOUGH;
	}

	private static Match match(Map<String, String> normal, Known known) {
		Map<String, Code> alike = new LinkedHashMap<>();
		Map<String, Code> similar = new LinkedHashMap<>();
		List<String> others = new ArrayList<>();
		List<String> rest = new ArrayList<>();
		for (String value : normal.keySet()) {
			Code code = known.codes().get(normal.get(value));
			if (code == null)
				rest.add(value);
			else
				alike.put(value, code);
		}
		Map<String, Code> left = new HashMap<>(known.codes());
		left.values().removeAll(alike.values());
		for (String value : rest) {
			Optional<String> near = rest.size() > COMPARED ? Optional.empty() : Nearest.of(normal.get(value), left.keySet());
			if (near.isPresent())
				similar.put(value, left.get(near.get()));
			else
				others.add(value);
		}
		return new Match(known.list(), alike, similar, others);
	}
}

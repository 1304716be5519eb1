// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.model.Variable;
import org.orodha.tables.description.Words;

/** Units of measure that a column's name says: words that mean nothing else, and units that the catalogue uses already. */
final class UnitWords {

	static final String PERCENT = "percent";

	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("person", "persons"), Map.entry("persons", "persons"),
			Map.entry("people", "persons"), Map.entry("personnes", "persons"), Map.entry("watu", "persons"),
			Map.entry("percent", PERCENT), Map.entry("percentage", PERCENT), Map.entry("pct", PERCENT), Map.entry("%", PERCENT),
			Map.entry("pourcentage", PERCENT), Map.entry("asilimia", PERCENT), Map.entry("days", "days"),
			Map.entry("months", "months"), Map.entry("nights", "nights"), Map.entry("hours", "hours"), Map.entry("km", "km"),
			Map.entry("ksh", "KES"), Map.entry("kshs", "KES"));
	private static final Set<String> CURRENCIES = Set.of("kes", "usd", "eur", "gbp", "ugx", "tzs", "rwf", "bif", "etb", "sos");
	private static final Set<String> MILLIONS = Set.of("million", "millions", "mn", "mln");
	/** With these, persons or money are only what is divided. */
	private static final Set<String> RATIOS = Set.of("per", "rate", "ratio", "share", "density", "index", "average", "mean",
			"median", "change", "growth");

	private final Set<String> used = new HashSet<>();

	UnitWords(Catalogue catalogue) {
		catalogue.all(Variable.class).stream().map(Variable::getUnit).filter(Objects::nonNull).forEach(used::add);
	}

	/** The unit that a name says; null where it says none, or more than one. */
	String of(String name) {
		List<String> words = Words.of(name);
		Set<String> found = new HashSet<>();
		for (String word : words) {
			String unit = CURRENCIES.contains(word) ? word.toUpperCase(Locale.ROOT)
					: WORDS.getOrDefault(word, used.contains(word) ? word : null);
			if (unit != null)
				found.add(unit);
		}
		boolean ratio = words.stream().anyMatch(RATIOS::contains);
		if (found.size() != 1 || ratio && !found.contains(PERCENT))
			return null;
		String unit = found.iterator().next();
		return isMoney(unit) && words.stream().anyMatch(MILLIONS::contains) ? unit + " million" : unit;
	}

	/** Whether a unit counts money. */
	static boolean isMoney(String unit) {
		return unit != null && CURRENCIES.contains(unit.toLowerCase(Locale.ROOT));
	}
}

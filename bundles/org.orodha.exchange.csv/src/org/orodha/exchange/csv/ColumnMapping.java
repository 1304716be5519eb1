// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.orodha.core.contribution.OptionValues;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.table.Table;
import org.orodha.core.text.Messages;
import org.orodha.exchange.csv.Vocabulary.Meaning;

/**
 * Which column of a table goes where. What is said by hand comes first, then the saved mapping, then what the vocabulary makes
 * of the columns' names, the surest first; a column without a feature is kept word for word.
 *
 * @param targets the target of each column, in the order of the columns
 */
record ColumnMapping(Map<String, Target> targets) {

	private static final Messages MESSAGES = Messages.of(ColumnMapping.class);

	/**
	 * @throws ImportException where a mapping names a column that is not there or a feature that the kind does not have, or
	 *                         where no column has a feature
	 */
	static ColumnMapping of(Table table, Vocabulary vocabulary, OptionValues options, MappingStore store)
			throws ImportException {
		Map<String, String> given = options.text("mapping").isEmpty() ? new LinkedHashMap<>()
				: store.load(options.text("mapping"));
		given.putAll(byHand(table, options.text("columns")));
		return of(table, vocabulary, given);
	}

	/** By the columns' names alone. @throws ImportException where no column has a feature */
	static ColumnMapping of(Table table, Vocabulary vocabulary) throws ImportException {
		return of(table, vocabulary, Map.of());
	}

	private static ColumnMapping of(Table table, Vocabulary vocabulary, Map<String, String> given) throws ImportException {
		table.require(given.keySet().toArray(String[]::new));
		Map<String, Target> targets = new LinkedHashMap<>();
		table.columns().forEach(column -> targets.put(column, null));
		Set<Target> taken = new HashSet<>();
		for (Map.Entry<String, String> entry : given.entrySet()) {
			Target target = named(table, entry.getKey(), entry.getValue(), vocabulary);
			if (!isSink(target) && !taken.add(target))
				throw new ImportException(table.header().column(entry.getKey()),
						MESSAGES.text("columns.twice", entry.getValue()), MESSAGES.text("columns.twice.remedy"));
			targets.put(entry.getKey(), target);
		}
		guess(vocabulary, targets, taken);
		if (targets.values().stream().noneMatch(Target.Feature.class::isInstance))
			throw new ImportException(table.header(), MESSAGES.text("columns.none", String.join(", ", table.columns())),
					MESSAGES.text("columns.feature.remedy", String.join(", ", vocabulary.keys())));
		return new ColumnMapping(targets);
	}

	/** The column that goes to a target, if there is one. */
	Optional<String> columnOf(Target target) {
		return targets.entrySet().stream().filter(entry -> entry.getValue().equals(target)).map(Map.Entry::getKey)
				.findFirst();
	}

	/** The mapping as it is saved. */
	Map<String, String> keys() {
		Map<String, String> keys = new LinkedHashMap<>();
		targets.forEach((column, target) -> keys.put(column, target.key()));
		return keys;
	}

	private static void guess(Vocabulary vocabulary, Map<String, Target> targets, Set<Target> taken) {
		record Guess(String column, Meaning meaning) {
		}
		List<Guess> guesses = new ArrayList<>();
		targets.forEach((column, target) -> {
			if (target == null)
				vocabulary.meaning(column).ifPresent(meaning -> guesses.add(new Guess(column, meaning)));
		});
		guesses.sort(Comparator.comparing(guess -> guess.meaning().certainty()));
		for (Guess guess : guesses)
			if (taken.add(guess.meaning().target()))
				targets.put(guess.column(), guess.meaning().target());
		targets.replaceAll((column, target) -> target == null ? new Target.Verbatim() : target);
	}

	private static Map<String, String> byHand(Table table, String columns) throws ImportException {
		Map<String, String> given = new LinkedHashMap<>();
		for (String pair : Arrays.stream(columns.split(",")).map(String::strip).filter(text -> !text.isEmpty()).toList()) {
			int equals = pair.lastIndexOf('=');
			if (equals < 1)
				throw new ImportException(Place.of(table.file()), MESSAGES.text("columns.form", pair),
						MESSAGES.text("columns.form.remedy"));
			given.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
		}
		return given;
	}

	private static Target named(Table table, String column, String key, Vocabulary vocabulary) throws ImportException {
		if (key.equals(Target.VERBATIM))
			return new Target.Verbatim();
		if (key.isEmpty() || key.equals(Target.IGNORED))
			return new Target.Ignored();
		Optional<Meaning> meaning = vocabulary.meaning(key);
		if (meaning.isEmpty())
			throw new ImportException(table.header().column(column), MESSAGES.text("columns.feature", key),
					MESSAGES.text("columns.feature.remedy", String.join(", ", vocabulary.keys())));
		return meaning.get().target();
	}

	private static boolean isSink(Target target) {
		return target instanceof Target.Verbatim || target instanceof Target.Ignored;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.orodha.core.findings.Finding;
import org.orodha.data.check.RuleResult;
import org.orodha.data.check.RuleResult.Example;

/** What all the rules have found; each breach is passed on as a finding. */
final class RuleTallies {

	private static final Comparator<RuleResult> GRAVEST_FIRST = Comparator.comparing(RuleResult::severity).reversed()
			.thenComparing(RuleResult::rule).thenComparing(result -> String.join(",", result.columns()));

	private final String dataset;
	private final int examples;
	private final Consumer<Finding> stream;
	private final Masking masking;
	private final Map<Key, RuleTally> tallies = new LinkedHashMap<>();

	private record Key(String rule, List<String> columns) {
	}

	/** @param masking hides what is not to be told */
	RuleTallies(String dataset, int examples, Consumer<Finding> stream, Masking masking) {
		this.masking = masking;
		this.dataset = dataset;
		this.examples = examples;
		this.stream = stream;
	}

	/** The tally of a rule. */
	RuleTally of(RuleInfo info, List<String> columns) {
		return tallies.computeIfAbsent(new Key(info.code(), columns), key -> new RuleTally(info, columns, examples, masking.hides(columns)));
	}

	/** A value that a rule computes from columns of files, unless it is not to be told. */
	String computed(Set<String> sources, String value) {
		return masking.computed(sources, value);
	}

	void add(RuleInfo info, List<String> columns, Example example) {
		add(of(info, columns), example);
	}

	void add(RuleTally tally, Example breach) {
		add(tally, breach, Optional.empty());
	}

	/** @param lines what is told of lines after the message; it holds no values, so that it is never hidden */
	void add(RuleTally tally, Example breach, Optional<String> lines) {
		Example masked = masking.example(tally.info(), tally.columns(), breach);
		Example example = lines.map(sentence -> new Example(masked.place(), masked.record(), masked.value(),
				sentence(masked.message()) + " " + sentence)).orElse(masked);
		tally.add(example);
		stream.accept(Finding.of(tally.info().code(), tally.info().severity(), example.message()).element(dataset)
				.place(example.place()).build());
	}

	/** The name of a rule, which stands for a message that is hidden, ends with no point. */
	private static String sentence(String message) {
		return message.isEmpty() || ".!?".indexOf(message.charAt(message.length() - 1)) >= 0 ? message : message + ".";
	}

	/** The rules that were broken, the gravest first. */
	List<RuleResult> results() {
		return tallies.values().stream().filter(tally -> tally.count() > 0).map(RuleTally::result).sorted(GRAVEST_FIRST).toList();
	}
}

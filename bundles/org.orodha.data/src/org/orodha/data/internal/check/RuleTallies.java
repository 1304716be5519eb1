// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

	void add(RuleInfo info, List<String> columns, Example example) {
		add(of(info, columns), example);
	}

	void add(RuleTally tally, Example breach) {
		Example example = masking.example(tally.info(), tally.columns(), breach);
		tally.add(example);
		stream.accept(Finding.of(tally.info().code(), tally.info().severity(), example.message()).element(dataset)
				.place(example.place()).build());
	}

	/** The rules that were broken, the gravest first. */
	List<RuleResult> results() {
		return tallies.values().stream().filter(tally -> tally.count() > 0).map(RuleTally::result).sorted(GRAVEST_FIRST).toList();
	}
}

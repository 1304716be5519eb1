// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.orodha.data.check.RuleResult;
import org.orodha.data.check.RuleResult.Example;
import org.orodha.tables.description.ValueCount;

/** What one rule has found so far: a number, the first examples and, at the end, the most frequent values. */
final class RuleTally {

	private final RuleInfo info;
	private final List<String> columns;
	private final int limit;
	private final boolean hidden;
	private final List<Example> examples = new ArrayList<>();
	private List<ValueCount> values = List.of();
	private long count;

	/**
	 * @param limit  how many examples are kept
	 * @param hidden whether the values that occur most are not told
	 */
	RuleTally(RuleInfo info, List<String> columns, int limit, boolean hidden) {
		this.hidden = hidden;
		this.info = info;
		this.columns = columns;
		this.limit = limit;
	}

	RuleInfo info() {
		return info;
	}

	List<String> columns() {
		return columns;
	}

	long count() {
		return count;
	}

	void add(Example example) {
		count++;
		if (examples.size() < limit)
			examples.add(example);
	}

	/** Counts breaches of which no example is kept. */
	void add(long more) {
		count += more;
	}

	void values(List<ValueCount> most) {
		values = hidden ? List.of() : most;
	}

	RuleResult result() {
		return new RuleResult(info.code(), info.name(), info.severity(), info.level(), columns, count, info.explanation(),
				info.citation(), examples, values);
	}
}

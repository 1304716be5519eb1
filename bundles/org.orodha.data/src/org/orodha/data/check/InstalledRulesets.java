// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Contributions;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.Outcome;
import org.orodha.tables.LoadException;

/**
 * The rulesets that plug-ins bring for datasets.
 *
 * @since 1.0
 */
public final class InstalledRulesets {

	private InstalledRulesets() {
	}

	/** All that are installed. */
	public static Contributions<RulesetSource> installed() {
		return Contributions.of("org.orodha.data.rulesets", "ruleset");
	}

	/**
	 * The rulesets for a dataset, by identifier.
	 *
	 * @param languages the reader's languages, the most wanted first
	 * @throws LoadException where one cannot be had: to judge without it would be to judge by other rules than those that are installed
	 */
	public static List<AppliedRuleset> of(String dataset, List<String> languages) throws LoadException {
		List<AppliedRuleset> rulesets = new ArrayList<>();
		for (Contribution<RulesetSource> source : installed().list())
			if (source.attribute("dataset").strip().equals(dataset))
				rulesets.add(get(source, languages));
		return rulesets;
	}

	private static AppliedRuleset get(Contribution<RulesetSource> source, List<String> languages) throws LoadException {
		Outcome<AppliedRuleset> outcome = new Guard().run(source, new NullProgressMonitor(),
				(object, progress) -> Objects.requireNonNull(object.ruleset(languages)));
		if (outcome instanceof Outcome.Failed<AppliedRuleset> failed)
			throw new LoadException(failed.finding());
		return ((Outcome.Done<AppliedRuleset>) outcome).result();
	}
}

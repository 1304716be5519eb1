// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.check;

import java.util.List;

import org.orodha.core.findings.ImportException;

/**
 * Gives the rules of a plug-in for a dataset. Contributed to {@code org.orodha.data.rulesets}; whenever files of the dataset are checked,
 * its rules are applied beside those of the catalogue.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface RulesetSource {

	/**
	 * The rules.
	 *
	 * @param languages the reader's languages, the most wanted first
	 * @throws ImportException where they cannot be had
	 */
	AppliedRuleset ruleset(List<String> languages) throws ImportException;
}

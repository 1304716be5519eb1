// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.util.List;

import org.orodha.core.files.Sha256;
import org.orodha.data.check.AppliedRuleset;
import org.orodha.tables.description.FileDescription;

/** Tells whether two checks judged by the same structure and rules. */
final class RulesFingerprint {

	private static final String END = "\0";

	private RulesFingerprint() {
	}

	/** The SHA-256 checksum of all that decides over a verdict; texts that only explain do not count. */
	static String of(FileDescription description, List<AppliedRuleset> rulesets) {
		Sha256 checksum = new Sha256().add(description + END);
		for (AppliedRuleset ruleset : rulesets) {
			checksum.add(ruleset.id() + END).add(ruleset.script() + END);
			ruleset.rules().forEach(rule -> checksum.add(rule.code() + rule.severity().getName() + rule.level() + END));
		}
		return checksum.hex();
	}
}

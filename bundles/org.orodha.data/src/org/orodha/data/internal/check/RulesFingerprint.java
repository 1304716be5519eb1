// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.util.Objects;

import org.orodha.core.files.Sha256;
import org.orodha.data.check.AppliedRuleset;
import org.orodha.data.check.CheckRequest;
import org.orodha.tables.TableFile;

/** Tells whether two checks judged by the same structure and rules. */
final class RulesFingerprint {

	private static final String END = "\0";

	private RulesFingerprint() {
	}

	/** The SHA-256 checksum of all that decides over a verdict; texts that only explain do not count. */
	static String of(CheckRequest request) {
		Sha256 checksum = new Sha256().add(request.description() + END);
		for (AppliedRuleset ruleset : request.rulesets()) {
			checksum.add(ruleset.id() + END).add(ruleset.script() + END);
			ruleset.rules().forEach(rule -> checksum.add(rule.code() + rule.severity().getName() + rule.level() + END));
		}
		request.files().stream().map(TableFile::reader).filter(Objects::nonNull).map(Object::toString).distinct().sorted()
				.forEach(reader -> checksum.add(reader + END));
		return checksum.hex();
	}
}

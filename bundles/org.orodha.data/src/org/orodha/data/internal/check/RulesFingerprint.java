// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.orodha.data.check.RulePack;
import org.orodha.tables.structure.Structure;

/** Tells whether two checks judged by the same structure and rules. */
final class RulesFingerprint {

	private RulesFingerprint() {
	}

	/** The SHA-256 checksum of all that decides over a verdict; texts that only explain do not count. */
	static String of(Structure structure, List<RulePack> packs) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			update(digest, structure.toString());
			for (RulePack pack : packs) {
				update(digest, pack.id());
				update(digest, pack.script());
				pack.rules().forEach(rule -> update(digest, rule.code() + rule.severity().getName() + rule.level()));
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static void update(MessageDigest digest, String text) {
		digest.update(text.getBytes(StandardCharsets.UTF_8));
		digest.update((byte) 0);
	}
}

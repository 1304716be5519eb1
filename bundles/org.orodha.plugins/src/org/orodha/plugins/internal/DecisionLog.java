// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.orodha.core.files.OwnerOnly;
import org.orodha.plugins.Passport;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Who let which plug-in in or refused it, when and why: one JSON object a line, the latest last. */
record DecisionLog(Path file, Clock clock) {

	/** @param verdict why it was let in; empty where it was refused */
	void add(Passport passport, String verdict, String who) throws IOException {
		Map<String, String> decision = new LinkedHashMap<>();
		decision.put("time", clock.instant().toString());
		decision.put("who", who);
		decision.put("plugin", passport.plugin());
		decision.put("version", passport.version());
		decision.put("status", passport.status().name().toLowerCase(Locale.ROOT));
		decision.put("signer", passport.signer());
		decision.put("fingerprint", passport.fingerprint());
		decision.put("decision", verdict.isEmpty() ? "refused" : "accepted");
		decision.put("reason", verdict.isEmpty() ? Trust.reason(passport) : verdict);
		OwnerOnly.folders(file.getParent());
		Files.writeString(file, new ObjectMapper().writeValueAsString(decision) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}
}

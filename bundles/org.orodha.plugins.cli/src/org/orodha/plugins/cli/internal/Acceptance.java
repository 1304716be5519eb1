// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.cli.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.orodha.cli.Terminal;
import org.orodha.plugins.Consent;
import org.orodha.plugins.Fingerprint;
import org.orodha.plugins.Passport;

/** Accepts what the user said to accept, and asks about the rest where somebody watches. */
final class Acceptance implements Consent {

	private static final String UNSIGNED = "unsigned";

	private final Terminal terminal;
	private final Set<String> accepted = new HashSet<>();

	Acceptance(Terminal terminal, List<String> accepted) {
		this.terminal = terminal;
		if (accepted != null)
			accepted.stream().map(Fingerprint::plain).forEach(this.accepted::add);
	}

	@Override
	public boolean isGiven(Passport passport) {
		boolean unsigned = passport.status() == Passport.Status.UNSIGNED;
		if (accepted.contains(unsigned ? UNSIGNED : passport.fingerprint()))
			return true;
		String question = unsigned ? CommandTexts.text("accept.unsigned", passport.plugin(), passport.version())
				: CommandTexts.text("accept.unknown", passport.plugin(), passport.version(), passport.signature());
		boolean yes = terminal.ask(question).filter(answer -> answer.strip().equalsIgnoreCase(CommandTexts.text("accept.yes"))).isPresent();
		if (!yes)
			terminal.err().println(unsigned ? CommandTexts.text("accept.hint.unsigned")
					: CommandTexts.text("accept.hint.unknown", passport.fingerprint()));
		return yes;
	}
}

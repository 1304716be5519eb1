// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.Collection;
import java.util.List;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Nearest;

/** Names in scripts. */
final class ScriptNames {

	private static final Messages MESSAGES = Messages.of(ScriptNames.class);

	private ScriptNames() {
	}

	/** A name or code without the single quotes that may stand around it. */
	static String plain(String written) {
		boolean quoted = written.length() >= 2 && written.startsWith("'") && written.endsWith("'");
		return quoted ? written.substring(1, written.length() - 1) : written;
	}

	static String plain(ParserRuleContext name) {
		return plain(name.getText());
	}

	static String plain(Token name) {
		return plain(name.getText());
	}

	/** The one of the names that is meant, or null: the same, else the only one that differs in the case of letters. */
	static String find(String name, Collection<String> names) {
		if (names.contains(name))
			return name;
		List<String> similar = names.stream().filter(name::equalsIgnoreCase).toList();
		return similar.size() == 1 ? similar.get(0) : null;
	}

	/** A sentence that suggests a similar name, with a blank before it; empty where there is none. */
	static String suggestion(String name, Collection<String> names) {
		return Nearest.of(name, names).map(near -> " " + MESSAGES.text("name.near", near)).orElse("");
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.xliff;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.orodha.core.translation.LanguagePair;

/** The columns of a translator's table. The headings of source and target name the languages: {@code source (en)}. */
final class TranslatorsTable {

	static final String ID = "id";
	static final String ELEMENT = "element";
	static final String FEATURE = "feature";
	static final String SOURCE = "source";
	static final String TARGET = "target";

	private TranslatorsTable() {
	}

	static List<String> columns(LanguagePair languages) {
		return List.of(ID, ELEMENT, FEATURE, SOURCE + " (" + languages.source() + ")", TARGET + " (" + languages.target() + ")");
	}

	/** The column whose heading begins with a word, or the word itself where there is none. */
	static String column(List<String> columns, String word) {
		return columns.stream().filter(column -> heading(column, word).matches()).findFirst().orElse(word);
	}

	/** The language that a heading names; empty where it names none. */
	static String language(String column, String word) {
		Matcher heading = heading(column, word);
		return heading.matches() && heading.group(1) != null ? heading.group(1) : "";
	}

	private static Matcher heading(String column, String word) {
		return Pattern.compile(word + "(?:\\s*\\(([A-Za-z0-9-]+)\\))?", Pattern.CASE_INSENSITIVE).matcher(column.strip());
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.mapping;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.orodha.core.text.PlainText;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.LocalizedText;

/** Finds the codes of a list that are like another code. */
final class CodesByLikeness {

	private final Map<String, Set<Code>> byName = new HashMap<>();
	private final Map<String, Set<Code>> byValue = new HashMap<>();

	CodesByLikeness(CodeList list) {
		for (Code code : list.getCodes()) {
			for (LocalizedText name : code.getName())
				put(byName, name(name), code);
			put(byValue, value(code), code);
		}
	}

	private static void put(Map<String, Set<Code>> index, String key, Code code) {
		if (!key.isEmpty())
			index.computeIfAbsent(key, words -> new LinkedHashSet<>()).add(code);
	}

	private static String name(LocalizedText text) {
		return text.getValue() == null ? "" : PlainText.words(text.getValue());
	}

	private static String value(Code code) {
		return code.getValue() == null ? "" : PlainText.of(code.getValue().strip());
	}

	/** The codes that have a name of a code, in whatever language. */
	Set<Code> named(Code code) {
		Set<Code> found = new LinkedHashSet<>();
		for (LocalizedText name : code.getName())
			found.addAll(byName.getOrDefault(name(name), Set.of()));
		return found;
	}

	/** The codes that are written as a code is. */
	Set<Code> written(Code code) {
		return byValue.getOrDefault(value(code), Set.of());
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.mapping.Counterparts;
import org.orodha.core.text.PlainText;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.LocalizedText;
import org.orodha.model.Variable;

/** The codes that values of a column stand for. */
final class CodeLookup {

	private final CodeUse use;
	private final Map<String, String> said = new HashMap<>();
	private final Map<String, String> mapped = new HashMap<>();
	private final Map<String, String> named = new HashMap<>();
	private final Set<String> codes = new HashSet<>();

	private CodeLookup(CodeUse use) {
		this.use = use;
	}

	/** @param variable whose codes they are */
	static CodeLookup of(CodeUse use, Variable variable, Catalogue catalogue) {
		CodeLookup lookup = new CodeLookup(use);
		use.values().forEach((value, code) -> lookup.said.put(key(value), code));
		CodeList list = variable.getCodeList();
		if (list == null)
			return lookup;
		list.getCodes().forEach(code -> lookup.codes.add(String.valueOf(code.getValue())));
		if (!use.from().isEmpty())
			catalogue.find(CodeList.class, use.from()).ifPresent(from -> lookup.mapped.putAll(Counterparts.of(from, list).targets()));
		if (use.byName())
			names(list, lookup.named);
		return lookup;
	}

	/** The codes of a list by their names in all languages, as names are compared; a name that several codes have is none. */
	static void names(CodeList list, Map<String, String> names) {
		Set<String> several = new HashSet<>();
		for (Code code : list.getCodes())
			for (LocalizedText text : code.getName()) {
				String name = text.getValue() == null ? "" : PlainText.words(text.getValue());
				String before = name.isEmpty() ? null : names.putIfAbsent(name, String.valueOf(code.getValue()));
				if (before != null && !before.equals(code.getValue()))
					several.add(name);
			}
		names.keySet().removeAll(several);
	}

	private static String key(String value) {
		return value.strip().toLowerCase(Locale.ROOT);
	}

	/** The code that a value stands for; empty where it stands for none. */
	Optional<String> code(String value) {
		String code = said.get(key(value));
		if (code == null)
			code = mapped.get(value.strip());
		if (code == null && use.byName())
			code = named.get(PlainText.words(value));
		if (code == null && (use.isNone() || codes.isEmpty() || use.from().isEmpty() && codes.contains(value.strip())))
			code = value.strip();
		return Optional.ofNullable(code);
	}

	/** What is done with a value that stands for no code. */
	CodeUse.Otherwise otherwise() {
		return use.otherwise();
	}
}

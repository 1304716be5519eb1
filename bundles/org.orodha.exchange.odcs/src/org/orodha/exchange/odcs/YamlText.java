// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.odcs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Maps, lists, texts, numbers and truth values as YAML in block style. What YAML could take for something else than a text is quoted. */
final class YamlText {

	private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{N}_./@()-]*(?: [\\p{L}\\p{N}_./@()-]+)*");
	private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");
	private static final Pattern BREAKS = Pattern.compile("[\\x7f-\\x9f\\u2028\\u2029\\ufeff]");
	private static final String STEP = "  ";

	private final StringBuilder yaml = new StringBuilder();

	private YamlText() {
	}

	/** A map as a document. */
	static String of(Map<String, Object> content) {
		YamlText text = new YamlText();
		text.map(content, "", "");
		return text.yaml.toString();
	}

	private void map(Map<?, ?> map, String first, String indent) {
		String before = first;
		for (Map.Entry<?, ?> entry : map.entrySet()) {
			yaml.append(before).append(entry.getKey()).append(':');
			value(entry.getValue(), indent);
			before = indent;
		}
	}

	private void value(Object value, String indent) {
		switch (value) {
		case Map<?, ?> map -> {
			yaml.append('\n');
			map(map, indent + STEP, indent + STEP);
		}
		case List<?> list -> {
			yaml.append('\n');
			list.forEach(item -> item(item, indent + STEP));
		}
		default -> yaml.append(' ').append(scalar(value)).append('\n');
		}
	}

	private void item(Object item, String indent) {
		if (item instanceof Map<?, ?> map)
			map(map, indent + "- ", indent + STEP);
		else
			yaml.append(indent).append("- ").append(scalar(item)).append('\n');
	}

	private static String scalar(Object value) {
		return switch (value) {
		case String text -> isPlain(text) ? text : quoted(text);
		case BigDecimal number -> number.toPlainString();
		default -> String.valueOf(value);
		};
	}

	private static boolean isPlain(String text) {
		return PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
	}

	private static String quoted(String text) {
		String escaped = new String(JsonStringEncoder.getInstance().quoteAsString(text));
		return '"' + BREAKS.matcher(escaped).replaceAll(found -> Matcher.quoteReplacement(String.format(Locale.ROOT, "\\u%04x", (int) found.group().charAt(0)))) + '"';
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Patterns of dates and times: those of {@code strptime}, which packages have, and those of the catalogue. */
final class DatePatterns {

	private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("%Y", "yyyy"), Map.entry("%y", "yy"), Map.entry("%m", "MM"),
			Map.entry("%d", "dd"), Map.entry("%H", "HH"), Map.entry("%I", "hh"), Map.entry("%M", "mm"), Map.entry("%S", "ss"),
			Map.entry("%b", "MMM"), Map.entry("%B", "MMMM"), Map.entry("%p", "a"), Map.entry("%j", "DDD"));
	private static final Map<String, String> DIRECTIVES = LETTERS.entrySet().stream()
			.collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
	private static final Pattern DIRECTIVE = Pattern.compile("%.?|[^%]+", Pattern.DOTALL);
	private static final Pattern PART = Pattern.compile("([A-Za-z])\\1*|'([^']*)'|[^A-Za-z']");

	private DatePatterns() {
	}

	/** A pattern of strptime as the catalogue writes it; nothing where it has no such pattern. */
	static Optional<String> read(String strptime) {
		StringBuilder pattern = new StringBuilder();
		Matcher parts = DIRECTIVE.matcher(strptime);
		while (parts.find())
			if (LETTERS.containsKey(parts.group()))
				pattern.append(LETTERS.get(parts.group()));
			else if (parts.group().startsWith("%") || parts.group().indexOf('\'') >= 0)
				return Optional.empty();
			else
				pattern.append(parts.group().replaceAll("[A-Za-z]+", "'$0'"));
		return strptime.indexOf('%') < 0 ? Optional.empty() : Optional.of(pattern.toString());
	}

	/** A pattern of the catalogue as strptime writes it; nothing where it has no such pattern. */
	static Optional<String> written(String pattern) {
		StringBuilder strptime = new StringBuilder();
		Matcher parts = PART.matcher(pattern);
		int end = 0;
		while (parts.find() && parts.start() == end) {
			end = parts.end();
			if (parts.group(1) != null && !DIRECTIVES.containsKey(parts.group()))
				return Optional.empty();
			strptime.append(parts.group(1) != null ? DIRECTIVES.get(parts.group()) : parts.group(2) != null ? parts.group(2) : parts.group());
		}
		return end == pattern.length() ? Optional.of(strptime.toString()) : Optional.empty();
	}
}

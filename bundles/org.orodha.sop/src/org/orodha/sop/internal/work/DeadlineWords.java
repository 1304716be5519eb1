// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal.work;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.orodha.core.text.PlainText;

/** What the words of a deadline say of days and months: only what they clearly say is compared. */
final class DeadlineWords {

	private static final Pattern NUMBER = Pattern.compile("(?<![0-9.,])([0-9]{1,2})(?![0-9.,]*[0-9%])");
	private static final Pattern COUNTED = Pattern.compile("\\b[0-9]+ (calendar |working |ouvrables? )?(days?|jours?|weeks?|semaines?|months?|mois)\\b|\\bsiku [0-9]+");
	private static final List<String> WORKING = List.of("working day", "jour ouvrable", "siku ya kazi");
	private static final List<String> LAST = List.of("end of", "last day", "a la fin", "dernier jour", "mwisho");
	private static final String WEEK = "MO,TU,WE,TH,FR";
	private static final int LONGEST_MONTH = 31;

	private DeadlineWords() {
	}

	/** Whether a rule may mean what a text says. */
	static boolean agree(String text, String language, String rule, boolean working) {
		String words = PlainText.of(text);
		Set<String> days = part(rule, "BYMONTHDAY");
		if (WORKING.stream().anyMatch(words::contains))
			return (working || part(rule, "BYDAY").containsAll(List.of(WEEK.split(",")))) && agreeInMonths(words, language, rule);
		if (days.isEmpty() || COUNTED.matcher(words).find())
			return true;
		Set<String> said = numbers(words);
		boolean last = LAST.stream().anyMatch(words::contains);
		boolean day = said.isEmpty() ? !last || days.contains("-1") || days.contains("31") : said.containsAll(days);
		return day && agreeInMonths(words, language, rule);
	}

	private static Set<String> numbers(String words) {
		Set<String> numbers = new TreeSet<>();
		Matcher matcher = NUMBER.matcher(words);
		while (matcher.find())
			if (Integer.parseInt(matcher.group(1)) <= LONGEST_MONTH)
				numbers.add(Integer.toString(Integer.parseInt(matcher.group(1))));
		return numbers;
	}

	private static boolean agreeInMonths(String words, String language, String rule) {
		Set<String> named = Stream.of(Month.values()).filter(month -> words.matches(".*\\b" + name(month, language) + "\\b.*"))
				.map(month -> Integer.toString(month.getValue())).collect(Collectors.toSet());
		Set<String> months = part(rule, "BYMONTH");
		return named.isEmpty() || months.isEmpty() || named.containsAll(months);
	}

	private static String name(Month month, String language) {
		return PlainText.of(month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language)));
	}

	private static Set<String> part(String rule, String name) {
		return Arrays.stream(rule.split(";")).filter(part -> part.startsWith(name + "=")).findFirst()
				.map(part -> Set.of(part.substring(name.length() + 1).split(","))).orElse(Set.of());
	}
}

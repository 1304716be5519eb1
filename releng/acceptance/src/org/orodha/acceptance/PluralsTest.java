// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.ibm.icu.text.MessageFormat;

/** What is counted is said in the form that goes with the number: '1 day overdue', '2 days overdue'. */
class PluralsTest {

	private static final Pattern FORMS = Pattern.compile("\\{(\\d), *plural,");
	private static final Pattern VALUE = Pattern.compile("\\{(\\d)}");
	/** A value and a word that ends like a plural, perhaps with a word between. */
	private static final Map<String, Pattern> COUNTED = Map.of(
			"en", Pattern.compile("\\{\\d} (?:of \\{\\d} |(?:more|other|different|empty|hidden|further) )?([a-z]+s)\\b"),
			"fr", Pattern.compile("\\{\\d} (?:sur \\{\\d} |autres )?([a-zà-ÿ]+[sx])(?![a-zà-ÿ’'])"),
			"sw", Pattern.compile("\\b((?:vipengele|makosa|maonyo|mistari|misimbo|vyanzo|masahihisho|vipindi|mambo)) \\{\\d}"));
	/** Words that end so and are no plurals: what a value is or does, not what it counts. */
	private static final Map<String, Set<String>> OTHERS = Map.of(
			"en", Set.of("allows", "already", "as", "asks", "calls", "comes", "compares", "does", "ends", "follows", "gives", "has",
					"holds", "is", "leads", "leaves", "links", "maps", "measures", "names", "needs", "others", "reads", "refers",
					"rests", "says", "stands", "starts", "stays", "steps", "takes", "this", "tells", "uses", "waits", "was", "works",
					"writes", "lacks", "makes"),
			"fr", Set.of("dans", "sous", "sans", "pas", "puis", "depuis", "mais", "plus", "vers", "mois", "fois"), "sw", Set.of());
	/** Texts in which the value is no number. */
	private static final Set<String> NO_NUMBERS = Set.of("column.quoted", "column.unknown", "flaw.codes", "codelist.unknown");

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "sw" })
	void noTextCountsInOneFormOnly(String language) throws IOException {
		List<String> faults = new ArrayList<>();
		for (SourceTexts messages : SourceTexts.messages(language))
			messages.texts().forEach((key, text) -> {
				String plain = withoutForms(text);
				if (!NO_NUMBERS.contains(key) && COUNTED.get(language).matcher(plain.toLowerCase(Locale.ROOT)).results()
						.anyMatch(found -> !OTHERS.get(language).contains(found.group(1))))
					faults.add(messages.place(key));
			});
		assertThat(faults).isEmpty();
	}

	@Test
	void everyLanguageHasFormsForTheSameNumbers() throws IOException {
		List<SourceTexts> english = SourceTexts.messages("en");
		List<String> faults = new ArrayList<>();
		for (String language : List.of("fr", "sw")) {
			List<SourceTexts> others = SourceTexts.messages(language);
			for (int file = 0; file < english.size(); file++) {
				Map<String, String> texts = english.get(file).texts();
				SourceTexts other = others.get(file);
				texts.forEach((key, text) -> {
					if (!numbers(text).equals(numbers(other.texts().get(key))))
						faults.add(other.place(key));
				});
			}
		}
		assertThat(faults).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "sw" })
	void everyFormCanBeChosen(String language) throws IOException {
		List<String> faults = new ArrayList<>();
		int forms = 0;
		for (SourceTexts messages : SourceTexts.messages(language))
			for (Map.Entry<String, String> text : messages.texts().entrySet())
				if (FORMS.matcher(text.getValue()).find()) {
					forms++;
					String pattern = VALUE.matcher(text.getValue().replace("'", "''")).replaceAll("'{'$1'}'");
					for (int number : new int[] { 0, 1, 2, 1000 })
						if (new MessageFormat(pattern, Locale.forLanguageTag(language))
								.format(new Object[] { number, number, number, number, number, number }).isBlank())
							faults.add(messages.place(text.getKey()));
				}
		assertThat(faults).isEmpty();
		assertThat(forms).isGreaterThan(50);
	}

	private static Set<String> numbers(String text) {
		return FORMS.matcher(text).results().map((MatchResult found) -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	/** The text with every choice of forms taken out. */
	private static String withoutForms(String text) {
		StringBuilder plain = new StringBuilder();
		int depth = 0;
		for (int at = 0; at < text.length(); at++) {
			if (depth == 0 && FORMS.matcher(text).region(at, text.length()).lookingAt())
				depth++;
			else if (depth > 0)
				depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
			else
				plain.append(text.charAt(at));
		}
		return plain.toString();
	}
}

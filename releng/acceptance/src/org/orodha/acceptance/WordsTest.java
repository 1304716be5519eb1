// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What Orodha says in English uses the words of the glossary, and is idiomatic. */
class WordsTest {

	private static final Path HELP = SourceTexts.SOURCES.resolve("bundles/org.orodha.help/html");

	/**
	 * A way of saying that was given up.
	 *
	 * @param pattern what it looks like
	 * @param reason  what is said instead
	 * @param allowed the keys of the texts in which it is right
	 */
	private record GivenUp(Pattern pattern, String reason, Set<String> allowed) {

		static GivenUp of(String pattern, String reason, String... allowed) {
			return new GivenUp(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), reason, Set.of(allowed));
		}

		boolean isIn(String key, String text) {
			return !allowed.contains(key) && pattern.matcher(text).find();
		}
	}

	private static final List<GivenUp> GIVEN_UP = List.of(
			GivenUp.of("\\brule packs?\\b", "one word: ruleset"),
			GivenUp.of("\\bfaulty\\b", "with errors"),
			GivenUp.of("\\bsubmissions?\\b", "one word: delivery"),
			GivenUp.of("\\bbreach(es)?\\b", "what a check reports is a finding"),
			GivenUp.of("\\bfaults?\\b", "what a check reports is a finding; what is wrong in the program is an error in Orodha"),
			GivenUp.of("\\bremarks?\\b", "the severity is information; a remark is a note in the history of a delivery",
					"orodha.triage.usage.description", "triage.action", "remark.empty", "_UI_DeliveryAction_REMARK_literal"),
			GivenUp.of("\\bmend(s|ed|ing)?\\b", "things are corrected"),
			GivenUp.of("\\banew\\b", "again"),
			GivenUp.of("\\ball the same\\b", "anyway, or still"),
			GivenUp.of("\\bas of which\\b", "on this date"),
			GivenUp.of("\\bpassed over\\b", "skipped"),
			GivenUp.of("\\b(the rights? (of|to)|not the right)\\b", "permission"),
			GivenUp.of("(?<!there )\\b(is|are) no (?!longer\\b|more\\b)", "is not a"),
			GivenUp.of("\\b(make|free) room\\b", "free space"));

	@Test
	void noTextUsesWhatWasGivenUp() throws IOException {
		List<String> found = new ArrayList<>();
		for (SourceTexts texts : Stream.concat(SourceTexts.messages("en").stream(), SourceTexts.plugins("en").stream()).toList())
			texts.texts().forEach((key, text) -> GIVEN_UP.stream().filter(way -> way.isIn(key, text))
					.forEach(way -> found.add(way.reason() + ": " + texts.place(key))));
		assertThat(found).isEmpty();
	}

	@Test
	void noPageOfHelpUsesWhatWasGivenUp() throws IOException {
		List<String> found = new ArrayList<>();
		try (Stream<Path> pages = Files.list(HELP)) {
			for (Path page : pages.filter(WordsTest::isProse).sorted().toList())
				for (String line : Files.readAllLines(page))
					GIVEN_UP.stream().filter(way -> way.isIn(page.getFileName().toString(), line))
							.forEach(way -> found.add(way.reason() + ": " + page.getFileName() + ": " + line.strip()));
		}
		assertThat(found).isEmpty();
	}

	/** The glossary names the words that were given up. */
	private static boolean isProse(Path page) {
		return page.toString().endsWith(".html") && !page.endsWith("glossary.html");
	}
}

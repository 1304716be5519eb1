// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.core.text.Messages;

class MessagesTest {

	private static final Messages TEXTS = Messages.of(MessagesTest.class);

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "en|0|0 days overdue", "en|1|1 day overdue", "en|2|2 days overdue",
			"fr|0|0 jour de retard", "fr|1|1 jour de retard", "fr|2|2 jours de retard", "sw|1|siku 1 ya kuchelewa",
			"sw|2|siku 2 za kuchelewa" })
	void whatIsCountedStandsInTheFormOfItsNumber(String language, int days, String text) {
		assertThat(TEXTS.in(Locale.forLanguageTag(language)).text("overdue", days)).isEqualTo(text);
	}

	@Test
	void theFormIsThatOfTheLanguageTheTextIsIn() {
		assertThat(TEXTS.in(Locale.forLanguageTag("ru")).text("overdue", 21)).isEqualTo("21 days overdue");
	}

	@Test
	void quotesAndBracesHaveNoMeaningInTextsAndValues() {
		assertThat(TEXTS.in(Locale.ENGLISH).text("quoted", 2, "{1} '{0}'")).isEqualTo("'{1} '{0}'' isn't in 2 sets");
		assertThat(TEXTS.in(Locale.ENGLISH).text("set", "a")).isEqualTo("a set is written in { }, 'a'");
	}

	@Test
	void figuresAreWrittenAsTheLanguageDoes() {
		Messages english = TEXTS.in(Locale.ENGLISH);
		assertThat(english.text("line", 10300)).isEqualTo("line 10300");
		assertThat(english.withFigures().text("line", 10300)).isEqualTo("line 10,300");
		assertThat(english.text("size", 10300)).isEqualTo("10,300 bytes");
		assertThat(TEXTS.in(Locale.FRENCH).text("size", 10300)).isEqualTo("10\u202f300 octets");
	}
}

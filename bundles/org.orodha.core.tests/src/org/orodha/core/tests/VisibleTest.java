// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orodha.core.text.Visible;

class VisibleTest {

	@Test
	void whatATerminalWouldObeyIsShownAsAnEscape() {
		assertThat(Visible.text("\u001b]0;x\u0007 \u009b31m \u007f")).isEqualTo("\\u001b]0;x\\u0007 \\u009b31m \\u007f");
		assertThat(Visible.text("over\rwritten")).isEqualTo("over\\u000dwritten");
	}

	@Test
	void whatTurnsTheDirectionOfWritingIsShownAsAnEscape() {
		assertThat(Visible.text("a\u202eb\u2066c\u200f\u061c")).isEqualTo("a\\u202eb\\u2066c\\u200f\\u061c");
	}

	@Test
	void aLineStaysOneLineAndATextKeepsItsLines() {
		assertThat(Visible.line("a\r\nb\tc\u2028d")).isEqualTo("a\\u000d\\u000ab\\u0009c\\u2028d");
		assertThat(Visible.text("a\r\nb\tc\n")).isEqualTo("a\r\nb\tc\n");
	}

	@Test
	void wordsOfAnyScriptStayAsTheyAre() {
		assertThat(Visible.line("été, Côte d’Ivoire, العربية, می‌شود, 👍🏽")).isEqualTo("été, Côte d’Ivoire, العربية, می‌شود, 👍🏽");
		assertThat(Visible.line(null)).isNull();
	}

	@Test
	void ofALongValueTheBeginningAndTheLengthAreShown() {
		assertThat(Visible.value("x".repeat(726_612))).startsWith("x".repeat(200) + "…").contains("726612").hasSizeLessThan(250);
		assertThat(Visible.value("x".repeat(199) + "👍🏽".repeat(9))).startsWith("x".repeat(199) + "…");
		assertThat(Visible.value("x".repeat(200))).isEqualTo("x".repeat(200));
		assertThat(Visible.value(null)).isNull();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the help on the command line. */
class HelpTest {

	@TempDir
	Path folder;

	@Test
	void withoutATopicThePagesAreListed() throws Exception {
		Product.Result listed = help();

		assertThat(listed.code()).isZero();
		assertThat(listed.out()).contains("describe-source", "Describe a source", "rules", "data-source");
	}

	@Test
	void aPageIsPrintedInTheReadersLanguage() throws Exception {
		assertThat(help("rejection-letter").out()).startsWith("Write the letter of a rejection\n====").contains("1. Choose Delivery > Reject...")
				.doesNotContain("<");
		assertThat(help("rejection-letter", "--lang", "fr").out()).startsWith("Écrire la lettre de rejet\n====");
		assertThat(help("dataset", "--lang", "fr").out()).startsWith("Jeu de données\n").contains("Variables");
		assertThat(help("rejection-letter").out().lines()).allMatch(line -> line.length() <= 100);
	}

	@Test
	void wordsOfItsTitleLeadToAPage() throws Exception {
		assertThat(help("letter", "of", "a", "rejection").out()).startsWith("Write the letter of a rejection");
	}

	@Test
	void aRuleIsExplained() throws Exception {
		assertThat(help("or-0221").out()).startsWith("OR-0221: ").contains("Severity: warning", "Why it matters", "What to do", "All rules: orodha help rules");
	}

	@Test
	void theExtensionPointsAreDescribedByTheirSchemas() throws Exception {
		assertThat(help("extension-points").out()).contains("org.orodha.core.importers", "A class with a public constructor without", "class=\"",
				"org.orodha.documents.documents").doesNotContain("org.orodha.ui");
	}

	@Test
	void whatHasNoPageIsAskedOfTheCommand() throws Exception {
		assertThat(help("sample-file").out()).startsWith("Usage: orodha sample-file");
		assertThat(help("coverage").out()).startsWith("Coverage\n").contains("orodha coverage --help");
	}

	@Test
	void whatIsMisspeltIsSuggested() throws Exception {
		Product.Result unknown = help("covrage");

		assertThat(unknown.code()).isEqualTo(2);
		assertThat(unknown.err()).contains("Did you mean coverage?");
		assertThat(help("OR-9999").err()).contains("There is no help about ‘OR-9999’");
	}

	private Product.Result help(String... words) throws IOException, InterruptedException {
		String[] arguments = new String[words.length + 1];
		arguments[0] = "help";
		System.arraycopy(words, 0, arguments, 1, words.length);
		return Product.built().run(folder, arguments);
	}
}

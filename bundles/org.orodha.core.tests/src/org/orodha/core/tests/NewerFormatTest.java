// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orodha.core.tests.Catalogues.contents;
import static org.orodha.core.tests.Catalogues.open;
import static org.orodha.core.tests.Catalogues.small;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.core.catalogue.CatalogueException;

/** A catalogue that a newer version wrote. */
class NewerFormatTest {

	@TempDir
	Path folder;

	@BeforeEach
	void catalogue() throws Exception {
		small(folder);
	}

	private void replaceInRoot(String text, String by) throws Exception {
		Path root = folder.resolve("catalogue.orodha");
		String content = Files.readString(root);
		assertThat(content).contains(text);
		Files.writeString(root, content.replace(text, by));
	}

	@ParameterizedTest
	@CsvSource({ "id=,format=\"3\" id=", "orodha.org/model/2,orodha.org/model/3" })
	void isRefusedInOneSentenceAndLeftAsItIs(String text, String by) throws Exception {
		replaceInRoot(text, by);
		Map<String, String> before = contents(folder);

		assertThatThrownBy(() -> open(folder)).isInstanceOf(CatalogueException.class)
				.hasMessageContaining("newer version of Orodha").hasMessageContaining("its format is 3");
		assertThat(contents(folder)).isEqualTo(before);
	}

	@Test
	void theFirstFormatNeedsNoNumber() throws Exception {
		assertThat(open(folder).loadFindings()).isEmpty();
	}
}

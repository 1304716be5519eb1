// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file of SKOS that others wrote: what is read, or why not; and what differs when it goes out again. */
class SkosRealFilesTest {

	@TempDir
	Path folder;

	@Test
	void whatIsReadOfEveryFileAndWhatDiffersWhenItGoesOutAgain() throws Exception {
		assertThat(new GraphFiles("skos", folder).table("skos")).isEqualTo(GraphFiles.expected("skos-files.tsv"));
	}
}

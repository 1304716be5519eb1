// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orodha.core.tests.Catalogues.open;
import static org.orodha.core.tests.Catalogues.small;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Attachments;
import org.orodha.core.catalogue.Attachments.Batch;

/** What is kept beside the elements. */
class AttachmentsTest {

	private static final String REPORT = "data/knbs.census.2025/reports/1.json";

	@TempDir
	Path folder;

	private Attachments attachments;

	@BeforeEach
	void catalogue() throws Exception {
		attachments = small(folder).attachments();
	}

	private List<Path> unfinished() throws IOException {
		Path incoming = folder.resolve(".orodha/incoming");
		if (!Files.isDirectory(incoming))
			return List.of();
		try (Stream<Path> files = Files.list(incoming)) {
			return files.toList();
		}
	}

	@Test
	void aFileStandsAloneInItsFolderAndIsNeverReplaced() throws Exception {
		attachments.write(REPORT, out -> out.write('1'));

		assertThatThrownBy(() -> attachments.write(REPORT, out -> out.write('2'))).isInstanceOf(FileAlreadyExistsException.class);
		assertThatThrownBy(() -> attachments.write("data/knbs.census.2025/reports/2.json", out -> {
			out.write('2');
			throw new IOException("full");
		})).isInstanceOf(IOException.class);
		try (Stream<Path> files = Files.list(folder.resolve("data/knbs.census.2025/reports"))) {
			assertThat(files).singleElement().satisfies(file -> assertThat(file).hasContent("1"));
		}
		assertThat(unfinished()).isEmpty();
	}

	@Test
	void whatAProcessThatDiedLeftUnfinishedIsRemovedAtTheNextOpening() throws Exception {
		attachments.write(REPORT, out -> {
			Path left = folder.resolve(".orodha/incoming/left");
			Files.createDirectories(left);
			Files.writeString(left.resolve("1.json"), "half");
			Files.createFile(folder.resolve(".orodha/incoming/left.lock"));
		});
		assertThat(unfinished()).hasSize(2);

		open(folder);

		assertThat(unfinished()).isEmpty();
		assertThat(folder.resolve(REPORT)).exists();
	}

	@Test
	void whatIsBeingWrittenStaysWhenTheCatalogueIsOpenedMeanwhile() throws Exception {
		try (Batch batch = attachments.batch()) {
			batch.write("sent.csv", out -> out.write('1'));
			open(folder);
			batch.complete("data/knbs.census.2025/files");
		}

		assertThat(folder.resolve("data/knbs.census.2025/files/sent.csv")).hasContent("1");
	}
}

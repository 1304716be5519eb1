// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orodha.core.tests.Catalogues.open;
import static org.orodha.core.tests.Catalogues.save;
import static org.orodha.core.tests.Catalogues.small;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.catalogue.Storage;
import org.orodha.core.findings.Finding;
import org.orodha.model.Agency;
import org.orodha.model.ModelPackage.Literals;

/** A catalogue's folder that somebody else prepared. */
class HostileFolderTest {

	@TempDir
	Path place;

	private Path folder;
	private Path precious;

	@BeforeEach
	void aCatalogueBesideSomethingPrecious() throws Exception {
		folder = Files.createDirectory(place.resolve("catalogue"));
		precious = Files.writeString(Files.createDirectory(place.resolve("mine")).resolve("precious.orodha"), "precious");
		small(folder);
	}

	private void change() throws CatalogueException {
		Catalogue catalogue = open(folder);
		catalogue.execute(Commands.set(catalogue, catalogue.require(Agency.class, "knbs"), Literals.AGENCY__ACRONYM, "K"));
		save(catalogue);
	}

	@ParameterizedTest
	@ValueSource(strings = { "delete ../mine/precious.orodha", "delete link/precious.orodha", "delete catalogue.orodha",
			"replace .git/hooks/pre-commit", "nonsense", "" })
	void aJournalThatCameWithTheCatalogueIsNotFollowed(String line) throws Exception {
		Files.createSymbolicLink(folder.resolve("link"), precious.getParent());
		Files.createDirectories(folder.resolve(".git/hooks"));
		Files.writeString(folder.resolve(".git/hooks/.pre-commit.tmp"), "evil");
		Files.writeString(folder.resolve(".orodha/journal"), "0123456789abcdef\n" + line + "\n");

		assertThat(open(folder).loadFindings()).extracting(Finding::rule).containsExactly("OR-0015");

		assertThat(precious).hasContent("precious");
		assertThat(folder.resolve("catalogue.orodha")).exists();
		assertThat(folder.resolve(".git/hooks/pre-commit")).doesNotExist();
		assertThat(open(folder).loadFindings()).isEmpty();
		change();
	}

	@Test
	void aJournalOfAnotherFolderIsNotFollowed() throws Exception {
		Path other = Files.createDirectory(place.resolve("other"));
		small(other);
		FolderStorage dying = new FolderStorage(other, file -> {
			throw new IllegalStateException("killed");
		});
		assertThatThrownBy(() -> dying.commit(List.of(Storage.Write.deletion("catalogue.orodha")))).hasMessage("killed");
		Files.move(other.resolve(".orodha/journal"), folder.resolve(".orodha/journal"));

		assertThat(open(folder).loadFindings()).extracting(Finding::rule).containsExactly("OR-0015");
	}

	@Test
	void nothingIsWrittenThroughALink() throws Exception {
		Files.move(folder.resolve("knbs/agency"), place.resolve("elsewhere"));
		Files.createSymbolicLink(folder.resolve("knbs/agency"), place.resolve("elsewhere"));
		Files.createSymbolicLink(folder.resolve("theirs.orodha"), precious);

		assertThat(open(folder).find(Agency.class, "knbs")).isEmpty();
		assertThat(open(folder).loadFindings()).extracting(finding -> finding.place().file()).contains("theirs.orodha");
		assertThat(precious).hasContent("precious");
	}

	@Test
	void aTemporaryFileThatIsALinkIsReplacedAndNotWrittenThrough() throws Exception {
		Files.createSymbolicLink(folder.resolve("knbs/agency/.knbs.orodha.tmp"), precious);

		change();

		assertThat(precious).hasContent("precious");
	}

	@Test
	void settingsThatAreALinkAreNotUsed() throws Exception {
		Files.delete(folder.resolve(".orodha/lock"));
		Files.delete(folder.resolve(".orodha"));
		Files.createSymbolicLink(folder.resolve(".orodha"), precious.getParent());

		assertThat(open(folder).loadFindings()).extracting(Finding::rule).containsExactly("OR-0014");
		assertThatThrownBy(this::change).isInstanceOf(CatalogueException.class).hasMessageContaining("link");
		try (var files = Files.list(precious.getParent())) {
			assertThat(files).containsExactly(precious);
		}
	}

	@Test
	@Timeout(value = 1, unit = TimeUnit.MINUTES)
	void aPipeIsPassedOverAndTold() throws Exception {
		assertThat(new ProcessBuilder("mkfifo", folder.resolve("pipe.orodha").toString()).start().waitFor()).isZero();

		assertThat(open(folder).loadFindings()).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo("OR-0014");
			assertThat(finding.place().file()).isEqualTo("pipe.orodha");
		});
	}

	@Test
	void aFolderNamedLikeATemporaryFileHindersNothing() throws Exception {
		Files.createDirectories(folder.resolve("knbs/agency/.knbs.orodha.tmp/full"));
		Files.createFile(folder.resolve(".orodha/saving"));

		change();

		assertThat(open(folder).require(Agency.class, "knbs").getAcronym()).isEqualTo("K");
	}

	@Test
	void aNewCatalogueKeepsItsSettingsAndDataOutOfVersionControl() throws Exception {
		assertThat(Files.readAllLines(folder.resolve(".gitignore"))).isEqualTo(List.of("/.orodha/", "/data/"));
	}
}

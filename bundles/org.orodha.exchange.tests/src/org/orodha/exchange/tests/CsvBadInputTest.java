// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.file;
import static org.orodha.exchange.tests.Exchange.kenya;
import static org.orodha.exchange.tests.Exchange.propose;
import static org.orodha.exchange.tests.Exchange.refusal;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Finding;
import org.orodha.model.Dataset;

/** Whether rights of files bind cannot be tested here: the tests may run as root. */
class CsvBadInputTest {

	@TempDir
	Path folder;
	private Catalogue kenya;

	@BeforeEach
	void open() throws Exception {
		System.setProperty("orodha.settings", folder.resolve("settings").toString());
		kenya = kenya(folder.resolve("kenya"));
	}

	@AfterEach
	void forget() {
		System.clearProperty("orodha.settings");
	}

	private void assertRefused(Path file, int row, String column, String message, String... options) {
		Finding refusal = refusal(kenya, file, options);
		assertThat(refusal.place().file()).isEqualTo(file.toString());
		assertThat(refusal.place().row()).isEqualTo(row);
		assertThat(refusal.place().column()).isEqualTo(column);
		assertThat(refusal.message()).contains(message);
	}

	@Test
	void anEmptyFileIsRefused() throws Exception {
		assertRefused(Files.createFile(folder.resolve("empty.csv")), 0, null, "the file is empty", "kind=agency");
	}

	@Test
	void aBinaryFileIsRefused() throws Exception {
		Path file = Files.write(folder.resolve("picture.csv"), new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0,
				'\r', 'I', 'H', 'D', 'R', 0, 0, 2, 1, 0, 0, 1, 7, 8, 6, 0, 0, 0 });
		assertRefused(file, 0, null, "binary content", "kind=agency");
	}

	@Test
	void aDamagedArchiveIsRefused() throws Exception {
		Path file = Files.write(folder.resolve("list.csv"), new byte[] { 'P', 'K', 3, 4, 0, 0, 1, 2 });
		assertRefused(file, 0, null, "archive is damaged", "kind=agency");
	}

	@Test
	void aHeaderRowBehindTheEndIsRefused() throws Exception {
		assertRefused(file(folder, "id,name", "a,b"), 9, null, "the file ends before", "kind=agency", "header-row=9");
	}

	@Test
	void aFolderIsRefused() throws Exception {
		assertRefused(Files.createDirectory(folder.resolve("dir.csv")), 0, null, "found a folder", "kind=agency");
	}

	@Test
	void aMissingFileIsRefused() {
		assertRefused(folder.resolve("none.csv"), 0, null, "no such file", "kind=agency");
	}

	@Test
	void anUnevenRowIsRefused() throws Exception {
		assertRefused(file(folder, "id,name", "a,A", "b,B,more", "c,C"), 3, null, "Expected 2 fields", "kind=agency");
	}

	@Test
	void anEncodingThatDoesNotFitIsRefused() throws Exception {
		Path file = Files.write(folder.resolve("latin.csv"), "id,nom\nx1,Intérieur\n".getBytes("windows-1252"));
		assertRefused(file, 2, null, "encoding UTF-8", "kind=agency", "encoding=UTF-8");
	}

	@Test
	void anUnknownEncodingIsRefused() throws Exception {
		assertRefused(file(folder, "id,name", "a,A"), 0, null, "found 'utf-99'", "kind=agency", "encoding=utf-99");
	}

	@Test
	void aColumnOfTheMappingThatIsMissingIsRefused() throws Exception {
		assertRefused(file(folder, "id,name", "a,A"), 1, "Office", "found id, name", "kind=agency", "columns=Office=name");
	}

	@Test
	void aFeatureThatTheKindDoesNotHaveIsRefused() throws Exception {
		assertRefused(file(folder, "id,name", "a,A"), 1, "name", "found 'phase'", "kind=agency", "columns=name=phase");
	}

	@Test
	void anUnknownValueOfAnEnumerationIsRefusedAndTheKnownOnesListed() throws Exception {
		assertRefused(file(folder, "id,name,kind", "b,B,club"), 2, "kind",
				"Expected one of statistics-office, ministry, department", "kind=agency");
	}

	@Test
	void whereNoRowIsLeftAllBadCellsAreCountedAndNothingIsRead() throws Exception {
		assertRefused(file(folder, "id,name,validFrom,parent", "a,A,31.12.2024,", "b,B,2024-02-30,", "c,C,,nobody"), 2,
				"validFrom", "a date as in 2019-08-24; found '31.12.2024'. 2 more cells", "kind=agency");
	}

	@Test
	void rowsWithABadCellAreLeftOutAndToldAndTheOthersProposed() throws Exception {
		Path file = file(folder, "id,name,validFrom,parent,kind", "a,A,31.12.2024,,", "b,B,2024-02-30,,club", "c,C,,nobody,", "d,D,,,",
				"e,E,,a,", "Not an id,F,,,", "g,G,2024-02-29,d,ministry", ",,2024-01-01,,");

		Proposal proposal = propose(kenya, file, "kind=agency");

		assertThat(proposal.changes()).filteredOn(Change.Create.class::isInstance)
				.extracting(change -> ((Change.Create) change).element().getId()).containsExactly("d", "g");
		assertThat(proposal.conflicts()).extracting(change -> change.place().row() + ":" + change.place().column())
				.containsExactly("2:validFrom", "3:validFrom", "3:kind", "4:parent", "6:parent", "7:id", "9:null");
		assertThat(proposal.conflicts()).allSatisfy(change -> {
			assertThat(change.place().file()).isEqualTo(file.toString());
			assertThat(((Change.Conflict) change).reason()).contains("Expected ", "found", "The row is left out: correct the cell");
		});
	}

	@Test
	void aMalformedNumberIsRefused() throws Exception {
		String dataset = kenya.all(Dataset.class).get(0).getId();
		assertRefused(file(folder, "id,name,maximum", "x.v,V,\"1,5\""), 2, "maximum", "found '1,5'", "kind=variable",
				"container=" + dataset);
	}

	@Test
	void aMalformedTruthValueIsRefused() throws Exception {
		assertRefused(file(folder, "id,name,harmonised", "x,X,perhaps"), 2, "harmonised", "true, false", "kind=definition");
	}

	@Test
	void aReferenceToAnUnknownElementIsRefused() throws Exception {
		assertRefused(file(folder, "id,name,topics", "x,X,topic.none"), 2, "topics", "found 'topic.none'", "kind=concept");
	}

	@Test
	void aReferenceToAnElementOfAnotherKindIsRefused() throws Exception {
		assertRefused(file(folder, "id,name,topics", "x,X,knbs"), 2, "topics", "found 'knbs'", "kind=concept");
	}

	@Test
	void anUnknownContainerIsRefused() throws Exception {
		assertRefused(file(folder, "id,value,container", "x,X,cl.none"), 2, "container", "found 'cl.none'", "kind=code");
	}

	@Test
	void aMalformedIdentifierIsRefused() throws Exception {
		assertRefused(file(folder, "id,name", "Not an id,X"), 2, "id", "found 'Not an id'", "kind=concept");
	}

	@Test
	void aRowThatNamesNothingIsRefused() throws Exception {
		assertRefused(file(folder, "acronym,phone", ",0700"), 2, null, "Expected an identifier", "kind=agency");
	}

	@Test
	void anUnknownSavedMappingIsRefused() throws Exception {
		Finding refusal = refusal(kenya, file(folder, "id,name", "a,A"), "kind=agency", "mapping=none");
		assertThat(refusal.message()).contains("no saved mapping none");
	}

	@Test
	void aSavedMappingThatWasEmptiedIsRefused() throws Exception {
		Path mapping = folder.resolve("settings/mappings/agencies.properties");
		Files.createDirectories(mapping.getParent());
		Files.writeString(mapping, "# nothing any more\n");

		Finding refusal = refusal(kenya, file(folder, "id,name", "a,A"), "kind=agency", "mapping=agencies");
		assertThat(refusal.message()).contains("agencies names no column");
	}

	@Test
	void aMappingIsNotSavedOutsideItsFolder() throws Exception {
		Finding refusal = refusal(kenya, file(folder, "id,name", "a,A"), "kind=agency", "save-mapping=../../escape");
		assertThat(refusal.message()).contains("found '../../escape'");
	}

	@Test
	void aFileThatIsRefusedSavesNoMapping() throws Exception {
		refusal(kenya, file(folder, "id,name,kind", "a,A,club"), "kind=agency", "save-mapping=agencies");
		assertThat(folder.resolve("settings/mappings/agencies.properties")).doesNotExist();
	}

	@Test
	void lookingAtAnImportSavesNoMapping() throws Exception {
		propose(kenya, file(folder, "id,name", "a,A"), "kind=agency", "save-mapping=agencies");
		assertThat(folder.resolve("settings/mappings/agencies.properties")).doesNotExist();
	}
}

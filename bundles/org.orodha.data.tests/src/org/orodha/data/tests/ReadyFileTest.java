// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.findings.Finding;
import org.orodha.core.table.TableDialectHints;
import org.orodha.engine.DelimitedFile;
import org.orodha.tables.LoadException;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.ReadyFile;
import org.orodha.tables.ReadyFiles;
import org.orodha.tables.RecordIndex;
import org.orodha.tables.RecordScanner;

class ReadyFileTest {

	private static final int MANY = 300_000;

	@TempDir
	Path folder;

	private final List<Finding> findings = new ArrayList<>();

	@Test
	void aPlainFileIsReadyAsItIs() throws IOException {
		Path file = Files.writeString(folder.resolve("a.csv"), "Title of it\n\nsex;n\nM;1\n\"F;x\";2\n");
		try (ReadyFile ready = quick(file)) {
			assertThat(ready.original()).isTrue();
			assertThat(ready.file()).isEqualTo(new DelimitedFile(file, List.of("sex", "n"), ';', '"', 3));
			assertThat(ready.line(2)).isEqualTo(5);
		}
		assertThat(file).exists();
	}

	@Test
	void anyOtherFileIsCopiedWithoutItsMalformedRowsAndItsLinesAreKnown() throws IOException {
		Path file = Files.writeString(folder.resolve("a.csv"),
				"name,name,\nEl\u00EFf,1,x\n\nBusia,2\nMalaba,3,y,more\n\"two\nlines\",4,z\nlast,5,z\n", StandardCharsets.ISO_8859_1);
		Path copy;
		try (ReadyFile ready = quick(file)) {
			copy = ready.file().path();
			assertThat(ready.original()).isFalse();
			assertThat(ready.file().columns()).containsExactly("name", "name_2", "col_2");
			assertThat(copy).hasContent(
					"name,name_2,col_2\nEl\u00EFf,1,x\n\"two\nlines\",4,z\nlast,5,z");
			assertThat(Stream.of(1, 2, 3).map(record -> line(ready, record))).containsExactly(2L, 6L, 8L);
		}
		assertThat(copy).doesNotExist();
		assertThat(findings).extracting(Finding::rule).containsExactly("OD-0010", "OD-0011");
	}

	@Test
	void aCopyIsNotLargerThanAllowedAndLeavesNothingBehind() throws IOException {
		Path file = Files.writeString(folder.resolve("a.csv"), "a,b\n" + "1,2\n".repeat(1000));
		LoadLimits limits = new LoadLimits(1000, 100, 1 << 20, 100, 1000, folder.resolve("temporary"), 20);
		LoadException refused = catchThrowableOfType(LoadException.class,
				() -> ReadyFiles.thorough(file, TableDialectHints.NONE, limits, findings::add, new NullProgressMonitor()));
		assertThat(refused.finding().rule()).isEqualTo("OD-0005");
		assertThat(folder.resolve("temporary")).isEmptyDirectory();
	}

	@Test
	void aFileThatChangesAfterItWasMadeReadyIsAnError() throws IOException {
		Path file = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n");
		try (ReadyFile ready = quick(file)) {
			ready.requireUnchanged();
			Files.writeString(file, "3,4\n", StandardOpenOption.APPEND);
			assertThat(catchThrowableOfType(LoadException.class, ready::requireUnchanged).finding().rule()).isEqualTo("OD-0006");
		}
	}

	@Test
	@Timeout(20)
	void manyEqualNamesAreMadeDifferent() throws IOException {
		int columns = 16_000;
		Path file = Files.writeString(folder.resolve("a.csv"), "a,".repeat(columns - 1) + "a\n" + "1,".repeat(columns - 1) + "1\n");
		LoadLimits limits = new LoadLimits(1000, columns, 1 << 20, 100, 1 << 30, folder.resolve("temporary"), 20);
		try (ReadyFile ready = ReadyFiles.quick(file, TableDialectHints.NONE, limits, findings::add, new NullProgressMonitor())) {
			assertThat(ready.file().columns()).hasSize(columns).doesNotHaveDuplicates().startsWith("a", "a_2").endsWith("a_" + columns);
		}
	}

	@Test
	void aTemporaryFolderThatCannotBeUsedIsTold() throws IOException {
		Path file = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n");
		Path taken = Files.writeString(folder.resolve("taken"), "no folder");
		LoadLimits limits = new LoadLimits(1000, 100, 1 << 20, 100, 1 << 30, taken, 20);
		LoadException refused = catchThrowableOfType(LoadException.class,
				() -> ReadyFiles.thorough(file, TableDialectHints.NONE, limits, findings::add, new NullProgressMonitor()));
		assertThat(refused.finding().message()).contains(taken.toString());
	}

	@Test
	void anyRowsOfALargeFileAreAtHand() throws IOException {
		StringBuilder text = new StringBuilder("number,note\r\n");
		for (int number = 1; number <= MANY; number++)
			text.append(number).append(number % 1000 == 7 ? ",\"two\r\nlines, \"\"quoted\"\"\"\r\n" : ",plain\r\n");
		Path file = Files.writeString(folder.resolve("large.csv"), text);
		try (ReadyFile ready = quick(file)) {
			RecordIndex index = RecordIndex.of(ready.file(), new NullProgressMonitor());
			assertThat(index.count()).isEqualTo(MANY);
			assertThat(index.rows(1, 2)).extracting(RecordIndex.Entry::cells).containsExactly(List.of("1", "plain"),
					List.of("2", "plain"));
			assertThat(index.rows(123_007, 1)).containsExactly(
					new RecordIndex.Entry(123_007, 123_008 + 123, List.of("123007", "two\r\nlines, \"quoted\"")));
			assertThat(index.rows(MANY - 1, 10)).hasSize(2);
			assertThat(index.line(MANY)).isEqualTo(MANY + 1 + MANY / 1000);
		}
	}

	@Test
	void theScannerCountsFieldsAndSeesQuotes() throws IOException {
		Path file = Files.writeString(folder.resolve("a.csv"), "a,b\r\"c,d\re\",f\n\ng,h,i");
		List<String> seen = new ArrayList<>();
		new RecordScanner(',', '"').scan(file, 0, 1, 1, (number, line, offset, buffer, from, to, fields, quoted) -> {
			seen.add(number + "@" + line + "/" + offset + ":" + fields + quoted
					+ new String(buffer, from, to - from, StandardCharsets.UTF_8).length());
			return true;
		}, new NullProgressMonitor());
		assertThat(seen).containsExactly("1@1/0:2false3", "2@2/4:2true9", "3@4/14:1false0", "4@5/15:3false5");
	}

	private ReadyFile quick(Path file) throws IOException {
		LoadLimits limits = new LoadLimits(1 << 20, 1000, 1 << 30, 100, 1 << 30, folder.resolve("temporary"), 20);
		return ReadyFiles.quick(file, TableDialectHints.NONE, limits, findings::add, new NullProgressMonitor());
	}

	private static long line(ReadyFile ready, long record) {
		try {
			return ready.line(record);
		} catch (IOException impossible) {
			throw new java.io.UncheckedIOException(impossible);
		}
	}
}

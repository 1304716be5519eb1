// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.catalogue.Storage.Write;
import org.orodha.core.files.AtomicFile;
import org.orodha.core.files.AtomicFile.Content;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.core.files.LockFile;
import org.orodha.core.files.Sha256;

class FilesTest {

	@TempDir
	Path folder;

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}

	@Test
	void whatCannotBeWrittenCompletelyLeavesWhatWasThere() throws Exception {
		Path file = Files.writeString(folder.resolve("report.json"), "old");

		assertThatThrownBy(() -> AtomicFile.write(file, Readers.USUAL, out -> {
			out.write("new".getBytes());
			throw new IOException("full");
		})).hasMessage("full");

		assertThat(file).hasContent("old");
		assertThat(files()).containsExactly(file);
	}

	@Test
	void contentThatClosesItsStreamIsWrittenToo() throws Exception {
		Path file = folder.resolve("new/report.json");

		AtomicFile.write(file, Readers.USUAL, out -> {
			out.write('1');
			out.close();
		});

		assertThat(file).hasContent("1");
	}

	@Test
	void aLinkIsReplacedAndNotWrittenThrough() throws Exception {
		Path precious = Files.writeString(folder.resolve("precious.txt"), "precious");
		Path link = Files.createSymbolicLink(folder.resolve("report.json"), precious);

		AtomicFile.write(link, Readers.OWNER, Content.of("report"));

		assertThat(precious).hasContent("precious");
		assertThat(link).hasContent("report").isRegularFile();
		assertThat(Files.isSymbolicLink(link)).isFalse();
	}

	@Test
	void rightsAreTheOwnersAloneWhereAskedAndElseStayAsTheyWere() throws Exception {
		Path shared = Files.writeString(folder.resolve("shared"), "");
		Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rw-rw-rw-"));

		AtomicFile.write(shared, Readers.USUAL, Content.of("1"));
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(shared))).isEqualTo("rw-rw-rw-");

		AtomicFile.write(shared, Readers.OWNER, Content.of("2"));
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(shared))).isEqualTo("rw-------");
	}

	@Test
	void aFolderIsNotReplaced() {
		assertThatThrownBy(() -> AtomicFile.write(folder, Readers.USUAL, Content.of("1"))).isInstanceOf(FileSystemException.class);
	}

	@Test
	void draftsOfWhoWasKilledLongAgoGo() throws Exception {
		Path old = Files.writeString(folder.resolve(".orodha-1.tmp"), "");
		Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
		Path young = Files.writeString(folder.resolve(".orodha-2.tmp"), "");

		AtomicFile.write(folder.resolve("a"), Readers.USUAL, Content.of("1"));

		assertThat(files()).containsExactly(young, folder.resolve("a"));
	}

	@Test
	void theChecksumOfAFileIsThatOfItsText() throws Exception {
		Path file = Files.writeString(folder.resolve("a"), "abc");

		assertThat(Sha256.of(file, new NullProgressMonitor())).isEqualTo(new Sha256().add("a").add("bc").hex())
				.isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

	@Test
	void oneThreadHoldsALockAndOthersWait() throws Exception {
		Path file = folder.resolve("lock");
		LockFile held = LockFile.lock(file, null);
		assertThat(LockFile.tryLock(file)).isEmpty();
		held.close();
		LockFile.tryLock(file).orElseThrow().close();
	}

	@Test
	void whoFailsToGetALockDoesNotGiveItUpForWhoHoldsIt() throws Exception {
		Path file = folder.resolve("lock");
		try (LockFile held = LockFile.lock(file, null)) {
			assertThat(LockFile.tryLock(file)).isEmpty();
			assertThat(isFreeForOthers(file)).isFalse();
		}
		assertThat(isFreeForOthers(file)).isTrue();
	}

	/** Asks another process, since a process does not see its own locks. */
	private boolean isFreeForOthers(Path file) throws Exception {
		Path source = Files.writeString(Files.createDirectories(folder.resolve("source")).resolve("Try.java"), """
				public class Try {
					public static void main(String[] file) throws Exception {
						try (var channel = java.nio.channels.FileChannel.open(java.nio.file.Path.of(file[0]),
								java.nio.file.StandardOpenOption.WRITE)) {
							System.exit(channel.tryLock() == null ? 1 : 0);
						}
					}
				}
				""");
		return new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), source.toString(), file.toString())
				.inheritIO().start().waitFor() == 0;
	}

	@Test
	void threadsThatSaveIntoOneFolderTakeTurns() throws Exception {
		List<Callable<Integer>> savings = new ArrayList<>();
		for (int number = 0; number < 16; number++) {
			String path = "a/" + number + ".orodha";
			savings.add(() -> new FolderStorage(folder).commit(List.of(new Write(path, "<a/>".getBytes()))).size());
			savings.add(() -> new FolderStorage(folder).files().size());
		}
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			for (Future<Integer> saving : threads.invokeAll(savings))
				saving.get();
		}

		assertThat(new FolderStorage(folder).files()).hasSize(16);
	}
}

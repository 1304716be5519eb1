// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.engine.Cursor;
import org.orodha.engine.DelimitedFile;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.EngineLimits;
import org.orodha.engine.Engines;

class EngineTest {

	@TempDir
	Path folder;

	@Test
	void aFileIsQueriedAsTexts() throws Exception {
		Path file = Files.writeString(folder.resolve("a.csv"), "sex,n\nM,1\n\"F, other\",\n");
		try (Engine engine = Engines.embedded(limits(1L << 30))) {
			engine.read("rows", new DelimitedFile(file, List.of("sex", "n"), ',', '"', 1));
			try (Cursor rows = engine.query("select sex, n from rows")) {
				assertThat(rows.next()).isTrue();
				assertThat(rows.text(0)).isEqualTo("M");
				assertThat(rows.number(1)).isEqualTo(1);
				assertThat(rows.next()).isTrue();
				assertThat(rows.text(0)).isEqualTo("F, other");
				assertThat(rows.text(1)).isNull();
				assertThat(rows.next()).isFalse();
			}
		}
		assertThat(folder.resolve("temporary")).isEmptyDirectory();
	}

	@Test
	void aTextThatIsNoValueIsNull() throws Exception {
		Path file = Files.writeString(folder.resolve("a.csv"), "unknown\n2\n");
		try (Engine engine = Engines.embedded(limits(1L << 28))) {
			engine.read("rows", new DelimitedFile(file, List.of("n"), ',', '"', 0));
			for (String type : List.of("double", "bigint", "date", "timestamp", "boolean"))
				try (Cursor rows = engine.query("select try_cast(n as " + type + ") from rows")) {
					assertThat(rows.next()).as(type).isTrue();
					assertThat(rows.text(0)).as(type).isNull();
				}
		}
	}

	@Test
	void anEngineThatIsConfinedReadsItsFilesAndTouchesNothingElse() throws Exception {
		Path file = Files.writeString(folder.resolve("a [1].csv"), "1\n2\n");
		Path other = Files.writeString(folder.resolve("other.csv"), "secret\n");
		try (Engine engine = Engines.embedded(limits(1L << 28))) {
			engine.read("rows", new DelimitedFile(file, List.of("n"), ',', '"', 0));
			engine.confine(List.of(file));

			engine.keep("kept", "select n from rows");
			engine.read("temporary", new DelimitedFile(Files.writeString(engine.temporary().resolve("b.csv"), "3\n"), List.of("n"), ',',
					'"', 0));
			try (Cursor sum = engine.query("select sum(cast(n as integer)) from (select * from kept union all select * from temporary) as a")) {
				assertThat(sum.next()).isTrue();
				assertThat(sum.number(0)).isEqualTo(6);
			}
			for (String attempt : List.of("create table stolen as select * from read_csv('" + other + "')",
					"copy (select 1) to '" + folder.resolve("written.csv") + "'", "attach '" + folder.resolve("written.db") + "'",
					"set lock_configuration = false", "set enable_external_access = true", "install httpfs"))
				assertThatThrownBy(() -> engine.run(attempt)).as(attempt).isInstanceOf(EngineException.class);
		}
		assertThat(folder.resolve("written.csv")).doesNotExist();
	}

	@Test
	void temporaryFilesAreBoundedAndRemoved() throws IOException {
		try (Engine engine = Engines.embedded(new EngineLimits(64L << 20, 1L << 20, folder.resolve("temporary")))) {
			assertThatThrownBy(() -> engine.run("create table kept as select md5(cast(range as varchar)) from range(20000000)"))
					.isInstanceOf(EngineException.class).extracting(failure -> ((EngineException) failure).reason())
					.isIn(EngineException.Cause.DISK, EngineException.Cause.MEMORY);
		}
		assertThat(folder.resolve("temporary")).isEmptyDirectory();
	}

	@Test
	void whatAKilledProgramLeftIsRemovedAndNothingElse() throws IOException {
		Path temporary = folder.resolve("temporary");
		try (Engine running = Engines.embedded(limits(1L << 28))) {
			Path inUse = locks(temporary).findFirst().orElseThrow();
			Path left = Files.writeString(Files.createDirectories(temporary.resolve("orodha-1")).resolve("in-use.lock"), "");
			Path young = Files.writeString(Files.createDirectories(temporary.resolve("orodha-2")).resolve("in-use.lock"), "");
			Path notes = Files.writeString(Files.createDirectories(temporary.resolve("orodha-notes")).resolve("a.txt"), "mine");
			for (Path lock : List.of(inUse, left))
				Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(Duration.ofHours(1))));

			Engines.embedded(limits(1L << 28)).close();

			assertThat(left.getParent()).doesNotExist();
			assertThat(List.of(inUse, young, notes)).allSatisfy(file -> assertThat(file).exists());
			running.run("create table still_works as select 1 as one");
		}
	}

	private static Stream<Path> locks(Path temporary) throws IOException {
		try (Stream<Path> files = Files.walk(temporary)) {
			return files.filter(file -> file.endsWith("in-use.lock")).toList().stream();
		}
	}

	private EngineLimits limits(long memory) {
		return new EngineLimits(memory, 1L << 30, folder.resolve("temporary"));
	}
}

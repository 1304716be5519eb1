package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.data.engine.Cursor;
import org.orodha.data.engine.DelimitedFile;
import org.orodha.data.engine.Engine;
import org.orodha.data.engine.EngineException;
import org.orodha.data.engine.EngineLimits;
import org.orodha.data.engine.Engines;

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
	void temporaryFilesAreBoundedAndRemoved() throws IOException {
		try (Engine engine = Engines.embedded(new EngineLimits(64L << 20, 1L << 20, folder.resolve("temporary")))) {
			assertThatThrownBy(() -> engine.run("create table kept as select md5(cast(range as varchar)) from range(20000000)"))
					.isInstanceOf(EngineException.class).extracting(failure -> ((EngineException) failure).reason())
					.isIn(EngineException.Cause.DISK, EngineException.Cause.MEMORY);
		}
		assertThat(folder.resolve("temporary")).isEmptyDirectory();
	}

	private EngineLimits limits(long memory) {
		return new EngineLimits(memory, 1L << 30, folder.resolve("temporary"));
	}
}

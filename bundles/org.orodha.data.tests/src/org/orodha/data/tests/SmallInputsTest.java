// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.core.table.TableDialectHints;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineLimits;
import org.orodha.engine.Engines;
import org.orodha.fixtures.Corpora;
import org.orodha.model.VariableType;
import org.orodha.tables.LoadException;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.ReadyFile;
import org.orodha.tables.ReadyFiles;
import org.orodha.tables.profile.ColumnProfile;
import org.orodha.tables.profile.Profiler;
import org.orodha.tables.description.ValueMarks;

/** The very files with which something was found by use give their right values; tests of the kinds stand elsewhere. */
class SmallInputsTest {

	private static Engine engine;

	@BeforeAll
	static void start() throws Exception {
		engine = Engines.embedded(EngineLimits.DEFAULT);
	}

	@AfterAll
	static void stop() {
		engine.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
			two-stray-quotes-then-quoted-newlines.csv | 9000 | id,place,count,note | OD-0012
			unclosed-quote-swallows.csv               | 12   | id,place,count      | OD-0012
			unnamed_txt8.csv                          | 8    | ,2019,2020          | -
			preamble.csv                              | 2    | post,2019,2020      | OD-0040
			bommid.csv                                | 6    | post,n,date         | OD-0041
			cp850.csv                                 | 2    | poste,libell\u00e9,n   | OD-0042
			indian.csv                                | 3    | post,n              | -
			missing20.csv                             | 20   | post,n,v            | -
			flags.csv                                 | 19   | post,n              | -
			sheets.xlsx                               | 2    | post,n              | OD-0025
			formulas_nocache.xlsx                     | 3    | a,b,sum             | OD-0024
			harmonise_en.csv                          | 288  | quarter,post,citizenship,sex,crossings,obs_status | -
			""")
	void rowsAndColumnsAreAllThereAndWhatWasDoneIsTold(String name, int rows, String columns, String told) throws Exception {
		Loaded loaded = Loaded.of(Corpora.finding("data/" + name));

		assertThat(loaded.rows).hasSize(rows).allMatch(row -> row.stream().allMatch(cell -> cell == null || cell.length() < 100));
		assertThat(String.join(",", loaded.dialect.columns())).isEqualTo(columns == null ? "" : columns);
		assertThat(loaded.balance.isEven()).isTrue();
		if (told == null)
			assertThat(loaded.rules()).isEmpty();
		else
			assertThat(loaded.rules()).contains(told);
	}

	@ParameterizedTest
	@CsvSource({ "json.csv, JSON", "t.ods, ODS" })
	void whatIsAnotherFormatIsCalledByItsName(String name, String format) {
		Path file = Corpora.finding("data/" + name);

		assertThatThrownBy(() -> Loaded.of(file)).isInstanceOf(LoadException.class).hasMessageContaining(format);
	}

	@Test
	void lettersOfAnOldEncodingAreRight() throws Exception {
		assertThat(Loaded.of(Corpora.finding("data/cp850.csv")).rows).extracting(row -> row.get(1)).containsExactly("A\u00e9roport",
				"\u00cele \u00e9t\u00e9");
	}

	@Test
	void aSpaceStandsBetweenFieldsThatHoldDatesAndSentences() throws Exception {
		Loaded loaded = Loaded.of(Corpora.finding("data/pollock_space_delimiter.csv"));

		assertThat(loaded.dialect.delimiter()).isEqualTo(" ");
		assertThat(loaded.dialect.columns()).containsExactly("DATE", "TIME", "Qty", "PRODUCTID", "Price", "ProductType", "ProductDescription",
				"URL", "Comments");
	}

	@Test
	void marksOfMissingValuesAreNoValues() throws Exception {
		List<ColumnProfile> columns = profile("missing20.csv");

		assertThat(columns).extracting(ColumnProfile::type).containsExactly(VariableType.STRING, VariableType.INTEGER,
				VariableType.DECIMAL);
		assertThat(columns.get(1).marks().missing()).containsExactlyInAnyOrder("..", "...", ":", "n/a", "-");
		assertThat(columns.get(2).marks().missing()).containsExactly("..");
		assertThat(columns.get(1).empties()).isEqualTo(5);
	}

	@Test
	void flagsAfterNumbersAndGroupsOfTwoDigitsAreNoTexts() throws Exception {
		ColumnProfile flagged = profile("flags.csv").get(1);

		assertThat(flagged.type()).isEqualTo(VariableType.INTEGER);
		assertThat(flagged.marks()).isEqualTo(new ValueMarks(List.of(), List.of("p"), List.of()));
		assertThat(flagged.maximum()).isEqualTo("190");
		assertThat(profile("indian.csv").get(1)).satisfies(grouped -> {
			assertThat(grouped.type()).isEqualTo(VariableType.INTEGER);
			assertThat(grouped.maximum()).isEqualTo("1234567");
		});
	}

	private static List<ColumnProfile> profile(String name) throws Exception {
		try (ReadyFile ready = ReadyFiles.quick(Corpora.finding("data/" + name), TableDialectHints.NONE, LoadLimits.DEFAULT, finding -> {
		}, new NullProgressMonitor())) {
			return new Profiler(engine).profile(name, ready, new NullProgressMonitor()).columns();
		}
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.core.table.TableDialectHints;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineLimits;
import org.orodha.engine.Engines;
import org.orodha.model.VariableType;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.ReadyFile;
import org.orodha.tables.ReadyFiles;
import org.orodha.tables.profile.ColumnProfile.Bin;
import org.orodha.tables.profile.ColumnProfile;
import org.orodha.tables.profile.Profile;
import org.orodha.tables.profile.Profiler;
import org.orodha.tables.description.Totals;
import org.orodha.tables.description.ValueCount;
import org.orodha.tables.description.ValueMarks;

class ProfilerTest {

	@TempDir
	Path folder;

	@Test
	void eachColumnTellsItsTypeAndItsValues() throws Exception {
		Profile profile = profile("id,day,share,sex\n"
				+ IntStream.rangeClosed(1, 40).mapToObj(n -> n + ",2024-01-" + String.format("%02d", 1 + n % 28) + "," + n / 4.0
						+ "," + (n % 4 == 0 ? "" : n % 2 == 0 ? "F" : "M")).collect(Collectors.joining("\n", "", "\n")));

		assertThat(profile.rows()).isEqualTo(40);
		assertThat(profile.columns()).extracting(ColumnProfile::type).containsExactly(VariableType.INTEGER, VariableType.DATE,
				VariableType.DECIMAL, VariableType.STRING);
		ColumnProfile id = profile.columns().get(0);
		assertThat(List.of(id.minimum(), id.maximum())).containsExactly("1", "40");
		assertThat(id.histogram()).hasSize(20).allSatisfy(bin -> assertThat(bin.count()).isEqualTo(2));
		ColumnProfile sex = profile.columns().get(3);
		assertThat(sex.empties()).isEqualTo(10);
		assertThat(sex.distinct()).isEqualTo(2);
		assertThat(sex.top()).containsExactly(new ValueCount("M", 20), new ValueCount("F", 10));
		assertThat(profile.columns().get(1).histogram()).extracting(Bin::from).startsWith("2024-01-01");
	}

	@Test
	void whatAddsUpIsTold() throws Exception {
		String counties = IntStream.rangeClosed(1, 8).mapToObj(n -> "County " + n + "," + 150 * n + "," + 160 * n + "," + 310 * n)
				.collect(Collectors.joining("\n"));

		Profile profile = profile("county,men,women,persons\nKenya," + 150 * 36 + "," + 160 * 36 + "," + 310 * 36 + "\n" + counties + "\n");

		assertThat(profile.sums()).containsExactly(new Totals.Sum("persons", List.of("men", "women"), 9));
		assertThat(profile.totals()).containsExactly(new Totals.TotalValue("county", "Kenya", 1));
	}

	@Test
	@Timeout(60)
	void aWideFileIsProfiledInBoundedTime() throws Exception {
		String header = IntStream.range(0, 1000).mapToObj(n -> "c" + n).collect(Collectors.joining(","));
		String row = IntStream.range(0, 1000).mapToObj(String::valueOf).collect(Collectors.joining(","));

		Profile profile = profile(header + "\n" + (row + "\n").repeat(3));

		assertThat(profile.columns()).hasSize(1000);
		assertThat(profile.columns().get(999)).satisfies(last -> {
			assertThat(last.name()).isEqualTo("c999");
			assertThat(last.top()).containsExactly(new ValueCount("999", 3));
		});
	}

	@Test
	void oneSlipDoesNotMakeNumbersTexts() throws Exception {
		Profile profile = profile("n\n" + IntStream.range(0, 2000).mapToObj(n -> n == 7 ? "seven" : "" + n)
				.collect(Collectors.joining("\n", "", "\n")));

		assertThat(profile.columns().get(0).type()).isEqualTo(VariableType.INTEGER);
		assertThat(profile.columns().get(0).fitting()).isEqualTo(1999);
	}

	@Test
	void datesAndNumbersAreReadAsTheFileWritesThem() throws Exception {
		Profile profile = profile("jour;montant\n" + IntStream.rangeClosed(1, 28)
				.mapToObj(n -> String.format("%02d/02/2025;1.%03d,5", n, n)).collect(Collectors.joining("\n", "", "\n")));

		ColumnProfile day = profile.columns().get(0);
		assertThat(day.type()).isEqualTo(VariableType.DATE);
		assertThat(day.format()).isEqualTo("dd/MM/yyyy");
		assertThat(List.of(day.minimum(), day.maximum())).containsExactly("2025-02-01", "2025-02-28");
		ColumnProfile amount = profile.columns().get(1);
		assertThat(amount.type()).isEqualTo(VariableType.DECIMAL);
		assertThat(List.of(amount.minimum(), amount.maximum())).containsExactly("1001.5", "1028.5");
	}

	@ParameterizedTest
	@CsvSource({ "001, 002, STRING", "1, +5, INTEGER", "25000000, 2.5e+07, INTEGER", "0e+00, 1e3, INTEGER", "1, 2.55e+01, DECIMAL",
			"1, 1e400, STRING", "1e308, -1e308, STRING", "1e299, -1e299, DECIMAL", "0, 07, STRING" })
	void oneReaderDecidesWhatIsANumber(String one, String other, VariableType type) throws Exception {
		assertThat(profile("k,v\na," + one + "\nb," + other + "\n").columns().get(1).type()).isEqualTo(type);
	}

	@Test
	void aNumberTooLargeForTheEngineIsTheOneThatDoesNotFit() throws Exception {
		ColumnProfile column = profile("k,v\n" + IntStream.range(0, 2000).mapToObj(n -> "k," + (n == 7 ? "1e400" : n + ".5"))
				.collect(Collectors.joining("\n", "", "\n"))).columns().get(1);

		assertThat(column.type()).isEqualTo(VariableType.DECIMAL);
		assertThat(column.fitting()).isEqualTo(1999);
		assertThat(column.maximum()).isEqualTo("1999.5");
		assertThat(column.histogram()).hasSize(20);
	}

	@Test
	void whatStandsForNoValueAndAfterNumbersIsToldAndNotCounted() throws Exception {
		Profile profile = profile("post;n;share;text\n" + IntStream.rangeClosed(1, 40).mapToObj(n -> "P" + n + ";"
				+ (n % 4 == 0 ? ".." : n % 5 == 0 ? n + " p" : n == 9 ? "(9)" : "" + n) + ";"
				+ (n % 7 == 0 ? "n/a" : n == 3 ? "\u22120.5 %" : "0." + n + " %") + ";" + (n % 4 == 0 ? "-" : "a"))
				.collect(Collectors.joining("\n", "", "\n")));

		ColumnProfile number = profile.columns().get(1);
		assertThat(number.type()).isEqualTo(VariableType.INTEGER);
		assertThat(number.empties()).isEqualTo(10);
		assertThat(number.marks()).isEqualTo(new ValueMarks(List.of(".."), List.of("p"), List.of(ValueMarks.BRACKETS)));
		assertThat(List.of(number.minimum(), number.maximum())).containsExactly("-9", "39");
		ColumnProfile share = profile.columns().get(2);
		assertThat(share.type()).isEqualTo(VariableType.DECIMAL);
		assertThat(share.marks()).isEqualTo(new ValueMarks(List.of("n/a"), List.of("%"), List.of(ValueMarks.MINUS)));
		assertThat(share.minimum()).isEqualTo("-0.5");
		assertThat(profile.columns().get(3).marks()).isEqualTo(ValueMarks.NONE);
	}

	@Test
	void yearsAreSpreadLikeNumbers() throws Exception {
		ColumnProfile column = profile("year\n2001\n2002\n2002\n").columns().get(0);

		assertThat(column.type()).isEqualTo(VariableType.TIME_PERIOD);
		assertThat(column.histogram()).extracting(Bin::from, Bin::count).containsExactly(tuple("2001", 1L), tuple("2002", 2L));
	}

	private Profile profile(String text) throws Exception {
		Path file = Files.writeString(folder.resolve("a.csv"), text);
		try (Engine engine = Engines.embedded(new EngineLimits(1L << 28, 1L << 28, folder.resolve("temporary")));
				ReadyFile ready = ReadyFiles.quick(file, TableDialectHints.NONE, LoadLimits.DEFAULT, finding -> {
				}, new NullProgressMonitor())) {
			return new Profiler(engine).profile("a.csv", ready, new NullProgressMonitor());
		}
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orodha.core.table.TableDialectHints;
import org.orodha.engine.Cursor;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.EngineLimits;
import org.orodha.engine.Engines;
import org.orodha.tables.LineBalance;
import org.orodha.tables.LineUse;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.ReadyFile;
import org.orodha.tables.ReadyFiles;

/** A row that is written wrongly costs no other row, and what became of all lines is told. */
class SlipsTest {

	private static final String HEADER = "id,place,count,day,note\n";
	private static final int FILES = System.getenv("ORODHA_LONG_TESTS") == null ? 300 : 10_000;

	private static Engine engine;

	@TempDir
	Path folder;

	@BeforeAll
	static void start() throws IOException {
		engine = Engines.embedded(EngineLimits.DEFAULT);
	}

	@AfterAll
	static void stop() {
		engine.close();
	}

	@Test
	void ofTwoHundredThousandRowsWithSlipsOfAllKindsEveryOtherRowReachesTheRules() throws IOException {
		Random random = new Random(20);
		List<List<String>> rows = Slip.rows(200_000, random);
		Slip[] slips = new Slip[rows.size()];
		for (Slip slip : Slip.values())
			for (int count = 0; count < 20;) {
				int at = 3 + random.nextInt(rows.size() - 6);
				if (slips[at - 2] == null && slips[at - 1] == null && slips[at] == null && slips[at + 1] == null && slips[at + 2] == null) {
					slips[at] = slip;
					count++;
				}
			}
		Path file = write(rows, slips, "\n");
		try (ReadyFile ready = ReadyFiles.thorough(file, TableDialectHints.NONE, LoadLimits.DEFAULT, finding -> {
		}, new NullProgressMonitor())) {
			assertThat(lost(rows, slips, ready)).isEmpty();
			LineBalance balance = ready.balance(count(ready), new NullProgressMonitor()).orElseThrow();
			assertThat(balance.isEven()).isTrue();
			assertThat(balance.count(LineUse.HEADER_AGAIN)).isEqualTo(20);
			assertThat(balance.count(LineUse.BLANK)).isEqualTo(40);
			assertThat(balance.rows()).isGreaterThan(199_800);
		}
	}

	@ParameterizedTest
	@EnumSource
	void theEngineReadsWhatTheReaderReadsBeyondTheSample(Slip slip) throws IOException {
		List<List<String>> rows = Slip.rows(20_000, new Random(1));
		Slip[] slips = new Slip[rows.size()];
		slips[18_000] = slip;
		slips[19_000] = slip;
		Path file = write(rows, slips, "\n");
		LineBalance expected;
		try (ReadyFile ready = ready(file, true)) {
			assertThat(lost(rows, slips, ready)).isEmpty();
			expected = ready.balance(count(ready), new NullProgressMonitor()).orElseThrow();
		}
		try (ReadyFile ready = ready(file, false)) {
			Optional<LineBalance> found = ready.balance(count(ready), new NullProgressMonitor());
			if (found.isPresent())
				assertThat(found.get()).isEqualTo(expected);
		} catch (EngineException refused) {
			assertThat(refused.reason()).isEqualTo(EngineException.Cause.FILE);
		}
	}

	/** Ten shapes of files, each with some slips; a file with its number is made again by its seed. */
	@Test
	void linesOfRandomFilesAlwaysAddUp() throws IOException {
		Map<Integer, String> wrong = new TreeMap<>();
		for (int seed = 0; seed < FILES; seed++) {
			Random random = new Random(seed);
			List<List<String>> rows = Slip.rows(5 + random.nextInt(60), random);
			Slip[] slips = new Slip[rows.size()];
			for (int count = random.nextInt(5); count > 0; count--)
				slips[random.nextInt(rows.size())] = Slip.values()[random.nextInt(Slip.values().length)];
			Path file = shaped(seed % 10, rows, slips);
			try {
				Loaded loaded = Loaded.of(file);
				if (!loaded.balance.isEven() || loaded.balance.rows() != loaded.rows.size())
					wrong.put(seed, loaded.balance.text());
			} catch (IOException | RuntimeException failed) {
				wrong.put(seed, failed.toString());
			}
		}
		assertThat(wrong).isEmpty();
	}

	private Path shaped(int shape, List<List<String>> rows, Slip[] slips) throws IOException {
		String end = shape == 1 ? "\r\n" : shape == 2 ? "\r" : "\n";
		Path file = write(rows, slips, end);
		String text = Files.readString(file, StandardCharsets.ISO_8859_1);
		return Files.writeString(file, switch (shape) {
		case 3 -> text.replace(',', ';');
		case 4 -> text.replace(',', '\t');
		case 5 -> "Crossings by post" + end + end + text;
		case 6 -> text + end + "Source: KNBS" + end;
		case 7 -> text.substring(HEADER.length());
		case 8 -> text.substring(0, text.length() - 4);
		case 9 -> text.replace('"', '\'');
		default -> text;
		}, StandardCharsets.ISO_8859_1);
	}

	private Path write(List<List<String>> rows, Slip[] slips, String end) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(HEADER.replace("\n", end).getBytes(StandardCharsets.US_ASCII));
		for (int number = 0; number < rows.size(); number++) {
			String row = slips[number] == null ? String.join(",", rows.get(number)) + "\n" : slips[number].write(rows.get(number));
			out.writeBytes(row.replace("\n", slips[number] == null ? end : "\n")
					.getBytes(slips[number] == Slip.OTHER_ENCODING ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
		}
		return Files.write(folder.resolve("table.csv"), out.toByteArray());
	}

	private static ReadyFile ready(Path file, boolean thorough) throws IOException {
		return thorough ? ReadyFiles.thorough(file, TableDialectHints.NONE, LoadLimits.DEFAULT, finding -> {
		}, new NullProgressMonitor()) : ReadyFiles.quick(file, TableDialectHints.NONE, LoadLimits.DEFAULT, finding -> {
		}, new NullProgressMonitor());
	}

	private static long count(ReadyFile ready) throws IOException {
		engine.read("counted", ready.file());
		try (Cursor rows = engine.query("select count(*) from counted")) {
			rows.next();
			return rows.number(0);
		}
	}

	/** The rows without slips that are not in a copy as they were. */
	private static List<List<String>> lost(List<List<String>> rows, Slip[] slips, ReadyFile ready) throws IOException {
		Set<String> found = new HashSet<>(Files.readAllLines(ready.file().path()));
		List<List<String>> lost = new ArrayList<>();
		for (int number = 0; number < rows.size(); number++)
			if (slips[number] == null && !found.contains(String.join(",", rows.get(number))))
				lost.add(rows.get(number));
		return lost;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.tables.LineUse;

/** No row of a file gets lost without a word. */
class LineBalanceTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(ints = { 2, 10, 1000, 20_000 })
	void quotesThatAreNotClosedTakeInNoRowsHoweverFarTheNextOneIs(int distance) throws IOException {
		StringBuilder text = new StringBuilder("id,place,count,note\n");
		for (int number = 1; number <= 5 * distance + 10; number++)
			text.append(number).append(number == 3 || number == 3 + distance ? ",\"Busia," : ",Namanga,").append(number * 10).append(",x\n");
		for (int number = 0; number < 3; number++)
			text.append("9").append(number).append(",\"Malaba\n\",40,x\n").append(rows(distance));
		Loaded loaded = load(text.toString());
		assertThat(loaded.rows).hasSize(5 * distance + 10 + 3 + 3 * distance).allMatch(row -> row.size() == 4);
		assertThat(loaded.rows).filteredOn(row -> row.get(1).equals("Malaba\n")).hasSize(3);
		assertThat(loaded.rules()).containsExactly("OD-0012", "OD-0012");
		assertThat(loaded.balance.others()).isEqualTo(Map.of(LineUse.HEADER, 1L, LineUse.CONTINUATION, 3L));
	}

	@Test
	void aQuoteThatIsClosedInTheWrongRowTakesInNoRows() throws IOException {
		Loaded loaded = load("id,place,count,note\n" + rows(100) + "101,\"Busia,30,x\n" + rows(50) + "102,Busia\",40,x\n" + rows(100));
		assertThat(loaded.rows).hasSize(252).allMatch(row -> row.size() == 4);
		assertThat(loaded.rows.get(100)).containsExactly("101", "\"Busia", "30", "x");
	}

	@Test
	void cellsOfManyLinesStayWholeAndTheFirstIsTold() throws IOException {
		String poem = "Roses, red\n".repeat(40).strip();
		Loaded loaded = load("id,place,note\n1,Busia,x\n2,Malaba,\"" + poem + "\"\n3,Busia,y\n4,Namanga,\"" + poem + "\"\n");
		assertThat(loaded.rows).hasSize(4).contains(List.of("2", "Malaba", poem), List.of("4", "Namanga", poem));
		assertThat(loaded.rules()).containsExactly("OD-0030");
		assertThat(loaded.findings.get(0).place().row()).isEqualTo(3);
		assertThat(loaded.balance.count(LineUse.CONTINUATION)).isEqualTo(78);
	}

	@Test
	void everyLineOfAFileIsARowOrSomethingElseThatIsTold() throws IOException {
		Loaded loaded = load("Crossings by post\r\n\r\nid,place,count\r\n" + rows(20).replace(",x\n", "\r\n") + "\r\nid,place,count\r\n"
				+ "21,\"Bu\r\nsia\",5\r\n22,Busia\r\n\r\nSource: KNBS");
		assertThat(loaded.balance.lines()).isEqualTo(30);
		assertThat(loaded.balance.rows()).isEqualTo(22);
		assertThat(loaded.balance.others()).isEqualTo(Map.of(LineUse.PREAMBLE, 1L, LineUse.BLANK, 3L, LineUse.HEADER, 1L,
				LineUse.HEADER_AGAIN, 1L, LineUse.CONTINUATION, 1L, LineUse.FOOTNOTE, 1L));
		assertThat(loaded.balance.text()).startsWith("Lines: 30 = rows: 22 + ");
	}

	private static String rows(int count) {
		StringBuilder rows = new StringBuilder();
		IntStream.range(0, count).forEach(number -> rows.append(number).append(",Namanga,").append(number * 10).append(",x\n"));
		return rows.toString();
	}

	private Loaded load(String text) throws IOException {
		return Loaded.of(Files.writeString(folder.resolve("table.csv"), text));
	}
}

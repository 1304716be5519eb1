// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.orodha.core.picture.Picture;
import org.orodha.core.picture.Picture.Box;
import org.orodha.core.picture.Picture.Kind;
import org.orodha.core.picture.Svg;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.sheet.Sheet.Cell;
import org.orodha.insight.sheet.Sheet.Key;
import org.orodha.insight.sheet.Sheet.Row;
import org.orodha.insight.sheet.Sheets;

/** A table of two offices, written as every format. */
class SheetTest {

	private static final Sheet OFFICES = new Sheet("Offices", "On a day", "Town", List.of("Name", "Files"),
			List.of(new Row("Nairobi", List.of(Cell.of("Registry"), new Cell("2\nC kept", Kind.GOOD))),
					new Row("Nairobi", List.of(Cell.of("=Archive"), new Cell("", Kind.PLAIN))),
					new Row("Mombasa", List.of(Cell.of("Port"), new Cell("11", Kind.POOR)))),
			List.of(new Key(Kind.GOOD, "C", "kept"), new Key(Kind.POOR, "L", "lost")));

	@Test
	void delimitedTextHasTheGroupFirstAndNoFormulas() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Sheets.csv(OFFICES, out);

		assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFTown,Name,Files\r\nNairobi,Registry,\"2\nC kept\"\r\n"
				+ "Nairobi,'=Archive,\r\nMombasa,Port,11\r\n");
	}

	@Test
	void aWorkbookKeepsNumbersAndEndsWithTheLegend() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Sheets.workbook(OFFICES, out);

		try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			var rows = book.getFirstSheet().read();
			assertThat(rows.get(0).getCellText(2)).isEqualTo("Files");
			assertThat(rows.get(3).getCellAsNumber(2)).hasValueSatisfying(number -> assertThat(number.intValueExact()).isEqualTo(11));
			assertThat(rows).extracting(row -> row.getCellText(0)).endsWith("C kept", "L lost");
		}
	}

	@Test
	void aPictureShowsEachGroupOnceAndCoversNothing() {
		Picture picture = Sheets.picture(OFFICES);

		assertThat(picture.boxes()).extracting(Box::told).containsOnlyOnce("Nairobi", "Mombasa");
		assertThat(picture.boxes()).filteredOn(box -> box.kind() == Kind.POOR).extracting(Box::told).containsExactly("11", "L lost");
		for (Box box : picture.boxes())
			assertThat(picture.boxes()).filteredOn(other -> overlaps(box, other)).containsExactly(box);
		assertThat(Svg.of(picture)).contains("Registry", "<title>11</title>").doesNotContain("<title></title>");
	}

	private static boolean overlaps(Box one, Box other) {
		return one.area().x() < other.area().x() + other.area().width() && other.area().x() < one.area().x() + one.area().width()
				&& one.area().y() < other.area().y() + other.area().height() && other.area().y() < one.area().y() + one.area().height();
	}
}

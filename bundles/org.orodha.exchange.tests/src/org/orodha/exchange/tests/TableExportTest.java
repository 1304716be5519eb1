// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.Exports;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.StatisticalTable;
import org.orodha.core.exchange.TableExporter;
import org.orodha.core.table.TableDialectHints;
import org.orodha.core.text.LanguageMap;
import org.orodha.tables.HxlTags;

class TableExportTest {

	private static final String ID = "COMESA:TABLE_02(1.0)";

	private static final String HOSTILE = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

	@TempDir
	Path folder;

	@Test
	void sdmxCsvHasTheStructureTheActionAndOneComponentAColumn() throws IOException {
		assertThat(lines(export("sdmx-csv", crossings(false)))).containsExactly(
				"STRUCTURE,STRUCTURE_ID,ACTION,TIME_PERIOD,SEX,OBS_VALUE,OBS_STATUS,COMMENT",
				"dataflow," + ID + ",I,2025-Q3,F,12.5,A,",
				"dataflow," + ID + ",I,2025-Q3,_T,,Q,'=1+1");
	}

	@Test
	void sdmxCsvWritesNamesInColumnsOfTheirOwnOrBehindTheCodes() throws IOException {
		assertThat(lines(export("sdmx-csv", crossings(false), "labels", "name")).getFirst())
				.isEqualTo("STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,TIME_PERIOD,Quarter,SEX,Sex,OBS_VALUE,Figure,"
						+ "OBS_STATUS,Status,COMMENT,Comment");
		assertThat(lines(export("sdmx-csv", crossings(false), "labels", "name")).get(1))
				.isEqualTo("dataflow," + ID + ",'=Crossings,I,2025-Q3,,F,Female,12.5,,A,Normal,,");
		assertThat(lines(export("sdmx-csv", crossings(false), "labels", "both"))).startsWith(
				"STRUCTURE,STRUCTURE_ID,ACTION,TIME_PERIOD: Quarter,SEX: Sex,OBS_VALUE: Figure,OBS_STATUS: Status,COMMENT: Comment",
				"dataflow," + ID + ": =Crossings,I,2025-Q3,F: Female,12.5,A: Normal,");
	}

	@Test
	void sdmxCsvTakesAnotherStructureActionAndFormOfPeriods() throws IOException {
		assertThat(lines(export("sdmx-csv", crossings(false), "structure", "datastructure", "structure-id", "AU:M2(2.0.0)",
				"action", "R", "time-format", "normalized")).get(1)).isEqualTo("datastructure,AU:M2(2.0.0),R,2025-07-01,F,12.5,A,");
	}

	@Test
	void sdmxCsvTellsWhatItLeavesOut() {
		ExportReport report = report("sdmx-csv", crossings(true), folder.resolve("lost.csv"));

		assertThat(report.elements()).isEqualTo(2);
		assertThat(report.losses()).extracting(ExportReport.Loss::what).contains("footnote", "source of the figures",
				"a row whose period is not known");
	}

	@Test
	void csvIsSafeInASpreadsheet() throws IOException {
		assertThat(lines(export("csv", crossings(false)))).containsExactly(
				"\uFEFFTIME_PERIOD,SEX,Sex,OBS_VALUE,OBS_STATUS,Status,COMMENT,SOURCES",
				"2025-Q3,F,Female,12.5,A,Normal,,1 (7)", "2025-Q3,_T,Total,,Q,Suppressed,'=1+1,1");
	}

	@Test
	void hashtagsFollowTheHeaderAndTheFileIsKnownByThem() throws IOException {
		List<StatisticalTable.Column> columns = new ArrayList<>(crossings(false).columns());
		columns.set(1, calledElsewhere(columns.get(1), "#population +name"));
		columns.set(4, calledElsewhere(columns.get(4), "no hashtag"));
		Path file = folder.resolve("tagged.csv");

		ExportReport report = report("csv", new Table(columns, crossings(false).rows()), file, "hxl", "true");

		assertThat(lines(file)).startsWith("\uFEFFTIME_PERIOD,SEX,Sex,OBS_VALUE,OBS_STATUS,Status,COMMENT,SOURCES",
				"\"#date+period\",\"#population+code\",\"#population+name\",\"#indicator+num\",,,,\"#meta+source\"", "2025-Q3,F,Female,12.5,A,Normal,,1 (7)");
		assertThat(report.elements()).isEqualTo(2);
		assertThat(report.losses()).filteredOn(loss -> loss.what().startsWith("HXL hashtag")).extracting(ExportReport.Loss::element)
				.containsExactly("OBS_STATUS", "COMMENT");
		assertThat(HxlTags.of(file, TableDialectHints.NONE, new NullProgressMonitor())).containsEntry("SEX", "#population+code").hasSize(5);
	}

	private static StatisticalTable.Column calledElsewhere(StatisticalTable.Column column, String tag) {
		return new StatisticalTable.Column(column.id(), column.name(), column.role(), column.codeList(), column.codes(), false, Map.of("hxl", tag));
	}

	@Test
	void aWorkbookHoldsFiguresFootnotesAndSourcesAndNoFormula() throws IOException {
		Path file = export("xlsx", crossings(false));

		try (InputStream in = Files.newInputStream(file); ReadableWorkbook workbook = new ReadableWorkbook(in)) {
			List<List<Cell>> figures = cells(workbook, 0);
			assertThat(texts(figures.get(0))).containsExactly("Quarter", "SEX", "Sex", "Figure", "OBS_STATUS",
					"Status", "Comment", "Sources");
			assertThat(texts(figures.get(1))).startsWith("2025-Q3", "F", "Female", "12.5", "A", "Normal");
			assertThat(figures.get(1).get(3).getType()).isEqualTo(CellType.NUMBER);
			assertThat(texts(figures.get(2))).contains("'=1+1");
			assertThat(figures.stream().flatMap(List::stream).filter(cell -> cell != null).map(Cell::getType))
					.doesNotContain(CellType.FORMULA);
			assertThat(texts(cells(workbook, 1).get(2))).containsExactly("def.dis.entry", "Crew are in.");
			assertThat(texts(cells(workbook, 2).get(1))).containsExactly("1", "dis.delivery-1", "dis.entries", "entries.csv",
					"ab12", "9", "SEX: column sex as it is");
		}
	}

	@Test
	void aTableThatIdentifiesPersonsIsRefusedAndNothingIsWritten() {
		Table table = crossings(false);
		List<StatisticalTable.Column> columns = new ArrayList<>(table.columns());
		columns.set(4, new StatisticalTable.Column("PASSPORT_NUMBER", LanguageMap.EMPTY, StatisticalTable.Role.ATTRIBUTE, null,
				Map.of(), true));

		Outcome<ExportReport> outcome = run("xlsx", new Table(columns, table.rows()), folder.resolve("persons.xlsx"));

		assertThat(outcome).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
			assertThat(failed.finding().rule()).isEqualTo("OR-0803");
			assertThat(failed.finding().message()).contains("PASSPORT_NUMBER");
		});
		assertThat(folder).isEmptyDirectory();
	}

	@ParameterizedTest
	@CsvSource({ "csv,names,true", "csv,names,false", "sdmx-csv,labels,id", "sdmx-csv,labels,name", "sdmx-csv,labels,both" })
	void noCellOfATextFileBeginsAsAFormula(String format, String option, String value) throws IOException {
		Path file = export(format, hostile(), option, value);

		try (CSVParser cells = CSVFormat.RFC4180.parse(new StringReader(Files.readString(file).replaceFirst("^\uFEFF", "")))) {
			assertThat(cells.stream().flatMap(CSVRecord::stream)).isNotEmpty()
					.allMatch(cell -> cell.isEmpty() || HOSTILE.indexOf(cell.charAt(0)) < 0 || cell.matches("-[0-9.]+"));
		}
	}

	@Test
	void noCellOfAWorkbookIsAFormulaAndNoCharacterBreaksIt() throws IOException {
		Path file = export("xlsx", hostile());

		try (InputStream in = Files.newInputStream(file); ReadableWorkbook workbook = new ReadableWorkbook(in)) {
			for (int sheet = 0; sheet < 3; sheet++)
				assertThat(cells(workbook, sheet).stream().flatMap(List::stream).filter(cell -> cell != null)).isNotEmpty()
						.allSatisfy(cell -> {
							assertThat(cell.getType()).isIn(CellType.STRING, CellType.NUMBER, CellType.EMPTY);
							assertThat(cell.getText().isEmpty() || HOSTILE.indexOf(cell.getText().charAt(0)) < 0
									|| cell.getType() == CellType.NUMBER).isTrue();
						});
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "xlsx", "sdmx-csv" })
	void aTableIsNotWrittenForAWiderCircleThanItWasMadeFor(String format) {
		Contribution<TableExporter> exporter = Installed.tableExporters().find(format).orElseThrow();

		Outcome<ExportReport> outcome = new Exports(new Guard()).export(crossings(false), exporter, folder.resolve("table"),
				OptionValues.of(exporter.options(), Map.of()), Audience.PUBLIC, List.of("en"), new NullProgressMonitor());

		assertThat(outcome).isInstanceOfSatisfying(Outcome.Failed.class,
				failed -> assertThat(failed.finding().rule()).isEqualTo("OR-0804"));
		assertThat(folder).isEmptyDirectory();
	}

	/** A table in which everything that somebody may have written begins as a formula. */
	private static Table hostile() {
		List<StatisticalTable.Column> columns = new ArrayList<>();
		List<String> values = new ArrayList<>();
		for (char start : HOSTILE.toCharArray()) {
			String text = start + "cmd|' /C calc'!A" + columns.size() + "\u0001]]>&<";
			columns.add(column(text, text, StatisticalTable.Role.DIMENSION, Map.of(text, english(text))));
			columns.add(column("FREE" + columns.size(), text, StatisticalTable.Role.ATTRIBUTE, Map.of()));
			values.addAll(List.of(text, text));
		}
		columns.add(column("OBS_VALUE", "=Figure", StatisticalTable.Role.MEASURE, Map.of()));
		values.add("-12.5");
		return new Table(columns, List.of(row(OptionalLong.empty(), values.toArray(String[]::new))));
	}

	private Path export(String format, StatisticalTable table, String... options) {
		Path file = folder.resolve("table." + format);
		report(format, table, file, options);
		return file;
	}

	private static ExportReport report(String format, StatisticalTable table, Path file, String... options) {
		Outcome<ExportReport> outcome = run(format, table, file, options);
		assertThat(outcome).isInstanceOf(Outcome.Done.class);
		return ((Outcome.Done<ExportReport>) outcome).result();
	}

	private static Outcome<ExportReport> run(String format, StatisticalTable table, Path file, String... options) {
		Contribution<TableExporter> exporter = Installed.tableExporters().find(format).orElseThrow();
		Map<String, String> values = new HashMap<>();
		for (int number = 0; number < options.length; number += 2)
			values.put(options[number], options[number + 1]);
		return new Exports(new Guard()).export(table, exporter, file, OptionValues.of(exporter.options(), values),
				Audience.MEMBERS, List.of("en"), new NullProgressMonitor());
	}

	private static List<String> lines(Path file) throws IOException {
		return Arrays.asList(Files.readString(file).split("\r\n"));
	}

	private static List<List<Cell>> cells(ReadableWorkbook workbook, int sheet) throws IOException {
		List<List<Cell>> rows = new ArrayList<>();
		workbook.getSheet(sheet).orElseThrow().read().forEach(row -> rows.add(row.stream().toList()));
		return rows;
	}

	private static List<String> texts(List<Cell> row) {
		return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
	}

	private static Table crossings(boolean withoutPeriod) {
		List<StatisticalTable.Column> columns = List.of(column("TIME_PERIOD", "Quarter", StatisticalTable.Role.TIME, Map.of()),
				column("SEX", "Sex", StatisticalTable.Role.DIMENSION, Map.of("F", english("Female"), "_T", english("Total"))),
				column("OBS_VALUE", "Figure", StatisticalTable.Role.MEASURE, Map.of()),
				column("OBS_STATUS", "Status", StatisticalTable.Role.ATTRIBUTE,
						Map.of("A", english("Normal"), "Q", english("Suppressed"))),
				column("COMMENT", "Comment", StatisticalTable.Role.ATTRIBUTE, Map.of()));
		List<StatisticalTable.Row> rows = new ArrayList<>();
		rows.add(row(OptionalLong.of(7), "2025-Q3", "F", "12.5", "A", null));
		rows.add(row(OptionalLong.empty(), "2025-Q3", "_T", null, "Q", "=1+1"));
		if (withoutPeriod)
			rows.add(row(OptionalLong.empty(), "_X", "F", "3", "A", null));
		return new Table(columns, rows);
	}

	private static StatisticalTable.Row row(OptionalLong rows, String... values) {
		return new StatisticalTable.Row(Arrays.asList(values), List.of(new StatisticalTable.Origin(1, rows)));
	}

	private static StatisticalTable.Column column(String id, String name, StatisticalTable.Role role,
			Map<String, LanguageMap> codes) {
		return new StatisticalTable.Column(id, english(name), role, null, codes, false);
	}

	private static LanguageMap english(String text) {
		return new LanguageMap(Map.of("en", text));
	}

	/** A table whose title and one of whose comments a spreadsheet would run. */
	private record Table(List<Column> columns, List<Row> rows) implements StatisticalTable {

		@Override
		public String id() {
			return "comesa.table-02";
		}

		@Override
		public String version() {
			return "1.0";
		}

		@Override
		public LanguageMap title() {
			return english("=Crossings");
		}

		@Override
		public Audience audience() {
			return Audience.MEMBERS;
		}

		@Override
		public String provenance() {
			return "Made for a test";
		}

		@Override
		public List<Footnote> footnotes() {
			return List.of(new Footnote("def.dis.entry", english("Crew are in.")), new Footnote("=1+1", english("@SUM(A1)")));
		}

		@Override
		public List<Source> sources() {
			return List.of(new Source("dis.delivery-1", "dis.entries", "entries.csv", "ab12", OptionalLong.of(9),
					List.of("SEX: column sex as it is")));
		}
	}
}

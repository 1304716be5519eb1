// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.data.tests.WorkbookParts.row;
import static org.orodha.data.tests.WorkbookParts.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.core.findings.Finding;
import org.orodha.core.table.TableDialectHints;
import org.orodha.data.check.AppliedRuleset;
import org.orodha.data.check.Check;
import org.orodha.data.check.CheckRequest;
import org.orodha.engine.EngineLimits;
import org.orodha.model.Dataset;
import org.orodha.model.ModelFactory;
import org.orodha.model.TableDialect;
import org.orodha.model.Variable;
import org.orodha.model.VariableType;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.TableFile;
import org.orodha.tables.description.FileDescriptions;

/** What a dataset's description says of its files goes before what the files look like. */
class DialectTest {

	@TempDir
	Path folder;

	private final TableDialect dialect = ModelFactory.eINSTANCE.createTableDialect();
	private final List<Finding> findings = new ArrayList<>();
	private List<AppliedRuleset> rules = List.of();

	@Test
	void theDelimiterIsTheGivenOne() throws IOException {
		dialect.setDelimiter(";");
		assertThat(load("a,b;c,d\n1,2;3,4\n5,6;7,8\n").rows).containsExactly(List.of("1,2", "3,4"), List.of("5,6", "7,8"));
		dialect.setDelimiter("tab");
		assertThat(load("a,b\tc\n1,2\t3\n").rows).containsExactly(List.of("1,2", "3"));
		dialect.setDelimiter("space");
		assertThat(load("a    b\n1,2  3\n").rows).containsExactly(List.of("1,2", "3"));
	}

	@Test
	void theQuoteIsTheGivenOne() throws IOException {
		dialect.setQuote("'");
		assertThat(load("a,b\n\"1\",'2,3'\n").rows).containsExactly(List.of("\"1\"", "2,3"));
	}

	@ParameterizedTest
	@CsvSource({ "ISO-8859-15", "windows-1252", "UTF-16LE", "UTF-16", "IBM437" })
	void theEncodingIsTheGivenOne(String encoding) throws IOException {
		dialect.setEncoding(encoding);
		Path file = Files.write(folder.resolve("a.csv"), "name,n\n\u00C9t\u00E9,1\n".getBytes(Charset.forName(encoding)));
		assertThat(load(file).rows).containsExactly(List.of("\u00C9t\u00E9", "1"));
	}

	@Test
	void aByteOrderMarkKnowsTheEncodingBetter() throws IOException {
		dialect.setEncoding("windows-1252");
		Path file = Files.writeString(folder.resolve("a.csv"), "\uFEFFname,n\n\u00C9t\u00E9,1\n");
		assertThat(load(file).dialect.columns()).containsExactly("name", "n");
		assertThat(load(file).rows).containsExactly(List.of("\u00C9t\u00E9", "1"));
	}

	@Test
	void rowsBeforeAndAfterTheTableAreTheGivenOnes() throws IOException {
		dialect.setPreambleRows(1);
		dialect.setHeaderRows(2);
		dialect.setFootnoteRows(1);
		Loaded loaded = load("1,2\nyear,men\n,number\n2019,1\n2020,2\n2021,3\n");
		assertThat(loaded.dialect.columns()).containsExactly("year", "men number");
		assertThat(loaded.rows).containsExactly(List.of("2019", "1"), List.of("2020", "2"));
		dialect.setPreambleRows(0);
		dialect.setHeaderRows(0);
		dialect.setFootnoteRows(0);
		assertThat(load("year,n\n2019,1\nSource: x\n").rows).hasSize(3);
	}

	@Test
	void columnsOfFixedWidthAreTheGivenOnes() throws IOException {
		dialect.getWidths().addAll(List.of(4, 1, 6));
		assertThat(load("year n     \n2019MMalaba\n2020FBusia\n").rows).containsExactly(List.of("2019", "M", "Malaba"),
				List.of("2020", "F", "Busia"));
	}

	@Test
	void theSheetIsTheGivenOne() throws IOException {
		dialect.setSheet("2020");
		Path file = new WorkbookParts().sheet("2019", "visible", row(1, text("A1", "a"), text("B1", "b")) + row(2, text("A2", "x"), text("B2", "y")))
				.sheet("2020", "visible", row(1, text("A1", "a"), text("B1", "b")) + row(2, text("A2", "z"), text("B2", "y")))
				.write(folder.resolve("a.xlsx"));
		assertThat(load(file).dialect.sheet()).isEqualTo("2020");
		assertThat(load(file).rows).contains(List.of("z", "y"));
	}

	@Test
	void theFileInAnArchiveIsTheGivenOne() throws IOException {
		Path zip = folder.resolve("a.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
			for (String name : List.of("a.csv", "deep/b.csv")) {
				out.putNextEntry(new ZipEntry(name));
				out.write(("name,n\n" + name + ",1\n").getBytes(StandardCharsets.US_ASCII));
			}
		}
		TableDialectHints hints = new TableDialectHints(null, null, null, null, null, null, null, null, null, null, "deep/b.csv", null);
		assertThat(Loaded.of(zip, hints, LoadLimits.DEFAULT).rows).containsExactly(List.of("deep/b.csv", "1"));
	}

	@Test
	void numbersAreCheckedByTheGivenMarks() throws IOException {
		dialect.setDecimalMark(",");
		dialect.setGroupMark(".");
		check("day;fee\n2024-01-31;1.234\n2024-01-31;1.234,5\n2024-01-31;12.345.678\n2024-01-31;1,2,3\n2024-01-31;99.999.999.999,5\n");
		assertThat(findings).extracting(finding -> finding.rule() + "@" + finding.place().row()).containsExactly("OD-0102@5", "OD-0105@6");
	}

	@Test
	void rulesSeeNumbersOfAnyMarksAndFindingsShowThemAsTheyAreWritten() throws IOException {
		rules = List.of(new AppliedRuleset("rules.fees",
				"define datapoint ruleset dear (variable fee) is cheap: fee < 1000 errorcode \"F-1\" errorlevel 8 end datapoint ruleset;\n"
						+ "res := check_datapoint(test.fees, dear);", List.of()));
		check("day;fee\n2024-01-31;1.234,5\n2024-01-31;999,5\n2024-01-31;17\n");
		assertThat(findings).extracting(finding -> finding.rule() + "@" + finding.place().row()).containsExactly("F-1@2");
		findings.clear();
		check("day;fee\n2024-01-31;1.234,5\n2024-01-31;99.999.999,5\n", "day,fee\n2024-01-31,1234.5\n2024-01-31,0.5\n");
		assertThat(findings).extracting(finding -> Path.of(finding.place().file()).getFileName() + " " + finding.rule() + "@"
				+ finding.place().row()).as("a cell that is wrong by itself is not judged by other rules")
				.containsExactlyInAnyOrder("a0.csv F-1@2", "a0.csv OD-0105@3", "a1.csv F-1@2");
		assertThat(findings).filteredOn(finding -> finding.rule().equals("OD-0105")).singleElement()
				.satisfies(finding -> assertThat(finding.message()).contains("99.999.999,5"));
	}

	@ParameterizedTest
	@CsvSource({ "dd/MM/yyyy, 31/01/2024, 01/31/2024", "MM/dd/yyyy, 01/31/2024, 31/01/2024", "d.M.yyyy, 3.4.2024, 2024-04-03",
			"yyyyMMdd, 20240131, 20243101" })
	void datesAreCheckedByTheGivenOrder(String format, String right, String wrong) throws IOException {
		dialect.setDateFormat(format);
		check("day;fee\n" + right + ";1\n" + wrong + ";2\n");
		assertThat(findings).extracting(finding -> finding.rule() + "@" + finding.place().row()).containsExactly("OD-0102@3");
		assertThat(findings.get(0).message()).contains(format);
	}

	private Loaded load(String text) throws IOException {
		return load(Files.writeString(folder.resolve("a.csv"), text));
	}

	private Loaded load(Path file) throws IOException {
		return Loaded.of(file, TableDialectHints.of(dialect), LoadLimits.DEFAULT);
	}

	private void check(String... texts) throws IOException {
		Dataset dataset = ModelFactory.eINSTANCE.createDataset();
		dataset.setId("test.fees");
		dataset.setDialect(dialect);
		dataset.getVariables().add(variable("test.fees.day", VariableType.DATE));
		Variable fee = variable("test.fees.fee", VariableType.DECIMAL);
		fee.setMaximum(new BigDecimal("20000000"));
		dataset.getVariables().add(fee);
		List<Path> files = new ArrayList<>();
		for (String text : texts)
			files.add(Files.writeString(folder.resolve("a" + files.size() + ".csv"), text));
		new Check(new EngineLimits(1L << 28, 1L << 30, folder.resolve("temporary"))).run(new CheckRequest(FileDescriptions.of(dataset),
				TableFile.of(files, TableDialectHints.of(dialect)), rules, List.of(), List.of(), CheckRequest.EXAMPLES, findings::add),
				new NullProgressMonitor());
	}

	private static Variable variable(String id, VariableType type) {
		Variable variable = ModelFactory.eINSTANCE.createVariable();
		variable.setId(id);
		variable.setType(type);
		return variable;
	}
}

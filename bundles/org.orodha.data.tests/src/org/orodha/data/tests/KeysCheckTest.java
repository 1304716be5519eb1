// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.orodha.core.findings.Finding;
import org.orodha.core.table.TableDialectHints;
import org.orodha.data.check.AppliedRuleset;
import org.orodha.data.check.Check;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.CheckRequest;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;
import org.orodha.tables.TableFile;
import org.orodha.tables.description.Column;
import org.orodha.tables.description.FileDescription;

/** Rows that are compared with others: keys, rows that repeat, and values that refer to rows of the same or another file. */
class KeysCheckTest extends Checking {

	@Test
	void valuesThatReferToAnotherDatasetOccurThere() throws Exception {
		FileDescription persons = new FileDescription("test.persons", List.of(referring("id", null)));
		FileDescription visits = new FileDescription("test.visits", List.of(referring("visit", null),
				referring("person", new Column.Reference("test.persons", "id"))));
		List<TableFile> known = TableFile.of(List.of(write("persons.csv", "id\nA1\nB2\n")), TableDialectHints.NONE);
		List<Path> files = List.of(write("visits.csv", "visit,person\n1,A1\n2,C3\n3,\n"));

		new Check(limits()).run(new CheckRequest(visits, TableFile.of(files, TableDialectHints.NONE), List.of(),
				List.of(new CheckRequest.ComparisonSource("test.persons", persons, known, List.of(), null)), List.of(), CheckRequest.EXAMPLES,
				stream::add), new NullProgressMonitor());
		CheckReport alone = new Check(limits()).run(request(visits, files), new NullProgressMonitor());

		assertThat(stream).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo("OD-0108");
			assertThat(finding.place().row()).isEqualTo(3);
			assertThat(finding.message()).contains("C3", "test.persons.id");
		});
		assertThat(alone.skipped()).singleElement().satisfies(skipped -> {
			assertThat(skipped.rule()).isEqualTo("OD-0108");
			assertThat(skipped.reason()).contains("test.persons");
		});
	}

	/** The quotes take in the same number of fields, so that the engine would read one row where there are thousands. */
	@Test
	void noRowOfAFileThatIsComparedWithGetsLost() throws Exception {
		FileDescription persons = new FileDescription("test.persons", List.of(referring("id", null), referring("name", null)));
		FileDescription visits = new FileDescription("test.visits", List.of(referring("visit", null),
				referring("person", new Column.Reference("test.persons", "id"))));
		String text = IntStream.range(0, 60_000).mapToObj(n -> "P" + n + "," + (n == 40_000 ? "\"x" : n == 44_000 ? "x\"" : "y"))
				.collect(Collectors.joining("\n", "id,name\n", "\n"));
		List<TableFile> known = TableFile.of(List.of(write("persons.csv", text)), TableDialectHints.NONE);

		new Check(limits()).run(new CheckRequest(visits, TableFile.of(List.of(write("visits.csv", "visit,person\n1,P42000\n2,P5\n")),
				TableDialectHints.NONE), List.of(),
				List.of(new CheckRequest.ComparisonSource("test.persons", persons, known, List.of(), null)), List.of(), CheckRequest.EXAMPLES,
				stream::add), new NullProgressMonitor());

		assertThat(stream).isEmpty();
	}

	@Test
	void valuesMayReferToAnotherColumnOfTheSameFile() throws Exception {
		FileDescription codes = new FileDescription("test.codes", List.of(referring("code", null),
				referring("parent", new Column.Reference("test.codes", "code"))));

		new Check(limits()).run(request(codes, List.of(write("codes.csv", "code,parent\nA,\nB,A\nC,Z\n"))),
				new NullProgressMonitor());

		assertThat(stream).extracting(finding -> finding.rule() + "@" + finding.place().row() + ":" + finding.place().column())
				.containsExactly("OD-0108@4:parent");
	}

	@Test
	void aReferenceIsNotLookedForWhereTheValueIsNoneOfItsForm() throws Exception {
		Column parent = new Column("parent", "test.parent", VariableRole.ATTRIBUTE, VariableType.STRING, false, false, false, null, null,
				null, "[A-Z]", null, null, new Column.Reference("test.codes", "code"));
		FileDescription codes = new FileDescription("test.codes", List.of(referring("code", null), parent));

		new Check(limits()).run(request(codes, List.of(write("codes.csv", "code,parent\nA,\nB,A\nC,Z\nD,zz\n"))),
				new NullProgressMonitor());

		assertThat(stream).extracting(finding -> finding.rule() + "@" + finding.place().row())
				.containsExactly("OD-0108@4", "OD-0106@5");
	}

	@ParameterizedTest
	@CsvSource({ "1 2 2 10 10 10, 4 6 7", "2 1 2 3 1, 4 6", "9 10 11 10, 5", "3 2 1, ''" })
	void rowsThatRepeatAKeyAreFoundInWhateverOrderKeysCome(String ids, String lines) throws Exception {
		check("id,day,sex,stay,document\n" + ids.replace(" ", ",2024-01-31,M,3,\n") + ",2024-01-31,M,3,\n");

		assertThat(stream.stream().map(finding -> finding.rule() + "@" + finding.place().row()).collect(Collectors.joining(" ")))
				.isEqualTo(lines.replaceAll("[0-9]+", "OD-0107@$0"));
	}

	/** Whether few keys recur or most, and whether one column or two tell a row. */
	@ParameterizedTest
	@CsvSource({ "39990, false", "39990, true", "20000, false", "20000, true" })
	void rowsThatRepeatAKeyAreFoundAmongMany(int keys, boolean both) throws Exception {
		FileDescription visits = new FileDescription("test.visits", List.of(column("post", VariableType.STRING, true, true, null, null, null),
				column("day", VariableType.DATE, both, true, null, null, null)));
		List<String> rows = IntStream.range(0, 40_000)
				.mapToObj(n -> "P" + 7_919L * n % keys + (both ? ",2024-01-3" + n % keys % 2 : ",2024-01-31") + "\n").toList();
		List<Path> files = List.of(write("a.csv", "post,day\n" + String.join("", rows.subList(0, keys))),
				write("b.csv", "post,day\n" + String.join("", rows.subList(keys, rows.size()))));

		new Check(limits()).run(request(visits, files), new NullProgressMonitor());

		assertThat(stream).extracting(Finding::rule).containsOnly("OD-0107");
		assertThat(stream).extracting(finding -> finding.place().file()).containsOnly(files.get(1).toString());
		assertThat(stream).extracting(finding -> finding.place().row())
				.containsExactlyElementsOf(IntStream.range(2, 2 + 40_000 - keys).boxed().toList());
	}

	@Test
	void rulesOverSeveralRowsMayNeedNoColumnOrOneThatTheKeyNeedsToo() throws Exception {
		FileDescription plain = new FileDescription("test.plain", List.of(column("stay", VariableType.INTEGER, false, false, null, null, null),
				column("day", VariableType.DATE, false, false, null, null, null)));
		AppliedRuleset rows = new AppliedRuleset("rules.rows", """
				all_rows := 'test.plain'[aggr n := count()];
				enough := check(all_rows[calc ok := n >= 3][keep ok] errorcode "R1");
				""", List.of());
		AppliedRuleset days = new AppliedRuleset("rules.days", """
				of_day := 'test.crossings'[calc identifier on_day := day, entry := id][aggr n := count(), latest := max(entry) group by on_day];
				few := check(of_day[calc ok := n <= 2 and latest < 4][keep ok] errorcode "R2");
				""", List.of());

		check(plain, write("plain.csv", "stay,day\n1,2024-01-31\n2,2024-01-31\n"), rows);
		assertThat(stream).extracting(Finding::rule).containsExactly("R1");

		stream.clear();
		check(CROSSINGS, write("a.csv", """
				id,day,sex,stay,document
				1,2024-01-30,M,9,
				2,2024-01-31,M,10,
				3,2024-01-31,M,3,
				3,2024-01-31,M,3,
				10,2024-02-01,M,20,
				"""), days);
		assertThat(stream).extracting(Finding::rule).containsExactlyInAnyOrder("OD-0107", "R2", "R2");
	}

	/** However the rows are written, and whether those that repeat others are few or most. */
	@ParameterizedTest
	@MethodSource
	void rowsThatRepeatOthersAreFound(String rows, int breaches) throws Exception {
		FileDescription plain = new FileDescription("test.plain", List.of(column("document", VariableType.STRING, false, false, null, null, null),
				column("day", VariableType.DATE, false, false, null, null, null),
				column("note", VariableType.STRING, false, false, null, null, null)));
		AppliedRuleset once = new AppliedRuleset("rules.once", """
				same := 'test.plain'[calc identifier paper := document, identifier on_day := day][aggr n := count() group by paper, on_day];
				once := check(same[calc ok := n <= 1][keep ok] errorcode "R3");
				""", List.of());

		check(plain, write("plain.csv", rows), once);

		assertThat(stream).filteredOn(finding -> finding.rule().equals("R3")).hasSize(breaches)
				.allSatisfy(finding -> assertThat(finding.message()).contains("n = 2"));
		assertThat(stream).filteredOn(finding -> finding.rule().equals("R3")).filteredOn(finding -> finding.place().row() > 0)
				.hasSize(Math.min(breaches, 1000)).allSatisfy(
						finding -> assertThat(finding.message()).containsPattern("Lines: [0-9]+, " + finding.place().row() + "[.]"));
	}

	@Test
	void ofRowsThatAreTheSameTheLinesAreToldEvenWhereValuesAreHidden() throws Exception {
		FileDescription scans = new FileDescription("test.scans", List.of(
				new Column("document", "test.document", VariableRole.DIMENSION, VariableType.STRING, false, false, true, null, null, null, null,
						null, null, null),
				column("day", VariableType.DATE, false, false, null, null, null)));
		AppliedRuleset once = new AppliedRuleset("rules.once", """
				same := 'test.scans'[calc identifier paper := document, identifier on_day := day][aggr n := count() group by paper, on_day];
				once := check(same[calc ok := n <= 1][keep ok] errorcode "R3");
				""", List.of());
		List<Path> files = List.of(
				write("a.csv", "document,day\nP1,2024-01-31\n\"Q\n2\",2024-01-31\nP1,2024-01-31\n"),
				write("b.csv", "document,day\n" + "P1,2024-01-31\n".repeat(12) + "R3,2024-02-01\n"));

		new Check(limits()).run(new CheckRequest(scans, TableFile.of(files, TableDialectHints.NONE), List.of(once), List.of(), List.of(),
				CheckRequest.EXAMPLES, stream::add).asMasked(), new NullProgressMonitor());
		List<Finding> both = List.copyOf(stream);
		stream.clear();
		new Check(limits()).run(new CheckRequest(scans, TableFile.of(files.subList(0, 1), TableDialectHints.NONE), List.of(once), List.of(),
				List.of(), CheckRequest.EXAMPLES, stream::add).asMasked(), new NullProgressMonitor());

		assertThat(both).filteredOn(finding -> finding.rule().equals("R3")).singleElement().satisfies(finding -> {
			assertThat(finding.message()).doesNotContain("P1").contains("on_day = 2024-01-31, n = 14")
					.endsWith("Lines: a.csv:2, a.csv:5, b.csv:2, b.csv:3, b.csv:4, b.csv:5, b.csv:6, b.csv:7, b.csv:8, b.csv:9 and 4 more.");
			assertThat(finding.place().row()).isEqualTo(5);
		});
		assertThat(stream).filteredOn(finding -> finding.rule().equals("R3")).singleElement()
				.satisfies(finding -> assertThat(finding.message()).endsWith("Lines: 2, 5."));
	}

	@Test
	void ofAKeyThatIsRepeatedAllLinesAreTold() throws Exception {
		check("id,day,sex,stay,document\n1,2024-01-31,M,3,\n2,2024-01-31,M,3,\n1,2024-01-31,M,3,\n1,2024-01-31,M,3,\n");

		assertThat(stream).extracting(finding -> finding.rule() + "@" + finding.place().row()).containsExactly("OD-0107@4", "OD-0107@5");
		assertThat(stream).allSatisfy(finding -> assertThat(finding.message()).endsWith("Lines: 2, 4, 5."));
	}

	static Stream<Arguments> rowsThatRepeatOthersAreFound() {
		String header = "document,day,note\n";
		String row = "A1,2024-01-31,x\nB2,2024-01-31,x\nA1,2024-02-01,x\n";
		String many = IntStream.range(0, 40_000).mapToObj(n -> "D" + n / 2 + ",2024-01-31,x\n").collect(Collectors.joining());
		String few = IntStream.range(0, 40_000).mapToObj(n -> "D" + n % 39_990 + ",2024-01-31,x\n").collect(Collectors.joining());
		return Stream.of(Arguments.of(header + row, 0), Arguments.of(header + row + "B2,2024-01-31,y\n", 1),
				Arguments.of(header + "A1,2024-01-31,x\n" + row, 1), Arguments.of(header + row + "A1,2024-02-01,last", 1),
				Arguments.of((header + row + "B2,2024-01-31,y\n").replace("\n", "\r\n"), 1),
				Arguments.of(header + row + ",2024-01-31,x\n,2024-01-31,y\n", 1),
				Arguments.of(header + row + "C3,never,x\nC3,31/31,y\n", 1),
				Arguments.of(header + row + "B2,2024-01-31,\"two\nlines\"\n", 1),
				Arguments.of(header + few, 10), Arguments.of(header + many, 20_000));
	}

	@Test
	void keysAreComparedAcrossTheFilesOfADelivery() throws Exception {
		Path first = write("a.csv", "id,day,sex,stay,document\n1,2024-01-31,M,3,\n2,2024-01-31,M,3,\n");
		Path second = write("b.csv", "id,day,sex,stay,document\n3,2024-01-31,M,3,\n1,2024-01-31,M,3,\n");

		check(List.of(first, second));

		assertThat(stream).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo("OD-0107");
			assertThat(finding.place().file()).isEqualTo(second.toString());
			assertThat(finding.place().row()).isEqualTo(3);
		});
	}
}

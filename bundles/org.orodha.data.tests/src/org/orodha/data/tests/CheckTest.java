// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.findings.Finding;
import org.orodha.core.table.TableDialectHints;
import org.orodha.data.check.Check;
import org.orodha.data.check.CheckReport.Verdict;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.CheckRequest;
import org.orodha.data.check.RulePack;
import org.orodha.data.check.RuleResult;
import org.orodha.model.Severity;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;
import org.orodha.model.time.TimePeriod;
import org.orodha.tables.LoadException;
import org.orodha.tables.TableFile;
import org.orodha.tables.structure.CodeSet;
import org.orodha.tables.structure.Column;
import org.orodha.tables.structure.Structure;
import org.orodha.tables.structure.ValueCount;

class CheckTest extends Checking {

	@Test
	void aFileThatIsAsDescribedIsClean() throws Exception {
		CheckReport report = check("id,day,sex,stay,document\n1,2024-01-31,M,3,A123\n2,2024-02-29,,,\n");

		assertThat(report.verdict()).isEqualTo(Verdict.CLEAN);
		assertThat(report.rows()).isEqualTo(2);
		assertThat(report.results()).isEmpty();
	}

	@Test
	void ofALongValueMessagesQuoteTheBeginningAndTheLength() throws Exception {
		CheckReport report = check("id,day,sex,stay,document\n1,2024-01-31,M,3," + "x".repeat(70_000) + "\n");

		assertThat(report.results()).singleElement().satisfies(result -> {
			assertThat(result.examples()).singleElement().satisfies(example -> {
				assertThat(example.message()).contains("xxx… (70000 characters)").hasSizeLessThan(500);
				assertThat(example.value()).hasSizeLessThan(300);
			});
			assertThat(result.values()).singleElement().satisfies(value -> assertThat(value.value()).hasSizeLessThan(300));
		});
	}

	@Test
	void aRuleThatIsWrongItselfIsToldAndNoVerdictIsCleanWithoutIt() throws Exception {
		RulePack pack = new RulePack("rules.stay", """
				define datapoint ruleset stays (variable stay, sex) is
				  S1: stay > errorcode "S1";
				  S2: stay < 100 errorcode "S2"
				end datapoint ruleset;
				found := check_datapoint('test.crossings', stays);
				""", List.of());
		Path file = write("a.csv", "id,day,sex,stay,document\n1,2024-01-31,M,3,A123\n");

		CheckReport clean = check(CROSSINGS, file, pack);
		CheckReport faulty = check(CROSSINGS, write("b.csv", "id,day,sex,stay,document\n1,2024-01-31,M,300,A123\n"), pack);

		assertThat(clean.verdict()).isEqualTo(Verdict.INCOMPLETE);
		assertThat(clean.skipped()).singleElement().satisfies(skipped -> {
			assertThat(skipped.rule()).isEqualTo("S1");
			assertThat(skipped.reason()).contains("rules.stay", "line 2, column 14");
		});
		assertThat(faulty.results()).extracting(RuleResult::rule).containsExactly("S2");
		assertThat(faulty.verdict()).isEqualTo(Verdict.FAULTY);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			STRING;  [A-Z0-9{5,12}; ;         ;      ;     OD-0106
			STRING;  (?=x)a;        ;         ;      ;     OD-0106
			DATE;    ;              yyyy-mm-dd;      ;     ;     OD-0102
			DATE;    ;              nonsense; ;      ;     OD-0102
			DATE;    ;              dd/MM;    ;      ;     OD-0102
			INTEGER; ;              ;         9;     1;    OD-0104
			DATE;    ;              ;         2000;  ;     OD-0104
			CODED;   ;              ;         ;      ;     OD-0103
			""")
	void whatTheDescriptionSaysWronglyIsToldAndTheCheckGoesOn(VariableType type, String pattern, String format, BigDecimal minimum,
			BigDecimal maximum, String rule) throws Exception {
		Column wrong = new Column("wrong", "test.wrong", VariableRole.ATTRIBUTE, type, false, false, false,
				type == VariableType.CODED ? new CodeSet("cl.empty", new LinkedHashSet<>()) : null, minimum, maximum, pattern, format, null,
				null);
		Structure structure = new Structure("test.flawed", List.of(column("id", VariableType.INTEGER, true, true, null, null, null), wrong));

		CheckReport report = new Check(limits()).run(request(structure, List.of(write("a.csv", "id,wrong\n1,5\nx,5\n".replace("5", type == VariableType.INTEGER ? "5" : "2024-01-31")))),
				new NullProgressMonitor());

		assertThat(report.skipped()).singleElement().satisfies(skipped -> {
			assertThat(skipped.rule()).isEqualTo(rule);
			assertThat(skipped.reason()).contains("wrong", "test.flawed");
		});
		assertThat(stream).extracting(finding -> finding.place().row() + finding.place().column()).containsExactly("3id");
		assertThat(report.unapplied()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "dd/MM/yyyy", "d.M.yy", "dd MMM yyyy", "yyyy-MM-ddTHH:mm:ss", "MM/dd/yyyy hh:mm a", "uuuuMMdd" })
	void aDateFormatThatWritesYearMonthAndDayIsFine(String format) throws Exception {
		Structure structure = new Structure("test.dates", List.of(new Column("day", "test.day", VariableRole.ATTRIBUTE, VariableType.DATE, false,
				false, false, null, null, null, null, format, null, null)));

		assertThat(new Check(limits()).run(request(structure, List.of(write("a.csv", "day\nx\n"))), new NullProgressMonitor()).skipped())
				.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			2019;    TIME_PERIOD; 1990 2018-Q4 2019 2019-07 2019-S2 2020-01 2025-12-31; 2 3 7 8
			2019-Q3; TIME_PERIOD; 2019 2019-Q3 2019-Q4 2019-S1 2019-S2 2019-06 2019-09;  4 5 7
			2019;    TIME_PERIOD; 2019-A1 2018/19 2017/18 FY2019/20 FY2020-21 2019M7 2020-M01 2019q4 2019-W01 2020W53 2019-D365 2020-01-01T08:00:00; 4 6 8 11 13
			2019;    TIME_PERIOD; 2018-12-31/P1D 2018-12-31/P2D 2019-12-01/P3M 2020-01-01/2020-03-31 2018-01-01/2018-12-31;                           2 5 6
			2019/20; TIME_PERIOD; 2019 2018 2020-T1 2020-T3 2019-06 2019-W27;                                                                      3 5 6
			2019-07; DATE;        2019-06-30 2019-07-01 2019-07-31 2019-08-01 never;     2 5
			""")
	void timesOutsideThePeriodOfTheFilesAreToldAtTheirRows(String period, VariableType type, String values, String rows)
			throws Exception {
		Structure structure = new Structure("test.series", List.of(column("time", type, true, true, null, null, null),
				CROSSINGS.columns().get(2), CROSSINGS.columns().get(3)));
		List<TableFile> files = TableFile.of(List.of(write("a.csv", "time,sex,stay\n" + values.replace(" ", ",M,3\n") + ",M,3\n")), TableDialectHints.NONE);

		CheckReport report = new Check(limits()).run(new CheckRequest(structure, files, List.of(), List.of(), List.of(),
				TimePeriod.parse(period).orElseThrow(), CheckRequest.EXAMPLES, stream::add), new NullProgressMonitor());

		assertThat(stream).filteredOn(finding -> finding.rule().equals("OD-0111"))
				.allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING))
				.extracting(finding -> Integer.toString(finding.place().row())).containsExactly(rows.split(" "));
		assertThat(report.results()).filteredOn(result -> result.rule().equals("OD-0111")).hasSize(1);
	}

	@Test
	void everyBreachOfTheDescriptionIsFoundAtItsPlace() throws Exception {
		check("""
				id,day,sex,stay,document
				1,2024-01-31,M,3,A123
				2,2024-02-30,m,-1,A12
				,2024-1-05,Q,1.5,
				2,,F,x,Z999
				""");

		assertThat(stream).extracting(finding -> finding.rule() + "@" + finding.place().row() + ":" + finding.place().column())
				.containsExactlyInAnyOrder("OD-0102@3:day", "OD-0103@3:sex", "OD-0104@3:stay", "OD-0106@3:document",
						"OD-0101@4:id", "OD-0102@4:day", "OD-0103@4:sex", "OD-0102@4:stay", "OD-0107@5:id", "OD-0101@5:day",
						"OD-0102@5:stay");
	}

	@Test
	void aWrongCodeIsToldWithTheOneThatWasMeant() throws Exception {
		check("id,day,sex,stay,document\n1,2024-01-31,m,3,A123\n");

		assertThat(stream).singleElement().satisfies(finding -> assertThat(finding.message()).contains("cl.sex", "\"m\"", "\"M\""));
	}

	@Test
	void aThousandEqualErrorsAreOneResultWithExamples() throws Exception {
		CheckReport report = check("id,day,sex,stay,document\n" + IntStream.range(0, 1000)
				.mapToObj(n -> n + ",2024-01-31," + (n % 4 == 0 ? "Z" : "?") + ",1,").collect(Collectors.joining("\n")) + "\n");

		RuleResult result = report.results().get(0);
		assertThat(report.results()).hasSize(1);
		assertThat(result.count()).isEqualTo(1000);
		assertThat(result.examples()).hasSize(CheckRequest.EXAMPLES).first()
				.satisfies(example -> assertThat(example.place().row()).isEqualTo(2));
		assertThat(result.values()).containsExactly(new ValueCount("?", 750), new ValueCount("Z", 250));
		assertThat(stream).hasSize(1000);
	}

	@Test
	void aLongNameOfAColumnIsCutInWhatIsTold() throws Exception {
		CheckReport report = check("id,day,sex,stay,document," + "x".repeat(5000) + "\n1,2024-01-31,M,3,A123,1\n");

		assertThat(report.results()).filteredOn(result -> result.rule().equals("OD-0021")).singleElement()
				.satisfies(result -> assertThat(result.examples().get(0).message()).contains("xxx", "5000").hasSizeLessThan(500));
	}

	@Test
	void columnsThatAreMissingUnknownOrMisspeltAreTold() throws Exception {
		CheckReport report = check("id,dat,sex,stay,extra\n1,2024-01-31,M,3,A123\n");

		assertThat(report.results()).extracting(result -> result.rule() + result.columns() + result.severity())
				.containsExactlyInAnyOrder("OD-0020[day]" + Severity.ERROR, "OD-0020[document]" + Severity.WARNING,
						"OD-0021[dat]" + Severity.WARNING, "OD-0021[extra]" + Severity.WARNING);
	}

	@Test
	void personalDataThatTheDescriptionDoesNotDeclareIsTold() throws Exception {
		String rows = IntStream.range(0, 40).mapToObj(n -> n + ",2024-01-31,M,3,A123,Otieno,person" + n + "@example.org")
				.collect(Collectors.joining("\n"));

		check("id,day,sex,stay,document,surname,contact\n" + rows + "\n");

		assertThat(stream).filteredOn(finding -> finding.rule().equals("OD-0110")).allSatisfy(finding -> {
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.place().row()).isEqualTo(1);
		}).extracting(finding -> finding.place().column()).containsExactlyInAnyOrder("surname", "contact");
		assertThat(stream).filteredOn(finding -> "contact".equals(finding.place().column())).extracting(Finding::message)
				.anyMatch(message -> message.contains("40 of 40"));
	}

	@Test
	void valuesThatReferToAnotherDatasetOccurThere() throws Exception {
		Structure persons = new Structure("test.persons", List.of(referring("id", null)));
		Structure visits = new Structure("test.visits", List.of(referring("visit", null),
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
		Structure persons = new Structure("test.persons", List.of(referring("id", null), referring("name", null)));
		Structure visits = new Structure("test.visits", List.of(referring("visit", null),
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
		Structure codes = new Structure("test.codes", List.of(referring("code", null),
				referring("parent", new Column.Reference("test.codes", "code"))));

		new Check(limits()).run(request(codes, List.of(write("codes.csv", "code,parent\nA,\nB,A\nC,Z\n"))),
				new NullProgressMonitor());

		assertThat(stream).extracting(finding -> finding.rule() + "@" + finding.place().row() + ":" + finding.place().column())
				.containsExactly("OD-0108@4:parent");
	}

	@Test
	void aCellThatIsWrongByItselfIsNotJudgedByOtherRules() throws Exception {
		RulePack pack = new RulePack("rules.stay", """
				define datapoint ruleset stays (variable stay, sex, document) is
				  when sex = "M" then not isnull(stay) errorcode "S1";
				  document <> "A1" errorcode "S2"
				end datapoint ruleset;
				found := check_datapoint('test.crossings', stays);
				""", List.of());

		CheckReport report = check(CROSSINGS, write("a.csv", """
				id,day,sex,stay,document
				1,2024-01-31,M,12 days,A1
				2,2024-01-31,M,,A123
				3,2024-01-31,M,3,A123
				"""), pack);

		assertThat(stream).extracting(finding -> finding.rule() + "@" + finding.place().row() + ":" + finding.place().column())
				.containsExactlyInAnyOrder("OD-0102@2:stay", "OD-0106@2:document", "S1@3:stay");
		assertThat(report.results()).filteredOn(result -> result.rule().equals("S1")).singleElement()
				.satisfies(result -> assertThat(result.values()).containsExactly(new ValueCount(null, 1)));
	}

	@Test
	void aTotalThatIsMissingIsToldAsTheRowThatIsNotThere() throws Exception {
		Structure table = new Structure("test.table", List.of(column("post", VariableType.STRING, true, true, null, null, null),
				column("sex", VariableType.STRING, true, true, null, null, null),
				new Column("persons", "test.persons", VariableRole.MEASURE, VariableType.INTEGER, false, false, false, null, null, null,
						null, null, null, null)));
		RulePack pack = new RulePack("rules.table", """
				define hierarchical ruleset sexes (variable rule sex) is
				  T = F + M errorcode "S1"
				end hierarchical ruleset;
				found := check_hierarchy('test.table'#persons, sexes rule sex partial_zero);
				""", List.of());

		check(table, write("a.csv", "post,sex,persons\nNBO,F,300\nNBO,M,12\nMBA,F,1\nMBA,M,1\nMBA,T,3\n"), pack);

		assertThat(stream).extracting(finding -> finding.place().row() + " " + finding.message()).satisfiesExactlyInAnyOrder(
				missing -> assertThat(missing).startsWith("0 ").contains("no row with post = NBO, sex = T", "persons = 0"),
				wrong -> assertThat(wrong).startsWith("6 ").contains("found post = MBA, sex = T, persons = 3, imbalance = 1"));
	}

	@Test
	void aReferenceIsNotLookedForWhereTheValueIsNoneOfItsForm() throws Exception {
		Column parent = new Column("parent", "test.parent", VariableRole.ATTRIBUTE, VariableType.STRING, false, false, false, null, null,
				null, "[A-Z]", null, null, new Column.Reference("test.codes", "code"));
		Structure codes = new Structure("test.codes", List.of(referring("code", null), parent));

		new Check(limits()).run(request(codes, List.of(write("codes.csv", "code,parent\nA,\nB,A\nC,Z\nD,zz\n"))),
				new NullProgressMonitor());

		assertThat(stream).extracting(finding -> finding.rule() + "@" + finding.place().row())
				.containsExactly("OD-0108@4", "OD-0106@5");
	}

	@Test
	void aFileWithoutRowsIsAnError() throws Exception {
		assertThat(check("id,day,sex,stay,document\n").results()).extracting(RuleResult::rule).containsExactly("OD-0109");
	}

	@ParameterizedTest
	@CsvSource({ "1 2 2 10 10 10, 4 6 7", "2 1 2 3 1, 4 6", "9 10 11 10, 5", "3 2 1, ''" })
	void rowsThatRepeatAKeyAreFoundInWhateverOrderKeysCome(String ids, String lines) throws Exception {
		check("id,day,sex,stay,document\n" + ids.replace(" ", ",2024-01-31,M,3,\n") + ",2024-01-31,M,3,\n");

		assertThat(stream.stream().map(finding -> finding.rule() + "@" + finding.place().row()).collect(Collectors.joining(" ")))
				.isEqualTo(lines.replaceAll("[0-9]+", "OD-0107@$0"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024 2024-A1 2024A 2023/24 2023/2024 FY2023/24 FY2023-24 1999/00 2023/25 2023/2025 FY2024 0000 0000-Q1 0001",
			"2024-S2 2024-S3 2024-T3 2024T1 2024-T4 2010Q1 2010-q1 2024-Q5 2024-07 2024-M07 2024M7 2024-13 2024-M13 202407 24Q1 junk",
			"2024-W01 2020-W53 2023-W53 2024W5 2024-w05 2024-W00 2024-D213 2024-D366 2023-D366 2024-D000 2024d7",
			"2024-02-29 2023-02-29 2024-07-31T10:15:00Z 2023-02-29T10:15 2024-01-01/2024-06-30 2024-06-30/2024-01-01 2024-01-01/P6M",
			"9999-12-01/P2M 9999-12-01/P1M 9998-01-01/P9999Y 9999-12-31/P4D 2024-02-30/P1M 9999/00 9999/0000 9998/99 9999-W52 2024-01-15/p1w" })
	void aCheckRefusesTheTimesThatNobodyElseTakesForPeriods(String values) throws Exception {
		Structure structure = new Structure("test.series", List.of(column("time", VariableType.TIME_PERIOD, true, true, null, null, null),
				CROSSINGS.columns().get(2), CROSSINGS.columns().get(3)));
		String[] times = values.split(" ");

		new Check(limits()).run(request(structure, List.of(write("a.csv", "time,sex,stay\n" + String.join(",M,3\n", times) + ",M,3\n"))),
				new NullProgressMonitor());

		assertThat(stream).filteredOn(finding -> finding.rule().equals("OD-0102")).extracting(finding -> times[finding.place().row() - 2])
				.containsExactlyElementsOf(Stream.of(times).filter(time -> TimePeriod.parse(time).isEmpty()).toList());
	}

	/** What is too long for a table is told with its line before any row is judged, however far below the sample it stands. */
	@ParameterizedTest
	@CsvSource({ "20, ''", "20, '\"'" })
	void aHugeCellIsToldWithItsLineThoughAGoodRowFollows(int megabytes, String quote) throws Exception {
		Path file = write("a.csv", "id,day,sex,stay,document\n1,2024-01-31,M,3,\n2,2024-01-31,M,3," + quote
				+ "x".repeat(megabytes << 20) + quote + "\n3,2024-01-31,M,3,\n");

		assertThatThrownBy(() -> check(List.of(file))).isInstanceOfSatisfying(LoadException.class, refused -> {
			assertThat(refused.finding().rule()).isEqualTo("OD-0005");
			assertThat(refused.finding().place().row()).isEqualTo(3);
		});
	}

	/** Whether few keys recur or most, and whether one column or two tell a row. */
	@ParameterizedTest
	@CsvSource({ "39990, false", "39990, true", "20000, false", "20000, true" })
	void rowsThatRepeatAKeyAreFoundAmongMany(int keys, boolean both) throws Exception {
		Structure visits = new Structure("test.visits", List.of(column("post", VariableType.STRING, true, true, null, null, null),
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
	void linesAreRightAfterBlankLinesAndCellsOfSeveralLinesFarBelowTheSample() throws Exception {
		String good = IntStream.range(0, 150_000).mapToObj(n -> n + ",2024-01-31,M,3,").collect(Collectors.joining("\n"));

		check("id,day,sex,stay,document\n" + good + "\n\n200000,2024-01-31,M,-1,\n200001,2024-01-31,M,3,\"A\n1\"\n200002,,M,3,\n");

		assertThat(stream).extracting(finding -> finding.rule() + "@" + finding.place().row()).containsExactly("OD-0104@150003",
				"OD-0106@150004", "OD-0101@150006");
	}

	@Test
	void rulesOverSeveralRowsMayNeedNoColumnOrOneThatTheKeyNeedsToo() throws Exception {
		Structure plain = new Structure("test.plain", List.of(column("stay", VariableType.INTEGER, false, false, null, null, null),
				column("day", VariableType.DATE, false, false, null, null, null)));
		RulePack rows = new RulePack("rules.rows", """
				all_rows := 'test.plain'[aggr n := count()];
				enough := check(all_rows[calc ok := n >= 3][keep ok] errorcode "R1");
				""", List.of());
		RulePack days = new RulePack("rules.days", """
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
		Structure plain = new Structure("test.plain", List.of(column("document", VariableType.STRING, false, false, null, null, null),
				column("day", VariableType.DATE, false, false, null, null, null),
				column("note", VariableType.STRING, false, false, null, null, null)));
		RulePack once = new RulePack("rules.once", """
				same := 'test.plain'[calc identifier paper := document, identifier on_day := day][aggr n := count() group by paper, on_day];
				once := check(same[calc ok := n <= 1][keep ok] errorcode "R3");
				""", List.of());

		check(plain, write("plain.csv", rows), once);

		assertThat(stream).filteredOn(finding -> finding.rule().equals("R3")).hasSize(breaches)
				.allSatisfy(finding -> assertThat(finding.message()).contains("n = 2"));
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

	/** Whatever it is doing when the user gives up: opening the file, going through its rows, or comparing them. */
	@ParameterizedTest
	@ValueSource(strings = { "Opening", "Checking", "few" })
	void aCheckThatIsGivenUpEndsAndLeavesNothingBehind(String task) throws Exception {
		Path file = write("a.csv", "id,day,sex,stay,document\n" + IntStream.range(0, 1_000_000)
				.mapToObj(n -> n + ",2024-01-31,M," + n % 30 + ",A123").collect(Collectors.joining("\n")) + "\n");
		RulePack days = new RulePack("rules.days", """
				of_day := 'test.crossings'[calc identifier on_day := day, entry := id][aggr n := count() group by on_day];
				few := check(of_day[calc ok := n <= 2][keep ok] errorcode "R2");
				""", List.of());
		NullProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			public void subTask(String name) {
				if (name.contains(task))
					setCanceled(true);
			}
		};

		CheckRequest request = new CheckRequest(CROSSINGS, TableFile.of(List.of(file), TableDialectHints.NONE), List.of(days), List.of(),
				List.of(), CheckRequest.EXAMPLES, stream::add);
		assertThatThrownBy(() -> new Check(limits()).run(request, monitor)).isInstanceOf(OperationCanceledException.class);

		assertThat(folder.resolve("temporary")).isEmptyDirectory();
		assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName).doesNotContain("Orodha check", "Orodha cancel");
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

	@Test
	void theSameStructureGivesTheSameFingerprintAndAnotherOneDoesNot() throws Exception {
		Path file = write("a.csv", "id,day,sex,stay,document\n1,2024-01-31,M,3,A123\n");
		Structure other = new Structure("test.crossings", CROSSINGS.columns().subList(0, 4));

		assertThat(check(List.of(file)).fingerprint()).isEqualTo(check(List.of(file)).fingerprint());
		assertThat(new Check(limits()).run(request(other, List.of(file)), new NullProgressMonitor()).fingerprint())
				.isNotEqualTo(check(List.of(file)).fingerprint());
	}
}

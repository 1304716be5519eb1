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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.findings.Finding;
import org.orodha.core.table.TableDialectHints;
import org.orodha.data.check.AppliedRuleset;
import org.orodha.data.check.Check;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.CheckReport.Verdict;
import org.orodha.data.check.CheckRequest;
import org.orodha.data.check.RuleResult;
import org.orodha.model.Severity;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;
import org.orodha.model.time.TimePeriod;
import org.orodha.tables.LoadException;
import org.orodha.tables.TableFile;
import org.orodha.tables.description.CodeSet;
import org.orodha.tables.description.Column;
import org.orodha.tables.description.FileDescription;
import org.orodha.tables.description.ValueCount;

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
	void plusSignsOfNumbersAreReadAndSaid() throws Exception {
		String text = "id,day,sex,stay,document\n1,2024-01-31,M,+5,A123\n2,2024-01-31,M,+0,A123\n";

		CheckReport report = check(text);

		assertThat(report.results()).extracting(RuleResult::rule).containsExactly("OD-0027");
		assertThat(stream).singleElement().satisfies(finding -> {
			assertThat(finding.severity()).isEqualTo(Severity.INFORMATION);
			assertThat(finding.place().row() + finding.place().column()).isEqualTo("2stay");
			assertThat(finding.message()).contains("+5 has a plus sign");
		});
		assertThat(Loaded.of(write("loaded.csv", text)).findings).singleElement().satisfies(
				finding -> assertThat(finding.message()).isEqualTo(stream.get(0).message()));
	}

	@Test
	void plusSignsOfWhatIsDescribedAsTextAreNoMatter() throws Exception {
		FileDescription phones = new FileDescription("test.phones", List.of(column("id", VariableType.INTEGER, true, true, null, null, null),
				column("phone", VariableType.STRING, false, false, null, null, null)));

		CheckReport report = new Check(limits()).run(request(phones, List.of(write("a.csv", "id,phone\n1,+254712345678\n"))),
				new NullProgressMonitor());

		assertThat(report.results()).extracting(RuleResult::rule).doesNotContain("OD-0027");
	}

	@Test
	void aRuleThatIsWrongItselfIsToldAndNoVerdictIsCleanWithoutIt() throws Exception {
		AppliedRuleset pack = new AppliedRuleset("rules.stay", """
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
		FileDescription description = new FileDescription("test.flawed", List.of(column("id", VariableType.INTEGER, true, true, null, null, null), wrong));

		CheckReport report = new Check(limits()).run(request(description, List.of(write("a.csv", "id,wrong\n1,5\nx,5\n".replace("5", type == VariableType.INTEGER ? "5" : "2024-01-31")))),
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
		FileDescription description = new FileDescription("test.dates", List.of(new Column("day", "test.day", VariableRole.ATTRIBUTE, VariableType.DATE, false,
				false, false, null, null, null, null, format, null, null)));

		assertThat(new Check(limits()).run(request(description, List.of(write("a.csv", "day\nx\n"))), new NullProgressMonitor()).skipped())
				.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			2019;    TIME_PERIOD; 1990 2018-Q4 2019 2019-07 2019-S2 2020-01 2025-12-31; 2 3 7 8
			2019-Q3; TIME_PERIOD; 2019 2019-Q3 2019-Q4 2019-S1 2019-S2 2019-06 2019-09;  4 5 7
			2019;    TIME_PERIOD; 2019-A1 2018/19 2017/18 FY2019/20 FY2020-21 2019M7 2020-M01 2019q4 2019-W01 2020W53 2019-D365 2020-01-01T08:00:00; 4 6 8 11 13
			2019;    TIME_PERIOD; 2018-12-31/P1D 2018-12-31/P2D 2019-12-01/P3M 2020-01-01/2020-03-31 2018-01-01/2018-12-31;                           2 5 6
			2019/20; TIME_PERIOD; 2019 2018 2020-T1 2020-T3 2019-06 2019-W27;                                                                      3 5 6
			9999-W52; DATE;      9999-12-26 9999-12-27 9999-12-31;     2
			2010;    TIME_PERIOD; 2010M1/2010M12 2011M1/2011M12 2008Q1/2009Q4 2008-A1/2010-02 2011-S1/2012-S2;     3 4 6
			2019-07; DATE;        2019-06-30 2019-07-01 2019-07-31 2019-08-01 never;     2 5
			""")
	void timesOutsideThePeriodOfTheFilesAreToldAtTheirRows(String period, VariableType type, String values, String rows)
			throws Exception {
		FileDescription description = new FileDescription("test.series", List.of(column("time", type, true, true, null, null, null),
				CROSSINGS.columns().get(2), CROSSINGS.columns().get(3)));
		List<TableFile> files = TableFile.of(List.of(write("a.csv", "time,sex,stay\n" + values.replace(" ", ",M,3\n") + ",M,3\n")), TableDialectHints.NONE);

		CheckReport report = new Check(limits()).run(new CheckRequest(description, files, List.of(), List.of(), List.of(),
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
	void aCellThatIsWrongByItselfIsNotJudgedByOtherRules() throws Exception {
		AppliedRuleset pack = new AppliedRuleset("rules.stay", """
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
		FileDescription table = new FileDescription("test.table", List.of(column("post", VariableType.STRING, true, true, null, null, null),
				column("sex", VariableType.STRING, true, true, null, null, null),
				new Column("persons", "test.persons", VariableRole.MEASURE, VariableType.INTEGER, false, false, false, null, null, null,
						null, null, null, null)));
		AppliedRuleset pack = new AppliedRuleset("rules.table", """
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
	void aFileWithoutRowsIsAnError() throws Exception {
		assertThat(check("id,day,sex,stay,document\n").results()).extracting(RuleResult::rule).containsExactly("OD-0109");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024 2024-A1 2024A 2023/24 2023/2024 FY2023/24 FY2023-24 1999/00 2023/25 2023/2025 FY2024 0000 0000-Q1 0001",
			"2024-S2 2024-S3 2024-T3 2024T1 2024-T4 2010Q1 2010-q1 2024-Q5 2024-07 2024-M07 2024M7 2024-13 2024-M13 202407 24Q1 junk",
			"2024-W01 2020-W53 2023-W53 2024W5 2024-w05 2024-W00 2024-D213 2024-D366 2023-D366 2024-D000 2024d7",
			"2024-02-29 2023-02-29 2024-07-31T10:15:00Z 2023-02-29T10:15 2024-01-01/2024-06-30 2024-06-30/2024-01-01 2024-01-01/P6M",
			"2010M1/2010M12 2010-Q1/2011-Q4 2010M12/2010M1 2010M13/2011M1 2010A/2012A1 2010/2012 2010-01/2010-06", "9999-12-01/P2M 9999-12-01/P1M 9998-01-01/P9999Y 9999-12-31/P4D 2024-02-30/P1M 9999/00 9999/0000 9998/99 9999-W52 2024-01-15/p1w" })
	void aCheckRefusesTheTimesThatNobodyElseTakesForPeriods(String values) throws Exception {
		FileDescription description = new FileDescription("test.series", List.of(column("time", VariableType.TIME_PERIOD, true, true, null, null, null),
				CROSSINGS.columns().get(2), CROSSINGS.columns().get(3)));
		String[] times = values.split(" ");

		new Check(limits()).run(request(description, List.of(write("a.csv", "time,sex,stay\n" + String.join(",M,3\n", times) + ",M,3\n"))),
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

	@Test
	void linesAreRightAfterBlankLinesAndCellsOfSeveralLinesFarBelowTheSample() throws Exception {
		String good = IntStream.range(0, 150_000).mapToObj(n -> n + ",2024-01-31,M,3,").collect(Collectors.joining("\n"));

		check("id,day,sex,stay,document\n" + good + "\n\n200000,2024-01-31,M,-1,\n200001,2024-01-31,M,3,\"A\n1\"\n200002,,M,3,\n");

		assertThat(stream).extracting(finding -> finding.rule() + "@" + finding.place().row()).containsExactly("OD-0104@150003",
				"OD-0106@150004", "OD-0101@150006");
	}

	/** Whatever it is doing when the user gives up: opening the file, going through its rows, or comparing them. */
	@ParameterizedTest
	@ValueSource(strings = { "Opening", "Checking", "few" })
	void aCheckThatIsGivenUpEndsAndLeavesNothingBehind(String task) throws Exception {
		Path file = write("a.csv", "id,day,sex,stay,document\n" + IntStream.range(0, 1_000_000)
				.mapToObj(n -> n + ",2024-01-31,M," + n % 30 + ",A123").collect(Collectors.joining("\n")) + "\n");
		AppliedRuleset days = new AppliedRuleset("rules.days", """
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
	void theSameStructureGivesTheSameFingerprintAndAnotherOneDoesNot() throws Exception {
		Path file = write("a.csv", "id,day,sex,stay,document\n1,2024-01-31,M,3,A123\n");
		FileDescription other = new FileDescription("test.crossings", CROSSINGS.columns().subList(0, 4));

		assertThat(check(List.of(file)).fingerprint()).isEqualTo(check(List.of(file)).fingerprint());
		assertThat(new Check(limits()).run(request(other, List.of(file)), new NullProgressMonitor()).fingerprint())
				.isNotEqualTo(check(List.of(file)).fingerprint());
	}
}

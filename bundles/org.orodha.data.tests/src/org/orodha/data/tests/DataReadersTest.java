// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.table.FileDialect;
import org.orodha.core.table.TableDialectHints;
import org.orodha.data.check.AppliedRuleset;
import org.orodha.data.check.AppliedRuleset.RuleText;
import org.orodha.data.check.Check;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.RuleResult;
import org.orodha.data.check.RulesetSource;
import org.orodha.data.delivery.CheckRequests;
import org.orodha.data.harmonise.HarmoniseFiles;
import org.orodha.data.reading.DataReader;
import org.orodha.data.reading.DataReaders;
import org.orodha.data.reading.DataRows;
import org.orodha.data.reading.ReadRequest;
import org.orodha.engine.EngineLimits;
import org.orodha.fixtures.ForeignPlugIns;
import org.orodha.model.Dataset;
import org.orodha.model.Severity;
import org.orodha.tables.LineUse;
import org.orodha.tables.LoadException;
import org.orodha.tables.RecordSink;

class DataReadersTest {

	private static final String DATASET = "cbk.remittances.by-region";
	private static final String WIDE = "Inflows by region;;\nRegion;2026-07;2026-08\nEUR;10.5;11\nNAM;200;210\nALL;210.5;221\nMARS;1;2\n";

	@TempDir
	static Path folder;

	private static Catalogue kenya;

	private final ForeignPlugIns plugIns = new ForeignPlugIns(DataReadersTest.class);

	@BeforeAll
	static void openSample() throws Exception {
		kenya = Kenya.partIn(folder.resolve("kenya")).catalogue();
	}

	@AfterEach
	void uninstall() throws Exception {
		plugIns.uninstall();
	}

	/** A row for each region, a column for each month. */
	public static final class WideReader implements DataReader {

		@Override
		public void read(ReadRequest request, DataRows rows, IProgressMonitor monitor) throws ImportException {
			rows.columns(2, request.columns());
			request.table(TableDialectHints.NONE.withHeader(1, 1), new RecordSink() {

				private final List<String> months = new ArrayList<>();

				@Override
				public void dialect(FileDialect dialect, int width) {
					months.addAll(dialect.columns().subList(1, dialect.columns().size()));
					rows.other(LineUse.PREAMBLE, dialect.preambleRows());
				}

				@Override
				public void record(long number, long line, List<String> cells) {
					if (cells.getFirst().equals("ALL"))
						rows.leaveOut(line, "a total");
					else
						for (int month = 0; month < months.size(); month++)
							rows.row(line, List.of(months.get(month), cells.getFirst(), cells.get(month + 1), "A"));
				}
			}, monitor);
		}
	}

	/** Does what its file's name asks for. */
	public static final class BadReader implements DataReader {

		@Override
		public void read(ReadRequest request, DataRows rows, IProgressMonitor monitor) throws ImportException {
			switch (request.name()) {
			case "bad-refused.csv" -> throw new ImportException(Place.of(request.name()).row(3), "Expected a region, found nothing.", "Fill it in.");
			case "bad-narrow.csv" -> {
				rows.columns(1, List.of("month", "region"));
				rows.row(2, List.of("2026-07"));
			}
			case "bad-twice.csv" -> rows.columns(1, List.of("month", "Month"));
			case "bad-backwards.csv" -> {
				rows.columns(1, List.of("month"));
				rows.row(7, List.of("2026-07"));
				rows.row(6, List.of("2026-08"));
			}
			case "bad-catalogue.csv" -> {
				request.dataset().setId("changed");
				rows.columns(1, request.columns());
			}
			default -> {
				// gives neither columns nor rows
			}
			}
		}
	}

	/** One rule, or none that can be had. */
	public static final class Rules implements RulesetSource {

		@Override
		public AppliedRuleset ruleset(List<String> languages) {
			return new AppliedRuleset("cbk.plausible", "define datapoint ruleset plausible (variable usd_million) is "
					+ "high: usd_million < 205 errorcode \"CBK-1\" errorlevel \"warning\" end datapoint ruleset; "
					+ "high_findings := check_datapoint('" + DATASET + "', plausible);",
					List.of(new RuleText("CBK-1", "No region sends 205 million", "Ask.", Severity.WARNING, 3, "")));
		}
	}

	/** Rules that cannot be had. */
	public static final class NoRules implements RulesetSource {

		@Override
		public AppliedRuleset ruleset(List<String> languages) {
			throw new IllegalStateException("mislaid");
		}
	}

	private void installReader(String id, Class<?> type, String files) throws Exception {
		plugIns.install("org.example." + id, "org.orodha.data.dataReaders", "<reader id='" + id
				+ "' name='Wide tables' description='Reads them' class='org.orodha.data.tests/" + type.getName() + "' dataset='" + DATASET
				+ "' files='" + files + "'/>", Map.of());
		assertThat(DataReaders.installed().leftOut()).isEmpty();
	}

	private void installRules(Class<?> type) throws Exception {
		plugIns.install("org.example.rules", "org.orodha.data.rulesets",
				"<ruleset id='cbk.plausible' name='Plausible' description='Says what is' class='org.orodha.data.tests/" + type.getName() + "' dataset='"
						+ DATASET + "'/>",
				Map.of());
	}

	private static CheckReport check(String name, String content) throws IOException {
		Path file = Files.writeString(folder.resolve(name), content);
		return new Check(EngineLimits.DEFAULT).run(
				CheckRequests.forFiles(kenya, kenya.require(Dataset.class, DATASET), null, List.of(file), finding -> {
				}), new NullProgressMonitor());
	}

	private static LoadException refused(String name) {
		return catchThrowableOfType(LoadException.class, () -> check(name, "x"));
	}

	private static List<String> told(CheckReport report, String rule) {
		return report.results().stream().filter(result -> result.rule().equals(rule)).map(RuleResult::examples).flatMap(List::stream)
				.map(example -> example.place().row() + ":" + example.place().column() + " " + example.message()).toList();
	}

	@Test
	void aFileOfAnAgencysOwnLayoutIsCheckedAsRowsOfTheDataset() throws Exception {
		installReader("cbk.wide", WideReader.class, "other-*.xls,Wide-*.csv");

		CheckReport report = check("wide-2026.CSV", WIDE);

		assertThat(report.rows()).isEqualTo(6);
		assertThat(report.balance().isEven()).isTrue();
		assertThat(report.balance().lines()).isEqualTo(6);
		assertThat(report.balance().count(LineUse.LEFT_OUT)).isEqualTo(1);
		assertThat(told(report, "OD-0044")).singleElement().asString().contains("Wide tables", "org.example.cbk.wide", "1.2.3");
		assertThat(told(report, "OD-0045")).singleElement().asString().startsWith("5:null Line 5").contains("a total");
		assertThat(report.results().stream().filter(result -> result.severity() == Severity.ERROR).map(RuleResult::examples)
				.flatMap(List::stream).map(example -> example.place().row() + ":" + example.place().column())).containsExactly("6:region", "6:region");
	}

	@Test
	void otherFilesOfTheDatasetAreReadAsItSays() throws Exception {
		installReader("cbk.wide", WideReader.class, "wide-*.csv");

		CheckReport report = check("2026-08.csv", "month,region,usd_million,obs_status\n2026-08,EUR,1,A\n");

		assertThat(report.rows()).isEqualTo(1);
		assertThat(told(report, "OD-0044")).isEmpty();
	}

	@Test
	void whoReadAFileIsPartOfTheFingerprint() throws Exception {
		String plain = check("wide-1.csv", "month,region,usd_million,obs_status\n2026-08,EUR,1,A\n").fingerprint();
		installReader("cbk.wide", WideReader.class, "wide-*.csv");

		assertThat(check("wide-1.csv", WIDE).fingerprint()).isNotEqualTo(plain);
	}

	@Test
	void itIsHarmonisedAsWell() throws Exception {
		installReader("cbk.wide", WideReader.class, "wide-*.csv");
		Path file = Files.writeString(folder.resolve("wide-3.csv"), WIDE);

		try (HarmoniseFiles files = new HarmoniseFiles(kenya)) {
			assertThat(files.open(kenya.require(Dataset.class, DATASET), file, new NullProgressMonitor()).file().columns())
					.containsExactly("month", "region", "usd_million", "obs_status");
			assertThat(files.findings()).extracting(Finding::rule).containsExactly("OD-0044", "OD-0045");
		}
	}

	@Test
	void aFileThatIsNotAsItShouldBeIsRefusedWithThePlaceAndTheReason() throws Exception {
		installReader("cbk.bad", BadReader.class, "bad-*.csv");

		LoadException refused = refused("bad-refused.csv");

		assertThat(refused.isOfTheFile()).isTrue();
		assertThat(refused.finding().place()).hasToString("bad-refused.csv:3");
		assertThat(refused.finding().message()).isEqualTo("Expected a region, found nothing. Fill it in.");
	}

	@Test
	void aReaderThatGivesNonsenseIsNamedAndTheFileIsNotBlamed() throws Exception {
		installReader("cbk.bad", BadReader.class, "bad-*.csv");

		for (String name : List.of("bad-narrow.csv", "bad-twice.csv", "bad-backwards.csv", "bad-nothing.csv", "bad-catalogue.csv")) {
			LoadException refused = refused(name);
			if (name.equals("bad-catalogue.csv"))
				assertThat(kenya.find(Dataset.class, DATASET)).isPresent();
			else {
				assertThat(refused.isOfTheFile()).as(name).isFalse();
				assertThat(refused.finding().message()).as(name).contains("org.example.cbk.bad", "1.2.3");
			}
		}
	}

	@Test
	void ofTwoReadersNoneIsChosenInSecret() throws Exception {
		installReader("cbk.one", WideReader.class, "wide-*.csv");
		installReader("cbk.two", WideReader.class, "*.csv");

		assertThat(refused("wide-2026.csv").finding().message()).contains("cbk.one", "cbk.two", "orodha plugins disable");
	}

	@Test
	void rulesOfAPlugInAreAppliedBesideThoseOfTheCatalogue() throws Exception {
		installReader("cbk.wide", WideReader.class, "wide-*.csv");
		installRules(Rules.class);

		assertThat(check("wide-2026.csv", WIDE).results().stream().filter(result -> result.rule().equals("CBK-1")))
				.singleElement().satisfies(result -> {
					assertThat(result.count()).isEqualTo(1);
					assertThat(result.name()).isEqualTo("No region sends 205 million");
					assertThat(result.examples().getFirst().place().row()).isEqualTo(4);
				});
	}

	@Test
	void withoutTheRulesOfAPlugInNothingIsJudged() throws Exception {
		installRules(NoRules.class);

		assertThat(refused("2026-08.csv").finding().message()).contains("mislaid", "org.example.rules");
	}
}

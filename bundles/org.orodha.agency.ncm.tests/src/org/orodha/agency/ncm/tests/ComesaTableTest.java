// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.agency.ncm.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import org.orodha.core.text.LanguageMap;

/** A table as COMESA takes it. */
class ComesaTableTest {

	@TempDir
	Path folder;

	/** Figures by year, country and sex, one of them hidden. */
	private record Figures(List<Column> columns, List<Row> rows) implements StatisticalTable {

		@Override
		public String id() {
			return "comesa.table-09";
		}

		@Override
		public String version() {
			return "1.0";
		}

		@Override
		public LanguageMap title() {
			return text("Table M9");
		}

		@Override
		public Audience audience() {
			return Audience.PUBLIC;
		}

		@Override
		public String provenance() {
			return "Compiled";
		}

		@Override
		public List<Footnote> footnotes() {
			return List.of(new Footnote(id(), text("=Mind the gap")));
		}

		@Override
		public List<Source> sources() {
			return List.of(new Source(null, "ctip.victims.identified", "victims.csv", null, OptionalLong.empty(), List.of()));
		}
	}

	private static LanguageMap text(String english) {
		return new LanguageMap(Map.of("en", english));
	}

	private static StatisticalTable.Column column(String id, StatisticalTable.Role role, Map<String, LanguageMap> codes) {
		return new StatisticalTable.Column(id, text(id.toLowerCase()), role, null, codes, false);
	}

	private static StatisticalTable.Row row(String... values) {
		return new StatisticalTable.Row(Arrays.asList(values), List.of());
	}

	private static final List<StatisticalTable.Column> DIMENSIONS = List.of(column("TIME_PERIOD", StatisticalTable.Role.TIME, Map.of()),
			column("SEX", StatisticalTable.Role.DIMENSION, Map.of("F", text("Female"), "M", text("Male"))),
			column("CITIZENSHIP", StatisticalTable.Role.DIMENSION, Map.of("UGA", text("Uganda"))),
			column("OBS_VALUE", StatisticalTable.Role.MEASURE, Map.of()), column("CONF_STATUS", StatisticalTable.Role.ATTRIBUTE, Map.of()));

	private List<String> written(StatisticalTable table, Map<String, String> options) throws Exception {
		Contribution<TableExporter> exporter = Installed.tableExporters().find("ncm.comesa-table").orElseThrow();
		Path target = folder.resolve("table.csv");
		Outcome<ExportReport> outcome = new Exports(new Guard()).export(table, exporter, target, OptionValues.of(exporter.options(), options),
				Audience.PUBLIC, List.of("en"), new NullProgressMonitor());
		assertThat(outcome).isInstanceOfSatisfying(Outcome.Done.class,
				done -> assertThat(((ExportReport) done.result()).elements()).isEqualTo(table instanceof Figures figures ? figures.rows().size() : 0));
		return Files.readAllLines(target);
	}

	@Test
	void aColumnForEachSexAndASignForWhatIsNotShown() throws Exception {
		List<String> lines = written(new Figures(DIMENSIONS, List.of(row("2025", "F", "UGA", "12", "F"), row("2025", "M", "UGA", null, "C"),
				row("2026", "F", "UGA", "9", "F"))), Map.of());

		assertThat(lines).containsExactly("\uFEFFTable M9", "time_period,citizenship,Female,Male", "2025,Uganda,12,c", "2026,Uganda,9,:", "\"\"",
				"c hidden to protect persons; : no figure", "Note 1: =Mind the gap", "\"Source: ctip.victims.identified, file victims.csv\"", "Compiled");
	}

	@Test
	void codesStayWhereNoNamesAreWanted() throws Exception {
		assertThat(written(new Figures(DIMENSIONS, List.of(row("2025", "F", "UGA", "12", "F"))), Map.of("names", "false")))
				.contains("time_period,citizenship,F", "2025,UGA,12");
	}

	@Test
	void figuresThatAreNotBrokenDownBySexHaveOneColumn() throws Exception {
		List<StatisticalTable.Column> columns = List.of(DIMENSIONS.get(0), DIMENSIONS.get(3));

		assertThat(written(new Figures(columns, List.of(row("2025", "12"))), Map.of())).contains("time_period,obs_value", "2025,12");
	}
}

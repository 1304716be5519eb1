// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.engine.Cursor;
import org.orodha.engine.DelimitedFile;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.EngineLimits;
import org.orodha.engine.Engines;
import org.orodha.fixtures.Corpora;
import org.orodha.model.Dataset;
import org.orodha.tables.description.Column;
import org.orodha.tables.description.FileDescription;
import org.orodha.tables.description.FileDescriptions;

/** The sample describes the real files, and the numbers of true findings are what plain queries count. */
class TrueFindingsTest {

	@TempDir
	static Path folder;

	private static Catalogue kenya;

	@BeforeAll
	static void openSample() throws Exception {
		kenya = Kenya.in(folder.resolve("kenya")).catalogue();
	}

	private record Table(FileDescription description, Engine engine) implements AutoCloseable {

		static Table of(String dataset, String file) throws Exception {
			FileDescription description = FileDescriptions.of(kenya.require(Dataset.class, dataset));
			Path path = Corpora.file(file);
			List<String> header;
			try (Stream<String> lines = Files.lines(path)) {
				header = List.of(lines.findFirst().orElseThrow().replace("\"", "").split(","));
			}
			assertThat(description.columns()).extracting(Column::name).containsExactlyElementsOf(header);
			Engine engine = Engines.embedded(new EngineLimits(1L << 30, 4L << 30, folder.resolve("temporary")));
			engine.read("rows", new DelimitedFile(path, header, ',', '"', 1));
			return new Table(description, engine);
		}

		long count(String condition) throws EngineException {
			return one("select count(*) from rows where " + condition);
		}

		long one(String sql) throws EngineException {
			try (Cursor cursor = engine.query(sql)) {
				assertThat(cursor.next()).isTrue();
				return cursor.number(0);
			}
		}

		long notInList(String column) throws EngineException {
			String codes = description.column(column).orElseThrow().codes().values().stream()
					.map(code -> "'" + code.replace("'", "''") + "'").collect(Collectors.joining(", "));
			return count(column + " not in (" + codes + ")");
		}

		long repeatedKeys() throws EngineException {
			String key = description.key().stream().map(Column::name).collect(Collectors.joining(", "));
			return one("select count(*) from (select " + key + " from rows group by " + key + " having count(*) > 1)");
		}

		@Override
		public void close() {
			engine.close();
		}
	}

	private static Map<String, Long> found(Map<String, Long> counts) {
		return counts.entrySet().stream().filter(count -> count.getValue() > 0)
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static String number(String column) {
		return "coalesce(try_cast(" + column + " as double), 0)";
	}

	@Test
	void thePopulationsOfTheWorld() throws Exception {
		try (Table table = Table.of("unhcr.statistics.end-year-stocks", "unhcr/population.csv")) {
			assertThat(table.count("true")).isEqualTo(138_893);
			assertThat(table.repeatedKeys()).isZero();
			assertThat(table.notInList("coo") + table.notInList("coa")).isZero();
			assertThat(Map.of("coo_iso", table.notInList("coo_iso"), "coa_iso", table.notInList("coa_iso")))
					.isEqualTo(TrueFindings.UNKNOWN_CODES);
			Map<String, Long> written = new LinkedHashMap<>();
			for (Column column : table.description().columns())
				if ("persons".equals(column.unit()))
					written.put(column.name(), table.count("not regexp_full_match(" + column.name() + ", '[0-9]+')"));
			assertThat(found(written)).isEqualTo(TrueFindings.WITH_EXPONENT);

			Map<String, Long> rules = new LinkedHashMap<>();
			rules.put("UN-01", table.count("coo <> coa and " + number("idps") + " <> 0"));
			rules.put("UN-02", table.count("coo <> coa and " + number("returned_idps") + " <> 0"));
			rules.put("UN-03", table.count("coo <> coa and " + number("hst") + " <> 0"));
			rules.put("UN-04", table.count("coo = coa and " + number("refugees") + " <> 0"));
			rules.put("UN-05", table.count("coo = coa and " + number("asylum_seekers") + " <> 0"));
			rules.put("UN-06", table.count("coo <> 'STA' and " + number("stateless") + " <> 0"));
			rules.put("UN-07", table.count("oip is not null and year < '2018'"));
			rules.put("UN-08", table.count(table.description().columns().stream()
					.filter(column -> "persons".equals(column.unit())).map(column -> number(column.name()))
					.collect(Collectors.joining(" + ")) + " <= 0"));
			rules.put("UN-09", table.count(number("refugees") + " > 5000000"));
			rules.put("UN-10", table.one("select count(*) from (select cast(year as integer) as y, " + number("refugees")
					+ " as now, lag(cast(year as integer)) over (partition by coo, coa order by year) as before_year, lag("
					+ number("refugees") + ") over (partition by coo, coa order by year) as before from rows) "
					+ "where before_year = y - 1 and before >= 10000 and now > 5 * before"));
			assertThat(found(rules)).isEqualTo(TrueFindings.STOCKS);
		}
	}

	@Test
	void theAsylumApplications() throws Exception {
		try (Table table = Table.of("unhcr.statistics.asylum-applications", "unhcr/asylum_applications.csv")) {
			assertThat(table.repeatedKeys()).isZero();
			assertThat(table.notInList("coo_iso")).isEqualTo(TrueFindings.UNKNOWN_ORIGINS_OF_APPLICATIONS);
			for (String column : List.of("coo", "coa", "coa_iso", "procedure_type", "app_type", "dec_level", "app_pc"))
				assertThat(table.notInList(column)).as(column).isZero();
			assertThat(found(Map.of("AS-01", table.count("coo = coa"), "AS-02", table.count(number("applied") + " > 1000000"))))
					.isEqualTo(TrueFindings.APPLICATIONS);
		}
	}

	@Test
	void theCensusByCounty() throws Exception {
		try (Table table = Table.of("knbs.census-2019.v1-t2.2", "kenya-census-2019/V1_T2.2.csv")) {
			assertThat(table.repeatedKeys()).isZero();
			assertThat(table.notInList("County")).isZero();
			assertThat(found(Map.of("CP-01", table.count("Male::bigint + Female::bigint + Intersex::bigint <> Total::bigint"),
					"CP-02", table.one("select (sum(case when County = 'Total' then -Total::bigint else Total::bigint end) <> 0)"
							+ "::bigint from rows")))).isEqualTo(TrueFindings.COUNTIES);
		}
	}

	@Test
	void theCensusBySubCounty() throws Exception {
		try (Table table = Table.of("knbs.census-2019.v1-t2.5", "kenya-census-2019/V1_T2.5.csv")) {
			assertThat(table.repeatedKeys()).isZero();
			assertThat(table.notInList("AdminArea")).isZero();
			assertThat(table.count("not regexp_full_match(County, '"
					+ table.description().column("County").orElseThrow().pattern().replace("'", "''") + "')")).isZero();
			assertThat(found(Map.of("CS-01", table.count("Male::bigint + Female::bigint + Intersex::bigint <> Total::bigint"),
					"CS-02", countiesOfOtherSize(table, "AdminArea in ('SubCounty', 'Special Area')"),
					"CS-03", countiesOfOtherSize(table, "AdminArea = 'SubCounty'"),
					"CS-04", table.one("select (sum(case AdminArea when 'xxx' then -Total::bigint when 'County' then "
							+ "Total::bigint else 0 end) <> 0)::bigint from rows")))).isEqualTo(TrueFindings.SUB_COUNTIES);
		}
	}

	private static long countiesOfOtherSize(Table table, String parts) throws EngineException {
		return table.one("select count(*) from (select County from rows group by County having sum(case when " + parts
				+ " then Total::bigint when AdminArea = 'County' then -Total::bigint else 0 end) <> 0 and County <> 'xxx')");
	}

	@Test
	void theRuralCensusByAge() throws Exception {
		try (Table table = Table.of("knbs.census-2019.v3-t2.4a", "kenya-census-2019/V3_T2.4a.csv")) {
			assertThat(table.repeatedKeys()).isZero();
			assertThat(table.notInList("Age")).isEqualTo(TrueFindings.UNKNOWN_AGES);
			assertThat(table.count("Total is null")).isEqualTo(TrueFindings.MISSING_TOTALS);
			String parts = Stream.concat(IntStream.range(0, 20).mapToObj(TrueFindingsTest::group),
					Stream.of("100+", "Not Stated")).map(age -> "'" + age + "'").collect(Collectors.joining(", "));
			long groups = 0;
			for (int group = 0; group < 20; group++)
				groups += countiesOfOtherSum(table, "'" + group(group) + "'", IntStream.range(5 * group, 5 * group + 5)
						.mapToObj(age -> "'" + age + "'").collect(Collectors.joining(", ")));
			assertThat(found(Map.of("CA-01", table.count("Male::bigint + Female::bigint <> Total::bigint"), "CA-02",
					countiesOfOtherSum(table, "'Total'", parts), "CA-03", groups))).isEqualTo(TrueFindings.AGES);
		}
	}

	private static String group(int number) {
		return number == 0 ? "0 - 4" : 5 * number + "-" + (5 * number + 4);
	}

	private static long countiesOfOtherSum(Table table, String whole, String parts) throws EngineException {
		return table.one("select count(*) from (select County from rows group by County having sum(case when Age in (" + parts
				+ ") then coalesce(Total::bigint, 0) when Age = " + whole + " then -Total::bigint else 0 end) <> 0)");
	}
}

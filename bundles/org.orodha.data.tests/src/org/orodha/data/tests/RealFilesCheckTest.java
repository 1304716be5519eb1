// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.data.check.Check;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.RuleResult;
import org.orodha.data.delivery.CheckRequests;
import org.orodha.engine.EngineLimits;
import org.orodha.fixtures.Corpora;
import org.orodha.model.Dataset;

/** What the checks find in real files is what was counted apart from them. */
class RealFilesCheckTest {

	@TempDir
	static Path folder;

	private static Catalogue kenya;

	@BeforeAll
	static void openSample() throws Exception {
		kenya = Kenya.in(folder.resolve("kenya")).catalogue();
	}

	@Test
	void thePopulationsOfTheWorld() throws Exception {
		Map<String, Long> expected = new TreeMap<>(TrueFindings.STOCKS);
		TrueFindings.UNKNOWN_CODES.forEach((column, count) -> expected.put("OD-0103 " + column, count));

		assertThat(found("unhcr.statistics.end-year-stocks", "unhcr/population.csv")).isEqualTo(expected);
	}

	@Test
	void theAsylumApplications() throws Exception {
		Map<String, Long> expected = new TreeMap<>(TrueFindings.APPLICATIONS);
		expected.put("OD-0103 coo_iso", TrueFindings.UNKNOWN_ORIGINS_OF_APPLICATIONS);

		assertThat(found("unhcr.statistics.asylum-applications", "unhcr/asylum_applications.csv")).containsAllEntriesOf(expected);
	}

	@Test
	void theCensusByCounty() throws Exception {
		assertThat(found("knbs.census-2019.v1-t2.2", "kenya-census-2019/V1_T2.2.csv")).isEqualTo(TrueFindings.COUNTIES);
	}

	@Test
	void theCensusBySubCounty() throws Exception {
		assertThat(found("knbs.census-2019.v1-t2.5", "kenya-census-2019/V1_T2.5.csv")).isEqualTo(TrueFindings.SUB_COUNTIES);
	}

	@Test
	void theRuralCensusByAge() throws Exception {
		Map<String, Long> expected = new TreeMap<>(TrueFindings.AGES);
		expected.put("OD-0103 Age", TrueFindings.UNKNOWN_AGES);
		expected.put("OD-0101 Total", TrueFindings.MISSING_TOTALS);

		assertThat(found("knbs.census-2019.v3-t2.4a", "kenya-census-2019/V3_T2.4a.csv")).isEqualTo(expected);
	}

	private static Map<String, Long> found(String dataset, String file) throws Exception {
		CheckReport report = new Check(new EngineLimits(1L << 29, 4L << 30, folder.resolve("temporary"))).run(
				CheckRequests.forFiles(kenya, kenya.require(Dataset.class, dataset), null, List.of(Corpora.file(file)), finding -> {
				}), new NullProgressMonitor());
		return report.results().stream().collect(Collectors.toMap(RealFilesCheckTest::name, RuleResult::count, Long::sum));
	}

	private static String name(RuleResult result) {
		return result.rule().startsWith("OD-") ? result.rule() + " " + String.join(",", result.columns()) : result.rule();
	}
}

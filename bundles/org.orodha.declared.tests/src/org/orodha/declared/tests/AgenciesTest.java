// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.data.check.Check;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.RuleResult;
import org.orodha.data.delivery.CheckRequests;
import org.orodha.declared.layout.Declaration;
import org.orodha.declared.layout.DeclarationCheck;
import org.orodha.declared.layout.Declarations;
import org.orodha.declared.layout.DeclaredPlugin;
import org.orodha.declared.layout.Written;
import org.orodha.engine.EngineLimits;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.Dataset;
import org.orodha.model.Severity;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The agencies of the sample that are declarations. */
class AgenciesTest {

	@TempDir
	static Path folder;

	private static Catalogue kenya;

	@BeforeAll
	static void openSample() throws Exception {
		kenya = KenyaSample.in(folder.resolve("kenya"), "cbk/", "dis/", "drs/", "knbs/", "ncm/", "nea/", "tri/", "unhcr/", "catalogue");
	}

	private static Bundle bundle(String agency) {
		return Arrays.stream(FrameworkUtil.getBundle(AgenciesTest.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().equals("org.orodha.agency." + agency)).findFirst().orElseThrow();
	}

	private static String text(Bundle bundle, String path) throws IOException {
		try (InputStream in = bundle.getEntry(path).openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static List<Written> declarations(Bundle bundle) throws Exception {
		List<Written> declarations = new ArrayList<>();
		for (URL layout : Collections.list(bundle.findEntries("layouts", "*.yaml", false)))
			declarations.add(Declarations.read(text(bundle, layout.getPath()), layout.getPath()));
		declarations.sort((one, other) -> one.file().compareTo(other.file()));
		return declarations;
	}

	@ParameterizedTest
	@ValueSource(strings = { "cbk", "dis", "drs", "nea", "tri" })
	void aBundleIsWhatPackingItsDeclarationsMakes(String agency) throws Exception {
		Bundle bundle = bundle(agency);
		List<Declaration> declarations = declarations(bundle).stream().map(Written::declaration).toList();

		new DeclaredPlugin(bundle.getSymbolicName(), declarations).files()
				.forEach((path, content) -> assertThat(bundle.getEntry(path)).as(path).satisfies(entry -> assertThat(text(bundle, path)).isEqualTo(content)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "cbk", "dis", "drs", "knbs", "nea", "tri" })
	void theyFitTheSampleInThreeLanguages(String agency) throws Exception {
		for (Written written : declarations(bundle(agency))) {
			assertThat(DeclarationCheck.of(written, kenya)).isEmpty();
			assertThat(written.declaration().identity().name().texts()).containsKeys("en", "fr", "sw");
			assertThat(written.declaration().rules().rules()).isNotEmpty()
					.allSatisfy(rule -> assertThat(rule.explanation().texts()).containsKeys("en", "fr", "sw"));
		}
	}

	private static CheckReport check(String dataset, String name, String content) throws IOException {
		Path file = Files.writeString(folder.resolve(name), content);
		return new Check(EngineLimits.DEFAULT).run(
				CheckRequests.forFiles(kenya, kenya.require(Dataset.class, dataset), null, List.of(file), finding -> {
				}), new NullProgressMonitor());
	}

	private static List<String> broken(CheckReport report) {
		return report.results().stream().filter(result -> result.severity() != Severity.INFORMATION).map(RuleResult::rule).toList();
	}

	@ParameterizedTest
	@CsvSource({ "cbk,cbk.remittances.by-region,diaspora-remittances-2026.csv,12", "cbk,cbk.remittances.by-channel,remittance-channels-2026-04.csv,12",
			"dis,dis.border-system.crossings,bms-movements-2026-11-27.txt,12", "dis,dis.permits.issued-citizenship,dis-permits-nationality-2026-Q3.csv,31",
			"dis,dis.passports.issued,passports-issued-2026-Q3.csv,15", "drs,drs.register.stock-settlement,ken-stock-by-origin-2026-11.csv,31",
			"drs,drs.register.stock-age,ken-demographics-2026.csv,144", "knbs,knbs.kchs.migrants-by-industry,kchs-migrants-industry-2026.csv,29",
			"nea,nea.labour-migrants.by-destination,nea-attestations-2026-Q3.csv,23",
			"nea,nea.labour-migrants.by-occupation,nea-job-orders-2026.csv,31", "tri,tri.arrivals.nationality,tri-visitors-nationality-2026.csv,35", "tri,tri.visitor-survey.stay,tri-bed-nights-2025.csv,16" })
	void theirSamplesAreReadWithoutFault(String agency, String dataset, String sample, long rows) throws Exception {
		CheckReport report = check(dataset, sample, text(bundle(agency), "samples/" + sample));

		assertThat(report.rows()).isEqualTo(rows);
		assertThat(report.balance().isEven()).isTrue();
		assertThat(broken(report)).isEmpty();
		assertThat(report.results()).anySatisfy(result -> assertThat(result.rule()).isEqualTo("OD-0044"));
	}

	@ParameterizedTest
	@CsvSource({ "cbk,cbk.remittances.by-region,diaspora-remittances-2026.csv,71.3,471.3,CBK-01", "cbk,cbk.remittances.by-region,diaspora-remittances-2026.csv,249.1,9.1,CBK-02",
			"cbk,cbk.remittances.by-channel,remittance-channels-2026-04.csv,121,321,CBK-11",
			"dis,dis.border-system.crossings,bms-movements-2026-11-27.txt,|10|3|S|V|,|01|3|S|V|,DIS-01",
			"dis,dis.border-system.crossings,bms-movements-2026-11-27.txt,|SSD|KEN|,|KEN|KEN|,DIS-02",
			"dis,dis.border-system.crossings,bms-movements-2026-11-27.txt,|PP|533120981|,|PL|533120981|,DIS-03",
			"dis,dis.border-system.crossings,bms-movements-2026-11-27.txt,|18NOV2026,|,DIS-04",
			"dis,dis.permits.issued-citizenship,dis-permits-nationality-2026-Q3.csv,'1,104','11,040',DIS-11",
			"dis,dis.permits.issued-citizenship,dis-permits-nationality-2026-Q3.csv,South African,Kenya,DIS-12",
			"dis,dis.permits.issued-citizenship,dis-permits-nationality-2026-Q3.csv,'Class K,Class R','Class R,Class K',DIS-13",
			"dis,dis.passports.issued,passports-issued-2026-Q3.csv,47 196,471 960,DIS-21",
			"dis,dis.passports.issued,passports-issued-2026-Q3.csv,'ordinary;47 196','ordinary;47',DIS-22",
			"drs,drs.register.stock-settlement,ken-stock-by-origin-2026-11.csv,'KEN,UGA','UGA,KEN',DRS-01",
			"drs,drs.register.stock-settlement,ken-stock-by-origin-2026-11.csv,'85,120','851,200',DRS-02",
			"drs,drs.register.stock-settlement,ken-stock-by-origin-2026-11.csv,'Dadaab,Kakuma','Kakuma,Dadaab',DRS-03",
			"drs,drs.register.stock-age,ken-demographics-2026.csv,'27,886','27,986',DRS-11",
			"drs,drs.register.stock-age,ken-demographics-2026.csv,'27,886','7,886',DRS-12",
			"knbs,knbs.kchs.migrants-by-industry,kchs-migrants-industry-2026.csv,830,83,KNBS-01",
			"knbs,knbs.kchs.migrants-by-industry,kchs-migrants-industry-2026.csv,'46,025','46,205',KNBS-02",
			"nea,nea.labour-migrants.by-destination,nea-attestations-2026-Q3.csv,Bahrain,Kenya,NEA-01",
			"nea,nea.labour-migrants.by-destination,nea-attestations-2026-Q3.csv,'15,742','15,472',NEA-02",
			"nea,nea.labour-migrants.by-occupation,nea-job-orders-2026.csv,'32,040','320,400',NEA-11",
			"nea,nea.labour-migrants.by-occupation,nea-job-orders-2026.csv,'Domestic workers and cleaners;32,040','Domestic workers and cleaners;3,204',NEA-12",
			"tri,tri.arrivals.nationality,tri-visitors-nationality-2026.csv,'18,902','1,118,902',TRI-01",
			"tri,tri.arrivals.nationality,tri-visitors-nationality-2026.csv,Uganda,Kenya,TRI-02",
			"tri,tri.visitor-survey.stay,tri-bed-nights-2025.csv,4.2,84.2,TRI-11" })
	void theirRulesFindWhatIsWrong(String agency, String dataset, String sample, String from, String to, String rule) throws Exception {
		String content = text(bundle(agency), "samples/" + sample);
		assertThat(content).contains(from);

		assertThat(broken(check(dataset, sample, content.replace(from, to)))).contains(rule);
	}
}

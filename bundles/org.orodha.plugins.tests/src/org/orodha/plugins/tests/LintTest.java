// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.findings.Finding;
import org.orodha.fixtures.PlugInJar;
import org.orodha.model.Severity;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.Plugins;

/** A plug-in's faults are named before it is given to others. */
class LintTest {

	private static final String FINE = "id='survey.tables' name='Tables' description='Reads' class='org.example.Tables' agency='survey'";

	@TempDir
	Path directory;

	private List<Finding> check(PlugInJar jar) throws IOException, PluginException {
		return new Plugins(directory.resolve("plugins"), List.of(), new House(), "wanjiku", Clock.systemUTC()).check(jar.in(directory));
	}

	private void finds(PlugInJar jar, Severity severity, String told) throws IOException, PluginException {
		assertThat(check(jar)).singleElement().satisfies(finding -> {
			assertThat(finding.severity()).isEqualTo(severity);
			assertThat(finding.message()).contains(told);
		});
	}

	@Test
	void aSoundOneHasNone() throws Exception {
		assertThat(check(PlugInJar.of("1.0.0"))).isEmpty();
	}

	@Test
	void whatTheRegistriesWouldLeaveOutIsNamed() throws Exception {
		finds(PlugInJar.of("1.0.0").importer(FINE.replace("id='survey.tables'", "id='Not An Id' x=''").replace(" agency='survey'", "")), Severity.ERROR,
				"Not An Id");
		finds(PlugInJar.of("1.0.0").extension("org.orodha.core.importers",
				"<importer " + FINE + "><option name='o' label='O' description='O' type='colour'/></importer>"), Severity.ERROR, "'colour'");
		finds(PlugInJar.of("1.0.0").extension("org.orodha.core.importers", "<importor " + FINE + "/>"), Severity.ERROR, "importor");
	}

	@Test
	void readersAndRulesetsAreLookedAtLikeAllOthers() throws Exception {
		String wrong = FINE.replace("id='survey.tables'", "id='Not An Id' dataset='d' files='*.csv'").replace(" agency='survey'", "");
		assertThat(check(PlugInJar.of("1.0.0").extension("org.orodha.data.dataReaders", "<reader " + wrong + "/>"))).extracting(Finding::message)
				.anyMatch(message -> message.contains("Not An Id"));
		assertThat(check(PlugInJar.of("1.0.0").extension("org.orodha.data.rulesets", "<ruleset " + wrong + "/>"))).extracting(Finding::message)
				.anyMatch(message -> message.contains("Not An Id"));
	}

	@Test
	void aClassThatIsNotThereIsNamed() throws Exception {
		finds(PlugInJar.of("1.0.0").importer(FINE.replace("Tables' agency", "Gone' agency")), Severity.ERROR, "org.example.Gone");
	}

	@Test
	void keysWithoutTextsAreNamed() throws Exception {
		PlugInJar keyed = PlugInJar.of("1.0.0").importer(FINE.replace("'Tables'", "'%tables'")).header("Bundle-Localization", "plugin");
		assertThat(check(keyed)).extracting(Finding::message).anySatisfy(message -> assertThat(message).contains("plugin.properties"));

		for (String language : List.of("", "_fr", "_sw"))
			keyed.file("plugin" + language + ".properties", "tables=Tables");
		assertThat(check(keyed)).isEmpty();
		finds(keyed.file("plugin_fr.properties", ""), Severity.WARNING, "plugin_fr.properties");
	}

	@Test
	void whatTheManifestLacksIsNamed() throws Exception {
		finds(PlugInJar.of("1.0.0").without("Bundle-Vendor"), Severity.WARNING, "Bundle-Vendor");
		finds(PlugInJar.of("1.0.0").header("Bundle-SymbolicName", "org.example.survey"), Severity.ERROR, "singleton:=true");
		finds(PlugInJar.of("1.0.0").header("Bundle-SymbolicName", "org.orodha.survey;singleton:=true"), Severity.ERROR, "org.orodha.survey");
		finds(PlugInJar.of("1.0.0.qualifier"), Severity.ERROR, "1.0.0.qualifier");
	}

	@Test
	void rangesOfTheApiAreAskedFor() throws Exception {
		finds(PlugInJar.of("1.0.0").header("Require-Bundle", "org.orodha.core"), Severity.WARNING, "[1.0.0,2.0.0)");
		finds(PlugInJar.of("1.0.0").header("Require-Bundle", "org.orodha.core;bundle-version=\"[4.0.0,5.0.0)\""), Severity.WARNING, "[4.0.0,5.0.0)");
		assertThat(check(PlugInJar.of("1.0.0").header("Import-Package", "org.orodha.core.internal.index"))).extracting(Finding::severity)
				.contains(Severity.ERROR);
	}

	@Test
	void anIdentifierBeginsWithTheAgencys() throws Exception {
		finds(PlugInJar.of("1.0.0").importer(FINE.replace("agency='survey'", "agency='knbs'")), Severity.WARNING, "'knbs.'");
	}

	@Test
	void aPlugInThatAddsNothingIsNamed() throws Exception {
		finds(PlugInJar.named("org.example.empty", "1.0.0"), Severity.WARNING, "adds nothing");
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.exchange.Installed;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.orodha.fixtures.ForeignPlugIns;
import org.osgi.framework.BundleException;

/** A plug-in whose extensions have faults is installed, and everything that has none works. */
class RegistrationTest {

	private static final String FINE = importer("id='x.fine'", "");

	private final ForeignPlugIns plugIns = new ForeignPlugIns(RegistrationTest.class);

	@AfterEach
	void uninstall() throws BundleException {
		plugIns.uninstall();
	}

	private static String importer(String attributes, String options) {
		StringBuilder xml = new StringBuilder("<importer ").append(attributes);
		for (String attribute : List.of("name", "description"))
			if (!attributes.contains(attribute + "="))
				xml.append(' ').append(attribute).append("='Hostile'");
		if (!attributes.contains("class="))
			xml.append(" class='").append("org.example.Some'");
		return xml.append('>').append(options).append("</importer>").toString();
	}

	private void install(String name, String... elements) throws IOException, BundleException {
		plugIns.install(name, "org.orodha.core.importers", String.join("", elements), Map.of("org/example/Some.class", new byte[0]));
	}

	private static List<String> ids() {
		return Installed.importers().list().stream().map(Contribution::id).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"id='Not An Id' | | Not An Id",
			"name='No id' | | the id ''",
			"id='x.bad' name='%name' | | %name",
			"id='x.bad' description='' | | description",
			"id='x.bad' class='org.example.Missing' | | org.example.Missing",
			"id='x.bad' class='' | | class",
			"id='x.bad' | <option name='o' label='O' description='O' type='colour'/> | 'colour'",
			"id='x.bad' | <option name='o' label='%o' description='O'/> | %o",
			"id='x.bad' | <option name='An Option' label='O' description='O'/> | An Option",
			"id='x.bad' | <option name='o' label='O' description='O'/><option name='o' label='O' description='O'/> | o is there twice",
			"id='x.bad' | <option name='o' label='O' description='O' type='choice'/> | no choices",
			"id='x.bad' | <option name='o' label='O' description='O' type='choice' default='c'><choice value='a' label='A'/></option> | 'c'",
			"id='x.bad' | <option name='o' label='O' description='O' type='secret' default='open'/> | is secret",
			"id='x.bad' | <option name='o' label='O' description='O' type='integer' default='many'/> | 'many'",
			"id='x.bad' | <option name='o' label='O' description='O'><choice value='a' label='A'/></option> | its type is string",
			"id='x.bad' | <option name='o' label='O' description='O' type='choice'><choice value='a' label='A'/><choice value='a' label='A'/></option> | 'a' twice" },
			quoteCharacter = '~')
	void whatHasAFaultIsLeftOutAndNamedAndTheRestWorks(String attributes, String options, String told)
			throws IOException, BundleException {
		List<String> before = ids();
		install("org.example.hostile", importer(attributes, options == null ? "" : options), FINE);

		assertThat(ids()).containsAll(before).contains("x.fine").hasSize(before.size() + 1);
		assertThat(Installed.importers().leftOut()).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo(CatalogueRule.CONTRIBUTION_LEFT_OUT.id());
			assertThat(finding.message()).contains("org.example.hostile", "1.2.3", told);
		});
	}

	@Test
	void allFaultsOfAContributionAreToldAtOnce() throws IOException, BundleException {
		install("org.example.hostile", importer("id='x.bad' name='%name' class='org.example.Missing'", ""));

		assertThat(Installed.importers().leftOut()).singleElement().extracting(Finding::message).asString().contains("%name",
				"org.example.Missing");
	}

	@Test
	void ofTwoWithOneIdentifierTheOneThatWasThereFirstIsUsed() throws IOException, BundleException {
		install("org.example.first", FINE);
		install("org.example.another", FINE);

		assertThat(Installed.importers().find("x.fine")).map(Contribution::plugin).contains("org.example.first");
		assertThat(Installed.importers().leftOut()).singleElement().extracting(Finding::message).asString()
				.contains("org.example.another", "'x.fine' is taken by the plug-in org.example.first");
	}

	@Test
	void anElementThatThePointDoesNotHaveIsNamed() throws IOException, BundleException {
		install("org.example.hostile", FINE.replace("importer", "importor"), FINE);

		assertThat(ids()).contains("x.fine");
		assertThat(Installed.importers().leftOut()).singleElement().extracting(Finding::message).asString().contains("importor");
	}

	@Test
	void extensionsAreReadOnceUntilAPlugInComesOrGoes() throws IOException, BundleException {
		install("org.example.first", FINE);
		Contribution<?> first = Installed.importers().find("x.fine").orElseThrow();

		assertThat(Installed.importers().find("x.fine").orElseThrow()).isSameAs(first);

		plugIns.uninstallFirst();
		assertThat(ids()).doesNotContain("x.fine");

		install("org.example.second", FINE);
		assertThat(Installed.importers().find("x.fine")).map(Contribution::plugin).contains("org.example.second");
	}

	@Test
	void nothingThatComesWithOrodhaHasAFault() {
		assertThat(Installed.importers().leftOut()).isEmpty();
		assertThat(Installed.validators().leftOut()).isEmpty();
		assertThat(Installed.exporters().leftOut()).isEmpty();
		assertThat(Installed.tableExporters().leftOut()).isEmpty();
	}
}

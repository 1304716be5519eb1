// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.exchange.Installed;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** A plug-in whose extensions have faults is installed, and everything that has none works. */
class RegistrationTest {

	private static final String FINE = importer("id='x.fine'", "");

	private final BundleContext framework = FrameworkUtil.getBundle(RegistrationTest.class).getBundleContext();
	private final List<Bundle> installed = new ArrayList<>();

	@AfterEach
	void uninstall() throws BundleException {
		for (Bundle bundle : installed)
			bundle.uninstall();
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
		Manifest manifest = new Manifest();
		Attributes header = manifest.getMainAttributes();
		header.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		header.putValue("Bundle-ManifestVersion", "2");
		header.putValue("Bundle-SymbolicName", name + ";singleton:=true");
		header.putValue("Bundle-Version", "1.2.3");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
			jar.putNextEntry(new JarEntry("plugin.xml"));
			jar.write(("<plugin><extension point='org.orodha.core.importers'>" + String.join("", elements)
					+ "</extension></plugin>").getBytes(StandardCharsets.UTF_8));
			jar.putNextEntry(new JarEntry("org/example/Some.class"));
		}
		Bundle bundle = framework.installBundle("test:" + name, new ByteArrayInputStream(bytes.toByteArray()));
		installed.add(bundle);
		bundle.start();
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

		installed.removeFirst().uninstall();
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

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Proposal;
import org.orodha.data.check.Check;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.InstalledRulesets;
import org.orodha.data.check.RuleResult;
import org.orodha.data.delivery.CheckRequests;
import org.orodha.data.reading.DataReaders;
import org.orodha.declared.layout.DeclarationText;
import org.orodha.declared.layout.Declarations;
import org.orodha.declared.layout.DeclaredPlugin;
import org.orodha.engine.EngineLimits;
import org.orodha.model.Dataset;
import org.orodha.plugins.Plugins;

/** What was declared is packed, found faultless, installed, and works like a plug-in that somebody wrote. */
class DeclaredPluginTest {

	private static final String SETTINGS = "orodha.settings";

	@TempDir
	Path folder;

	private String before;

	@BeforeEach
	void settingsOfTheirOwn() {
		before = System.getProperty(SETTINGS);
		System.setProperty(SETTINGS, folder.resolve("settings").toString());
	}

	@AfterEach
	void restore() throws Exception {
		for (String plugin : Plugins.ofUser().list().stream().map(installed -> installed.plugin().id()).toList())
			Plugins.ofUser().remove(List.of(plugin));
		if (before == null)
			System.clearProperty(SETTINGS);
		else
			System.setProperty(SETTINGS, before);
	}

	private Path install(String yaml) throws Exception {
		DeclaredPlugin plugin = new DeclaredPlugin("", List.of(Declarations.read(yaml, "layout.yaml").declaration()));
		Path jar = folder.resolve(plugin.fileName());
		plugin.write(jar);
		assertThat(Plugins.ofUser().check(jar)).isEmpty();
		Plugins.ofUser().install(jar.toString(), List.of(), passport -> true, new NullProgressMonitor());
		return jar;
	}

	@Test
	void aDeclaredReaderAndItsRulesCheckTheAgencysFiles() throws Exception {
		Catalogue kenya = Samples.kenya(folder.resolve("kenya"));
		String yaml = DeclarationText.of(Samples.draft(kenya, folder, Samples.INFLOWS, "remit_2026.csv", Samples.CBK).declaration())
				+ "\nrules:\n  - {code: CBK-01, name: {en: At most 205, fr: 205 au plus}, severity: warning, check: usd_million <= 205}\n";
		install(yaml);

		assertThat(DataReaders.installed().leftOut()).isEmpty();
		assertThat(InstalledRulesets.installed().leftOut()).isEmpty();
		CheckReport report = new Check(EngineLimits.DEFAULT).run(CheckRequests.forFiles(kenya, kenya.require(Dataset.class, Samples.INFLOWS), null,
				List.of(Samples.file(folder, "REMIT_2027.csv", Samples.CBK.replace("-26", "-27"))), finding -> {
				}), new NullProgressMonitor());

		assertThat(report.rows()).isEqualTo(8);
		assertThat(report.results()).filteredOn(result -> result.rule().equals("CBK-01")).singleElement().extracting(RuleResult::count, RuleResult::name)
				.containsExactly(1L, "At most 205");
		assertThat(report.results()).filteredOn(result -> result.rule().equals("OD-0044")).singleElement()
				.satisfies(result -> assertThat(result.examples().getFirst().message()).contains("declared.cbk.remittances.by-region 1.0.0"));
	}

	@Test
	void aDeclaredImporterProposesElements() throws Exception {
		Catalogue kenya = Samples.kenya(folder.resolve("kenya"));
		install("""
				orodha-layout: 1
				id: dis.posts
				version: 1.2.0
				agency: dis
				publisher: "Immigration & <Services>"
				name: {en: "Border posts: list", fr: Postes, sw: Vituo}
				file: {names: posts*.csv}
				elements: {kind: code, part-of: cl.border-post, id: "cl.border-post.{Code}"}
				columns:
				  - {column: Code, feature: value}
				  - {column: Name, feature: name, language: en}
				""");

		Outcome<Proposal> outcome = new Imports(new Guard()).propose(kenya, Installed.importers().find("dis.posts").orElseThrow(),
				List.of(Samples.file(folder, "posts.csv", "Code,Name\nXYZ,New post\n")), OptionValues.of(List.of(), Map.of()),
				new NullProgressMonitor());

		assertThat(outcome).isInstanceOfSatisfying(Outcome.Done.class,
				done -> assertThat(((Proposal) done.result()).enters("cl.border-post.xyz")).isTrue());
	}

	@Test
	void theSameDeclarationAlwaysMakesTheSameJar() throws Exception {
		Catalogue kenya = Samples.kenya(folder.resolve("kenya"));
		DeclaredPlugin plugin = new DeclaredPlugin("org.example.remittances",
				List.of(Samples.draft(kenya, folder, Samples.INFLOWS, "remit_2026.csv", Samples.CBK).declaration()));
		plugin.write(folder.resolve("one.jar"));
		plugin.write(folder.resolve("two.jar"));

		assertThat(folder.resolve("one.jar")).hasSameBinaryContentAs(folder.resolve("two.jar"));
	}
}

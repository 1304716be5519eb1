// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.contribution.SwitchedOff;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.exchange.Exports;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.exchange.Validation;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Texts;
import org.orodha.fixtures.PlugInJar;
import org.orodha.model.Agency;
import org.orodha.model.TextState;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.Plugins;
import org.orodha.plugins.tests.rogue.Rogue;
import org.orodha.plugins.tests.rogue.SpeechlessException;

/** Plug-ins of one template that misbehave, each in its own way: installed as any other, told in one message, and all else goes on. */
class ContainedTest {

	private static final String SETTINGS = "orodha.settings";
	private static final String TEMPLATE = Rogue.class.getName();
	private static final int LONGEST = 20_000;
	private static final Duration PATIENCE = Duration.ofSeconds(20);
	private static final Duration NO_PATIENCE = Duration.ofMillis(300);
	private static final Duration GRACE = Duration.ofMillis(100);

	@TempDir
	static Path directory;
	@TempDir
	Path folder;

	private static String settings;

	@BeforeAll
	static void settingsOfTheirOwn() {
		settings = System.getProperty(SETTINGS);
		System.setProperty(SETTINGS, directory.resolve("settings").toString());
		System.setProperty(Rogue.HOW, directory.resolve("end").toString());
	}

	@AfterEach
	void theyGo() throws Exception {
		Plugins.ofUser().remove(Plugins.ofUser().list().stream().map(plugin -> plugin.plugin().id()).toList());
	}

	@AfterAll
	static void theyEnd() throws Exception {
		Files.createFile(directory.resolve("end"));
		System.clearProperty(Rogue.HOW);
		if (settings == null)
			System.clearProperty(SETTINGS);
		else
			System.setProperty(SETTINGS, settings);
	}

	private static String name(String how) {
		return "org.example.rogue." + how;
	}

	private static PlugInJar template(String how) throws IOException {
		return PlugInJar.named(name(how), "1.0.0").header("Import-Package", "org.osgi.framework").header(Rogue.HOW, how)
				.header("Require-Bundle", "org.orodha.core;bundle-version=\"[1.0.0,2.0.0)\",org.eclipse.core.runtime").type(Rogue.class)
				.type(SpeechlessException.class).file("plugin.xml", extensions(how, TEMPLATE));
	}

	private static String extensions(String how, String type) {
		StringBuilder xml = new StringBuilder("<plugin>");
		for (String kind : List.of("importer", "validator", "exporter"))
			xml.append("<extension point='org.orodha.core.").append(kind).append("s'><").append(kind).append(" id='rogue.").append(how)
					.append("' name='Rogue' description='Misbehaves' agency='rogue' class='").append(type).append("'/></extension>");
		return xml.append("</plugin>").toString();
	}

	private static void install(PlugInJar jar) throws Exception {
		Plugins.ofUser().install(jar.in(directory.resolve("jars")).toString(), List.of(), passport -> true, new NullProgressMonitor());
	}

	private static void installed(String how) throws Exception {
		install(template(how));
	}

	/** A catalogue, and what must become of it: nothing. */
	private final class Bystander {

		private final Catalogue catalogue;
		private final Map<String, String> before;

		Bystander() throws Exception {
			catalogue = Catalogue.create(new FolderStorage(folder.resolve("kenya")), "Kenya", List.of("en"));
			Contribution<Importer> honest = Contribution.<Importer>of("x", "org.example.honest", "1.0.0",
					() -> (request, monitor) -> request.proposal().put(Place.of("x"), "knbs", Agency.class).describe(agency -> {
						agency.setAcronym("KNBS");
						agency.getName().add(Texts.text("en", "Bureau", TextState.ORIGINAL));
					}).build()).build();
			Imports.apply(catalogue, ((Outcome.Done<Proposal>) propose(honest, new NullProgressMonitor())).result(), Set.of("knbs"));
			catalogue.save(new NullProgressMonitor());
			before = files();
		}

		Outcome<Proposal> propose(Contribution<Importer> importer, IProgressMonitor monitor) {
			return propose(importer, PATIENCE, monitor);
		}

		Outcome<Proposal> propose(Contribution<Importer> importer, Duration patience, IProgressMonitor monitor) {
			return new Imports(new Guard(patience, GRACE)).propose(catalogue, importer, List.of(folder), OptionValues.of(importer.options(), Map.of()), monitor);
		}

		Outcome<Proposal> propose(String how) {
			return propose(importer(how), new NullProgressMonitor());
		}

		Contribution<Importer> importer(String how) {
			return Installed.importers().find("rogue." + how).orElseThrow();
		}

		List<Finding> validate() {
			return new Validation(guard()).run(catalogue, Installed.validators(), new NullProgressMonitor());
		}

		Outcome<ExportReport> export(String how, Path target) {
			Contribution<Exporter> exporter = Installed.exporters().find("rogue." + how).orElseThrow();
			return new Exports(guard()).export(catalogue, exporter, target, OptionValues.of(exporter.options(), Map.of()), Audience.OWN_AGENCY,
					new NullProgressMonitor());
		}

		private Guard guard() {
			return new Guard(PATIENCE, GRACE);
		}

		private Map<String, String> files() throws IOException {
			Map<String, String> files = new TreeMap<>();
			try (Stream<Path> paths = Files.walk(folder)) {
				for (Path path : paths.filter(Files::isRegularFile).toList())
					files.put(folder.relativize(path).toString(), Files.readString(path));
			}
			return files;
		}

		void isUnharmed() throws IOException {
			assertThat(files()).isEqualTo(before);
			assertThat(catalogue.isDirty()).isFalse();
			assertThat(catalogue.require(Agency.class, "knbs").getAcronym()).isEqualTo("KNBS");
			assertThat(catalogue.require(Agency.class, "knbs").getName()).hasSize(1);
		}
	}

	private static void assertTold(Finding finding, String how, String rule) {
		assertThat(finding.rule()).isEqualTo(rule);
		assertThat(finding.message()).contains("rogue." + how, name(how), "1.0.0").hasSizeLessThan(LONGEST);
	}

	private static <T> Finding failure(Outcome<T> outcome) {
		assertThat(outcome).isInstanceOf(Outcome.Failed.class);
		return ((Outcome.Failed<T>) outcome).finding();
	}

	@ParameterizedTest
	@ValueSource(strings = { "static-throws", "constructor-throws", "null", "executes", "proposes-null", "proposes-failing",
			"option-unknown", "throws", "asserts", "checked", "links", "overflows", "hogs", "says-cancelled", "interrupts", "speechless", "circular",
			"long-winded" })
	void anImporterThatFailsIsOneMessage(String how) throws Exception {
		installed(how);
		Bystander bystander = new Bystander();

		assertTold(failure(bystander.propose(how)), how, CatalogueRule.PLUGIN_FAILED.id());
		bystander.isUnharmed();
	}

	@ParameterizedTest
	@ValueSource(strings = { "constructor-loops", "loops" })
	void anImporterThatNeverEndsIsLeftAndSwitchedOff(String how) throws Exception {
		installed(how);
		Bystander bystander = new Bystander();

		assertTold(failure(bystander.propose(bystander.importer(how), NO_PATIENCE, new NullProgressMonitor())), how, CatalogueRule.PLUGIN_SILENT.id());
		assertTold(failure(bystander.propose(how)), how, CatalogueRule.PLUGIN_SWITCHED_OFF.id());
		assertThat(SwitchedOff.findings()).extracting(Finding::message).anyMatch(message -> message.contains(name(how)));
		bystander.isUnharmed();
	}

	@Test
	void anImporterThatIsCancelledAndGoesOnIsLeft() throws Exception {
		installed("deaf");
		Bystander bystander = new Bystander();
		IProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);

		assertThat(bystander.propose(bystander.importer("deaf"), cancelled)).isInstanceOf(Outcome.Cancelled.class);
		assertTold(failure(bystander.propose("deaf")), "deaf", CatalogueRule.PLUGIN_SWITCHED_OFF.id());
		bystander.isUnharmed();
	}

	@ParameterizedTest
	@ValueSource(strings = { "changes", "saves", "undoes", "changes-defaults" })
	void anImporterThatChangesWhatIsNotItsOwnChangesNothing(String how) throws Exception {
		installed(how);
		Bystander bystander = new Bystander();
		Locale language = Locale.getDefault();

		Outcome<Proposal> outcome = bystander.propose(how);

		assertThat(((Outcome.Done<Proposal>) outcome).result().all()).isEmpty();
		assertThat(Locale.getDefault()).isEqualTo(language);
		bystander.isUnharmed();
	}

	@ParameterizedTest
	@CsvSource({ "throws,1", "says-cancelled,1", "hogs,1", "speechless,1", "null-finding,1", "saves,0", "executes,1", "equal-findings,1",
			"million-findings,10001", "long-finding,1", "changes,0" })
	void aValidatorThatMisbehavesLeavesTheOthersTheirWord(String how, int told) throws Exception {
		Bystander bystander = new Bystander();
		List<Finding> others = bystander.validate();
		installed(how);

		List<Finding> findings = new ArrayList<>(bystander.validate());

		assertThat(others).isNotEmpty();
		assertThat(findings).extracting(Finding::message).containsAll(others.stream().map(Finding::message).toList());
		findings.removeIf(finding -> others.stream().anyMatch(other -> other.message().equals(finding.message())));
		assertThat(findings).hasSize(told).allSatisfy(finding -> assertThat(finding.message()).hasSizeLessThan(LONGEST));
		if (told == 1 && !how.contains("-finding") || how.startsWith("null"))
			assertTold(findings.getFirst(), how, CatalogueRule.PLUGIN_FAILED.id());
		bystander.isUnharmed();
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "throws", "says-cancelled" })
	void anExporterThatFailsLeavesNoFile(String how) throws Exception {
		installed(how);
		Bystander bystander = new Bystander();

		assertTold(failure(bystander.export(how, folder.resolve("out.txt"))), how, CatalogueRule.PLUGIN_FAILED.id());
		bystander.isUnharmed();
	}

	@ParameterizedTest
	@CsvSource({ "writes-outside,../outside.txt", "writes-half,half way" })
	void anExporterThatWritesAsItMayNotIsToldSo(String how, String what) throws Exception {
		installed(how);
		Bystander bystander = new Bystander();

		assertThat(failure(bystander.export(how, folder.resolve("out.txt"))).message()).contains(what);
		bystander.isUnharmed();
	}

	@ParameterizedTest
	@ValueSource(strings = { "changes", "claims" })
	void anExporterThatChangesOrClaimsHasDoneNothing(String how) throws Exception {
		installed(how);
		Bystander bystander = new Bystander();

		assertThat(((Outcome.Done<ExportReport>) bystander.export(how, folder.resolve("out.txt"))).result().elements()).isZero();
		bystander.isUnharmed();
	}

	@Test
	void aMissingDependencyIsToldBeforeAnythingIsInstalled() throws Exception {
		PlugInJar jar = template("lonely").header("Require-Bundle", "org.orodha.core;bundle-version=\"[1.0.0,2.0.0)\",org.example.gone");

		assertThatThrownBy(() -> install(jar)).isInstanceOf(PluginException.class).hasMessageContaining("org.example.gone");
		assertThat(Installed.importers().find("rogue.lonely")).isEmpty();
	}

	private static List<Finding> leftOut(String how) {
		return Installed.importers().leftOut().stream().filter(finding -> finding.message().contains(name(how))).toList();
	}

	@Test
	void aClassThatIsNotThereIsLeftOutAndNamed() throws Exception {
		install(template("classless").file("plugin.xml", extensions("classless", "org.example.Gone")));

		assertThat(Installed.importers().find("rogue.classless")).isEmpty();
		assertThat(leftOut("classless")).singleElement().satisfies(finding -> assertThat(finding.message()).contains("org.example.Gone"));
	}

	@Test
	void wrongOptionsAreLeftOutAndNamed() throws Exception {
		install(template("optional").extension("org.orodha.core.importers", "<importer id='rogue.optional' name='R' description='R' class='" + TEMPLATE
				+ "'><option name='count' label='C' description='C' type='integer' default='many'/></importer>"));

		assertThat(Installed.importers().find("rogue.optional")).isEmpty();
		assertThat(leftOut("optional")).singleElement().satisfies(finding -> assertThat(finding.message()).contains("count", "many"));
	}

	@Test
	void anIdentifierThatIsTakenLeavesTheFirstInItsPlace() throws Exception {
		installed("throws");
		install(template("thief").file("plugin.xml", extensions("throws", TEMPLATE)));

		assertThat(Installed.importers().find("rogue.throws").orElseThrow().plugin()).isEqualTo(name("throws"));
		assertThat(leftOut("thief")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "misfit,java.lang.String", "abstract,java.lang.Number", "foreign,org.orodha.plugins.tests.rogue.SpeechlessException" })
	void aClassThatIsNoneIsOneMessage(String how, String type) throws Exception {
		install(template(how).file("plugin.xml", extensions(how, type)));
		Bystander bystander = new Bystander();

		assertTold(failure(bystander.propose(how)), how, CatalogueRule.PLUGIN_FAILED.id());
		bystander.isUnharmed();
	}

	@ParameterizedTest
	@ValueSource(strings = { "garbled", "newer" })
	void aClassThatCannotBeReadIsOneMessage(String how) throws Exception {
		install(template(how).damaged(Rogue.class, how.equals("newer") ? PlugInJar.NEWER_JAVA : PlugInJar.GARBLED));
		Bystander bystander = new Bystander();

		assertTold(failure(bystander.propose(how)), how, CatalogueRule.PLUGIN_FAILED.id());
		bystander.isUnharmed();
	}

	@Test
	void aDescriptionThatCannotBeReadIsToldBeforeAnythingIsInstalled() throws Exception {
		installed("throws");
		PlugInJar jar = template("garbled-xml").file("plugin.xml", "<plugin><extension point=");

		assertThatThrownBy(() -> install(jar)).isInstanceOf(PluginException.class).hasMessageContaining("not well-formed");
		assertThat(Installed.importers().find("rogue.throws")).isPresent();
	}
}

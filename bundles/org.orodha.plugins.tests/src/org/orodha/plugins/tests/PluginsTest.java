// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orodha.fixtures.PlugInJar.SURVEY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.findings.Finding;
import org.orodha.fixtures.PlugInJar;
import org.orodha.plugins.AvailablePlugin;
import org.orodha.plugins.Candidate;
import org.orodha.plugins.Contributed;
import org.orodha.plugins.InstalledPlugin;
import org.orodha.plugins.InstalledPlugin.State;
import org.orodha.plugins.Moment;
import org.orodha.plugins.Newer;
import org.orodha.plugins.Passport;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.Plugins;

/** What an officer does with plug-ins, from being handed a file to being rid of it. */
class PluginsTest {

	@TempDir
	Path directory;

	private final House house = new House();
	private Path area;
	private Path shelf;
	private Plugins plugins;

	@BeforeEach
	void nothingIsInstalled() {
		area = directory.resolve("plugins");
		shelf = directory.resolve("shelf");
		plugins = new Plugins(area, List.of(), house, "wanjiku", Clock.fixed(Instant.parse("2026-11-30T08:00:00Z"), ZoneOffset.UTC));
	}

	private List<InstalledPlugin> install(Path source, String... ids) throws IOException, PluginException {
		return plugins.install(source.toString(), List.of(ids), passport -> true, new NullProgressMonitor());
	}

	private InstalledPlugin only() throws IOException, PluginException {
		assertThat(plugins.list()).hasSize(1);
		return plugins.list().getFirst();
	}

	private List<String> files() throws IOException {
		if (!Files.exists(area))
			return List.of();
		try (Stream<Path> files = Files.walk(area)) {
			return files.filter(Files::isRegularFile).map(file -> area.relativize(file).toString().replace('\\', '/')).sorted().toList();
		}
	}

	@Test
	void aJarIsInstalledAndSaysWhatItIs() throws Exception {
		Path jar = PlugInJar.of("1.0.0").in(shelf);
		install(jar);

		InstalledPlugin installed = only();
		assertThat(installed.state()).isEqualTo(State.ACTIVE);
		assertThat(installed.plugin().id()).isEqualTo(SURVEY);
		assertThat(installed.plugin().name()).isEqualTo("Survey tables");
		assertThat(installed.plugin().publisher()).isEqualTo("Example Bureau");
		assertThat(installed.plugin().installedBy()).isEqualTo("wanjiku");
		assertThat(installed.plugin().size()).isEqualTo(Files.size(jar));
		assertThat(installed.plugin().contributions()).containsExactly(
				new Contributed("org.orodha.core.importers", "importer", "survey.tables", "Tables", "survey"));
		assertThat(installed.plugin().needs()).extracting(Object::toString).containsExactly("org.orodha.core [1.0.0,2.0.0)");
		assertThat(house.taken()).containsExactly(SURVEY + " 1.0.0");
	}

	@Test
	void namesAreReadAsTheFrameworkReadsThem() throws Exception {
		install(PlugInJar.of("1.0.0").header("Bundle-Name", "%name").file("OSGI-INF/l10n/bundle.properties", "name=Enquête auprès des ménages").in(shelf));

		assertThat(only().plugin().name()).isEqualTo("Enquête auprès des ménages");
	}

	@Test
	void whatIsRemovedLeavesNothingButTheRecordOfWhoDidWhat() throws Exception {
		install(PlugInJar.of("1.0.0").in(shelf));
		install(PlugInJar.of("1.1.0").in(shelf));
		plugins.remove(List.of(SURVEY));

		assertThat(plugins.list()).isEmpty();
		assertThat(house.taken()).isEmpty();
		assertThat(files()).containsExactly("decisions.jsonl", "plugins.json", "plugins.lock");
		assertThat(plugins.history()).extracting(Moment::what).containsExactly("install " + SURVEY + " 1.0.0", "install " + SURVEY + " 1.1.0",
				"remove " + SURVEY);
		try (Stream<Path> folders = Files.list(area.resolve("store"))) {
			assertThat(folders).isEmpty();
		}
	}

	@Test
	void aFolderAndAZipOfJarsOfferTheNewestOfEach() throws Exception {
		PlugInJar.of("1.0.0").in(shelf);
		PlugInJar.of("1.10.0").in(shelf);
		PlugInJar.of("1.9.0").in(shelf);
		PlugInJar.named("org.example.permits", "2.0.0").in(shelf);
		Path zip = directory.resolve("shelf.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip)); Stream<Path> jars = Files.list(shelf)) {
			for (Path jar : jars.toList()) {
				out.putNextEntry(new ZipEntry("plugins/" + jar.getFileName()));
				Files.copy(jar, out);
			}
		}
		install(PlugInJar.of("1.0.0").in(directory));

		for (Path source : List.of(shelf, zip))
			assertThat(plugins.available(source.toString(), new NullProgressMonitor())).containsExactly(
					new AvailablePlugin("org.example.permits", "2.0.0", "Survey tables", "Example Bureau", ""),
					new AvailablePlugin(SURVEY, "1.10.0", "Survey tables", "Example Bureau", "1.0.0"));
		assertThatThrownBy(() -> install(zip)).hasMessageContaining("org.example.permits, " + SURVEY);
		install(zip, SURVEY, "org.example.permits");
		assertThat(plugins.list()).extracting(each -> each.plugin().version()).containsExactly("2.0.0", "1.10.0");
	}

	@Test
	void anUpdateKeepsTheOldVersionAndRevertGoesBackToIt() throws Exception {
		PlugInJar.of("1.0.0").in(shelf);
		install(shelf);
		PlugInJar.of("1.1.0").in(shelf);

		assertThat(plugins.update(List.of(), null, passport -> true, new NullProgressMonitor())).singleElement()
				.satisfies(each -> assertThat(each.plugin().version()).isEqualTo("1.1.0"));
		assertThat(plugins.update(List.of(), null, passport -> true, new NullProgressMonitor())).isEmpty();
		assertThat(only().kept()).containsExactly("1.0.0");

		Files.delete(shelf.resolve(SURVEY + "_1.0.0.jar"));
		plugins.revert(0);
		assertThat(only().plugin().version()).isEqualTo("1.0.0");
		assertThat(house.taken()).containsExactly(SURVEY + " 1.0.0");

		plugins.revert(2);
		assertThat(only().plugin().version()).isEqualTo("1.1.0");
		assertThatThrownBy(() -> plugins.revert(77)).isInstanceOf(PluginException.class).hasMessageContaining("77");
	}

	@Test
	void whatIsNewerIsToldWhereItCameFromAndASourceThatIsGoneIsNamed() throws Exception {
		PlugInJar.of("1.0.0").in(shelf);
		install(shelf);
		Path other = PlugInJar.named("org.example.permits", "1.0.0").in(directory.resolve("stick"));
		install(other);
		PlugInJar.of("1.1.0").in(shelf);
		Files.delete(other);

		Newer newer = plugins.newer(null, new NullProgressMonitor());
		assertThat(newer.plugins()).containsExactly(new Newer.Update(shelf.toString(),
				new AvailablePlugin(SURVEY, "1.1.0", "Survey tables", "Example Bureau", "1.0.0")));
		assertThat(newer.unanswered()).singleElement().satisfies(finding -> assertThat(finding.place().toString()).contains("stick"));
	}

	@Test
	void aPlugInIsLookedAtAsAWholeBeforeItIsInstalled() throws Exception {
		Path jar = PlugInJar.of("1.0.0").header("Require-Bundle", "org.orodha.core,org.example.gone").in(shelf);

		Candidate candidate = plugins.inspect(shelf.toString(), SURVEY, new NullProgressMonitor());
		assertThat(candidate.plugin().size()).isEqualTo(Files.size(jar));
		assertThat(candidate.plugin().contributions()).extracting(Contributed::id).containsExactly("survey.tables");
		assertThat(candidate.passport().status()).isEqualTo(Passport.Status.UNSIGNED);
		assertThat(candidate.obstacles()).singleElement().asString().contains("org.example.gone");
		assertThat(files()).isEmpty();
	}

	@Test
	void whatWasRemovedDoesNotComeBackByReverting() throws Exception {
		install(PlugInJar.of("1.0.0").in(shelf));
		plugins.remove(List.of(SURVEY));
		plugins.revert(1);

		assertThat(plugins.list()).isEmpty();
	}

	@Test
	void whatIsSwitchedOffIsThereAndNotUsed() throws Exception {
		install(PlugInJar.of("1.0.0").in(shelf));
		plugins.disable(List.of(SURVEY));

		assertThat(only().state()).isEqualTo(State.DISABLED);
		assertThat(house.taken()).isEmpty();

		plugins.enable(List.of(SURVEY));
		assertThat(only().state()).isEqualTo(State.ACTIVE);
	}

	@Test
	void whatDoesNotFitIsRefusedWithTheReason() throws Exception {
		Path newer = PlugInJar.of("1.0.0").header("Require-Bundle", "org.orodha.core;bundle-version=\"[3.0.0,4.0.0)\",org.example.gone")
				.header("Bundle-RequiredExecutionEnvironment", "JavaSE-99").in(shelf);

		assertThatThrownBy(() -> install(newer)).isInstanceOf(PluginException.class).hasMessageContaining("org.orodha.core [3.0.0,4.0.0)")
				.hasMessageContaining("1.0.0").hasMessageContaining("org.example.gone").hasMessageContaining("Java 99");
		assertThat(plugins.list()).isEmpty();
		assertThat(files()).doesNotContain("plugins.json");
	}

	@Test
	void whatComesWithOrodhaIsNotInstalledBesideIt() throws Exception {
		house.has(SURVEY, "1.0.0");

		assertThatThrownBy(() -> install(PlugInJar.of("1.0.0").in(shelf))).hasMessageContaining("comes with Orodha");
		assertThat(install(PlugInJar.of("1.0.1").in(shelf))).hasSize(1);
	}

	@Test
	void aNewOrodhaSetsAsideWhatDoesNotFitAndTakesItBackLater() throws Exception {
		install(PlugInJar.of("1.0.0").in(shelf));
		install(PlugInJar.named("org.example.needy", "1.0.0").header("Require-Bundle", SURVEY).in(shelf));
		house.has("org.orodha.core", "2.0.0");

		assertThat(plugins.list()).extracting(InstalledPlugin::state).containsOnly(State.SET_ASIDE);
		assertThat(plugins.list().get(1).reasons()).singleElement().asString().contains("org.orodha.core [1.0.0,2.0.0)", "2.0.0");
		assertThat(plugins.verify(List.of(SURVEY), null)).extracting(Finding::rule).containsExactly("OR-0912");

		install(PlugInJar.of("2.0.0").header("Require-Bundle", "org.orodha.core;bundle-version=\"[2.0.0,3.0.0)\"").in(shelf));
		assertThat(plugins.list()).extracting(InstalledPlugin::state).containsOnly(State.ACTIVE);
		assertThat(house.taken()).containsExactlyInAnyOrder("org.example.needy 1.0.0", SURVEY + " 2.0.0");
	}

	@Test
	void theSameVersionWithAnotherContentIsTaken() throws Exception {
		install(PlugInJar.of("1.0.0").in(shelf));
		Path before = jar();
		install(PlugInJar.of("1.0.0").file("another.txt", "content").in(shelf));

		assertThat(jar()).isNotEqualTo(before);
		assertThat(before).doesNotExist();
	}

	private Path jar() throws IOException, PluginException {
		return area.resolve("store").resolve(SURVEY).resolve("1.0.0").resolve(only().plugin().bundles().getFirst().file());
	}

	@Test
	void whatIsChangedAfterItWasInstalledIsFound() throws Exception {
		install(PlugInJar.of("1.0.0").in(shelf));
		assertThat(plugins.verify(List.of(), null)).isEmpty();
		Files.writeString(jar(), "not what it was");

		assertThat(plugins.verify(List.of(), null)).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo("OR-0913");
			assertThat(finding.message()).contains(SURVEY, "1.0.0");
		});
	}

	@Test
	void whatIsNoPlugInIsRefusedWithTheReason() throws Exception {
		Path text = Files.writeString(directory.resolve("text.jar"), "no jar");
		Path library = directory.resolve("library.jar");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(library))) {
			out.putNextEntry(new ZipEntry("readme.txt"));
		}

		assertThatThrownBy(() -> install(text)).isInstanceOf(PluginException.class).hasMessageContaining("cannot be read");
		assertThatThrownBy(() -> install(library)).isInstanceOf(PluginException.class).hasMessageContaining("Bundle-SymbolicName");
		assertThatThrownBy(() -> install(directory.resolve("gone.jar"))).isInstanceOf(PluginException.class);
		assertThatThrownBy(() -> plugins.remove(List.of("org.example.gone"))).hasMessageContaining("org.example.gone");
		assertThatThrownBy(() -> install(PlugInJar.of("1.0.0").file("plugin.xml", "<plugin>").in(shelf))).isInstanceOf(PluginException.class)
				.hasMessageContaining("well-formed");
	}

	@Test
	void aRecordThatCannotBeReadIsNamed() throws Exception {
		install(PlugInJar.of("1.0.0").in(shelf));
		Files.writeString(area.resolve("plugins.json"), "{");

		assertThatThrownBy(() -> plugins.list()).isInstanceOf(PluginException.class).hasMessageContaining("cannot be read");
	}

	@Test
	void aNameThatWouldLeaveTheFolderIsRefused() throws Exception {
		Path jar = PlugInJar.named("..", "1.0.0").in(directory.resolve("odd"));

		assertThatThrownBy(() -> install(jar)).isInstanceOf(PluginException.class).hasMessageContaining("'..'");
	}
}

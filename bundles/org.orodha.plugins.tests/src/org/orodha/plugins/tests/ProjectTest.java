// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.project.BuildTarget;
import org.orodha.plugins.project.PluginProject;

/** An agency's developer gets a project with everything in it, or is told what to write instead. */
class ProjectTest {

	private static final String NAME = "Office of \"Registration\" & Été <Kenya> \\ 4";

	@TempDir
	Path directory;
	private BuildTarget installed;

	@BeforeEach
	void anInstalledOrodha() throws Exception {
		Path home = directory.resolve("an orodha");
		Files.createDirectories(home.resolve("plugins"));
		Files.createDirectories(home.resolve("configuration"));
		installed = BuildTarget.of(home.toString());
	}

	private Path project(String acronym, String name) throws IOException, PluginException {
		Path folder = directory.resolve(acronym);
		PluginProject.of(acronym, name).make(folder, installed);
		return folder;
	}

	private static List<Path> files(Path folder, String pattern) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).filter(file -> folder.relativize(file).toString().matches(pattern)).toList();
		}
	}

	@Test
	void everythingIsFilledIn() throws Exception {
		Path project = project("CRS", NAME);

		assertThat(files(project, ".*")).isNotEmpty().allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern("@[A-Za-z]+@"));
		assertThat(files(project, ".*(@|dot-|\\.template).*")).isEmpty();
		assertThat(project.resolve("org.orodha.agency.crs/src/org/orodha/agency/crs/TablesImporter.java")).exists();
		assertThat(project.resolve(".github/workflows/build.yml")).exists();
		assertThat(project.resolve("build")).isExecutable();
		assertThat(project.resolve(".mvn/maven.config")).hasContent("-Dorodha.home=" + directory.resolve("an orodha"));
	}

	@Test
	void anyNameStandsInItsFilesAsItIs() throws Exception {
		Path project = project("CRS", NAME);

		for (Path file : files(project, ".*(\\.xml|\\.orodha|\\.target|\\.launch|\\.project|\\.classpath)"))
			DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
		for (Path file : files(project, ".*/(plugin|feature).*\\.properties"))
			try (Reader reader = Files.newBufferedReader(file)) {
				Properties texts = new Properties();
				texts.load(reader);
				assertThat(texts.getProperty("providerName")).isEqualTo(NAME);
			}
	}

	@Test
	void theTextsAreThereInThreeLanguages() throws Exception {
		Path project = project("CRS", NAME);

		for (Path english : files(project, ".*/(messages|plugin|feature)\\.properties"))
			for (String language : List.of("fr", "sw"))
				assertThat(keys(english.resolveSibling(english.getFileName().toString().replace(".properties", "_" + language + ".properties"))))
						.isEqualTo(keys(english));
	}

	private static List<String> keys(Path file) throws IOException {
		return Files.readAllLines(file).stream().map(line -> line.replaceFirst("=.*", "")).toList();
	}

	@Test
	void aPublishedSiteIsNamedInTheTarget() throws Exception {
		PluginProject.of("CRS", NAME).make(directory.resolve("web"), BuildTarget.of("https://orodha.example/site?a&b"));

		assertThat(directory.resolve("web/orodha.target")).content().contains("<repository location=\"https://orodha.example/site?a&amp;b\"/>",
				"org.orodha.sdk.feature.feature.group");
		assertThat(directory.resolve("web/.mvn/maven.config")).doesNotExist();

		Files.createFile(directory.resolve("site.zip"));
		assertThat(BuildTarget.of(directory.resolve("site.zip").toString())).isInstanceOf(BuildTarget.Site.class);
		assertThatThrownBy(() -> BuildTarget.of(directory.toString())).isInstanceOf(PluginException.class)
				.hasMessageContaining("the folder of an installed Orodha");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "D", "1DIS", "D-I-S", "elevenletters", "été" })
	void anAcronymHasAForm(String acronym) {
		assertThatThrownBy(() -> PluginProject.of(acronym, NAME)).isInstanceOf(PluginException.class).hasMessageContaining("'" + acronym + "'");
	}

	@ParameterizedTest
	@ValueSource(strings = { " ", "two\nlines", "a {0}" })
	void aNameIsOneLineOfText(String name) {
		assertThatThrownBy(() -> PluginProject.of("CRS", name)).isInstanceOf(PluginException.class).hasMessageContaining("in one line");
	}

	@ParameterizedTest
	@ValueSource(strings = { "dis", "Ke.go.dis", "org.orodha.core", "ke.go.1" })
	void aPlugInHasANameOfItsOwn(String bundle) throws Exception {
		assertThat(PluginProject.of("CRS", NAME).called("ke.go.dis.orodha").bundle()).isEqualTo("ke.go.dis.orodha");
		assertThatThrownBy(() -> PluginProject.of("CRS", NAME).called(bundle)).isInstanceOf(PluginException.class)
				.hasMessageContaining("'" + bundle + "'");
	}

	@Test
	void aWordOfJavaIsNoNameAndOneThatIsThereIsTaken() throws Exception {
		assertThatThrownBy(() -> project("DO", NAME)).isInstanceOf(PluginException.class).hasMessageContaining("org.orodha.agency.do");
		assertThatThrownBy(() -> PluginProject.of("TST", NAME).called("org.orodha.agency.tst").called("org.eclipse.osgi").make(directory.resolve("taken"),
				installed)).isInstanceOf(PluginException.class).hasMessageContaining("already");
		assertThat(directory.resolve("taken")).doesNotExist();
	}

	@Test
	void nothingIsOverwritten() throws Exception {
		Path folder = Files.createDirectory(directory.resolve("CRS"));
		project("CRS", NAME);
		Files.delete(folder.resolve("README.md"));

		assertThatThrownBy(() -> project("CRS", NAME)).isInstanceOf(PluginException.class).hasMessageContaining("nothing is overwritten");
		assertThat(folder.resolve("README.md")).doesNotExist();

		Files.createFile(directory.resolve("ABC"));
		assertThatThrownBy(() -> project("ABC", NAME)).isInstanceOf(PluginException.class).hasMessageContaining("not a folder");
	}
}

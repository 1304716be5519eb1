// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The guide for those who write plug-ins is followed to the letter, from an empty folder to a plug-in that is removed again. With
 * {@code ORODHA_LONG_TESTS} Maven builds it, with a repository that is empty at first; else the compiler alone does.
 */
class PluginGuideTest {

	private static final boolean LONG = System.getenv("ORODHA_LONG_TESTS") != null;
	private static final Path HELP = SourceTexts.SOURCES.resolve("bundles/org.orodha.help");
	private static final String PAGE = "html/tasks/write-plugin.html";
	private static final String BUNDLE = "org.orodha.agency.crs";

	@TempDir
	Path directory;

	private Path folder;
	/** Whether the project has to be built before its jar is used. */
	private boolean unbuilt;

	@Test
	void itsCommandsAndCodeWork() throws Exception {
		folder = Files.createDirectory(directory.resolve("empty"));
		Map<String, String> told = new LinkedHashMap<>();
		for (Guide.Step step : Guide.read(HELP.resolve(PAGE)).steps())
			switch (step) {
			case Guide.Code code -> code.write(folder);
			case Guide.Commands commands -> {
				for (String line : commands.lines())
					told.put(line, run(line));
			}
			}

		assertThat(of(told, "orodha import")).contains("5 created");
		assertThat(of(told, "orodha validate")).contains("0 errors");
		assertThat(folder.resolve("titles.txt")).content().startsWith("Events registered by county and sex\n").hasLineCount(3);
		assertThat(of(told, "orodha plugins check")).contains("Nothing is wrong");
		assertThat(of(told, "orodha plugin verify")).contains("trusted", "Civil Registration Services");
		assertThat(of(told, "orodha plugins update")).contains("1.1.0");
		assertThat(of(told, "orodha plugins revert")).contains("1.0.0");
		assertThat(of(told, "orodha plugins remove")).contains(BUNDLE);
		try (Stream<Path> left = Files.walk(directory.resolve("settings/plugins"))) {
			assertThat(left.filter(file -> file.toString().contains(BUNDLE) || file.toString().endsWith(".jar"))).isEmpty();
		}
	}

	private static String of(Map<String, String> told, String command) {
		return told.entrySet().stream().filter(each -> each.getKey().startsWith(command)).findFirst().orElseThrow().getValue();
	}

	private String run(String line) throws IOException, InterruptedException {
		if (line.startsWith("cd ")) {
			folder = folder.resolve(line.substring("cd ".length()));
			return "";
		}
		if (!LONG && line.startsWith("sh build")) {
			unbuilt = true;
			return "";
		}
		if (unbuilt && line.startsWith("orodha ")) {
			new PluginBuild(folder, BUNDLE, Product.built()).run();
			unbuilt = false;
		}
		Path out = Files.createTempFile(directory, "command", ".out");
		ProcessBuilder builder = new ProcessBuilder("sh", "-c", line).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(out.toFile());
		Map<String, String> environment = builder.environment();
		environment.put("PATH", Product.built().folder() + File.pathSeparator + environment.get("PATH"));
		environment.put("JAVA_HOME", System.getProperty("java.home"));
		environment.put("ORODHA_JAVA_HOME", System.getProperty("java.home"));
		environment.put("ORODHA_SETTINGS", directory.resolve("settings").toString());
		environment.put("ORODHA_KEY_PASSWORD", "told to nobody");
		environment.put("MAVEN_ARGS", "-B -ntp -Dmaven.repo.local=" + directory.resolve("repository"));
		Process process = builder.start();
		assertThat(process.waitFor(20, TimeUnit.MINUTES)).as(line).isTrue();
		assertThat(process.exitValue()).as("%s%n%s", line, Files.readString(out)).isZero();
		return Files.readString(out);
	}

	@Test
	void itSaysTheSameInBothLanguages() throws IOException {
		assertThat(Guide.read(HELP.resolve("nl/fr").resolve(PAGE))).isEqualTo(Guide.read(HELP.resolve(PAGE)));
	}

	@Test
	void aPlugInIsBuiltWithWhatOrodhaIsBuiltWith() throws IOException {
		Path project = SourceTexts.SOURCES.resolve("bundles/org.orodha.plugins/project");
		String own = Files.readString(SourceTexts.SOURCES.resolve("pom.xml"));
		String tycho = Pattern.compile("<tycho.version>.*</tycho.version>").matcher(own).results().findFirst().orElseThrow().group();
		assertThat(project.resolve("pom.xml")).content().contains(tycho);
		assertThat(project.resolve("dot-mvn/extensions.xml")).hasSameTextualContentAs(SourceTexts.SOURCES.resolve(".mvn/extensions.xml"));
		String target = Files.readString(SourceTexts.SOURCES.resolve("targetplatform/orodha.target"));
		List<String> wanted = Pattern.compile("(?s)<dependency>.*?</dependency>").matcher(Files.readString(project.resolve("orodha.target"))).results()
				.map(found -> found.group()).toList();
		assertThat(wanted).isNotEmpty().allSatisfy(dependency -> assertThat(target).contains(dependency));
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product's launcher, with a Java in its folder that notes how it is called and ends as the test says. */
class LauncherTest {

	private static final String VERSION = "if [ \"$1\" = -version ]; then echo 'openjdk version \"21.0.1\"' >&2; exit 0; fi\n";

	@TempDir
	Path folder;

	private Path calls;

	@BeforeEach
	void hasTheLauncherAndAJava() throws IOException {
		Files.copy(Product.built().folder().resolve("orodha"), folder.resolve("orodha"), StandardCopyOption.COPY_ATTRIBUTES);
		Files.createFile(Files.createDirectories(folder.resolve("plugins")).resolve("org.eclipse.equinox.launcher_1.0.0.jar"));
		calls = Files.createFile(folder.resolve("calls"));
	}

	private Process start(String behaviour, String... arguments) throws IOException {
		Path java = Files.createDirectories(folder.resolve("jre/bin")).resolve("java");
		Files.writeString(java, "#!/bin/sh\n" + VERSION + "echo \"$*\" >>" + calls + "\ncount=$(wc -l <" + calls + ")\n" + behaviour);
		assertThat(java.toFile().setExecutable(true)).isTrue();
		ProcessBuilder builder = new ProcessBuilder("./orodha").directory(folder.toFile()).inheritIO();
		builder.command().addAll(List.of(arguments));
		builder.environment().put("ORODHA_JAVA_HOME", folder.resolve("jre").toString());
		builder.environment().put("ORODHA_SETTINGS", folder.resolve("settings").toString());
		return builder.start();
	}

	private static int code(Process process) throws InterruptedException {
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		return process.exitValue();
	}

	@Test
	void aWorkbenchThatAsksToBeRestartedIsStartedAgainWithTheSameArguments() throws Exception {
		assertThat(code(start("case $count in 1) exit 23 ;; 2) exit 24 ;; *) exit 7 ;; esac\n", "--workbench", "--catalogue", "a b")))
				.isEqualTo(7);

		List<String> runs = Files.readAllLines(calls);
		assertThat(runs).hasSize(3).containsOnly(runs.get(0));
		assertThat(runs.get(0)).contains("-application org.orodha.app.application").endsWith("--catalogue a b");
	}

	@Test
	void aWorkbenchThatEndsStaysEnded() throws Exception {
		assertThat(code(start("exit 0\n"))).isZero();

		assertThat(calls).content().hasLineCount(1);
	}

	@Test
	void aLanguageAloneOpensTheWorkbenchInIt() throws Exception {
		assertThat(code(start("exit 0\n", "-nl", "fr"))).isZero();

		assertThat(Files.readAllLines(calls)).singleElement().asString().contains("-application org.orodha.app.application")
				.endsWith("-nl fr");
	}

	@Test
	void aLanguageBeforeACommandIsTheCommands() throws Exception {
		assertThat(code(start("exit 0\n", "-nl", "fr", "validate"))).isZero();

		assertThat(Files.readAllLines(calls)).singleElement().asString().contains("-application org.orodha.cli.application")
				.endsWith("-nl fr validate");
	}

	@Test
	void endingTheLauncherEndsTheWorkbenchAndDoesNotStartItAgain() throws Exception {
		Process launcher = start("trap 'exit 143' TERM\necho ready >" + folder.resolve("ready") + "\nwhile :; do sleep 0.1; done\n");
		while (launcher.isAlive() && !Files.exists(folder.resolve("ready")))
			launcher.waitFor(50, TimeUnit.MILLISECONDS);
		launcher.destroy();

		assertThat(code(launcher)).isEqualTo(143);
		assertThat(calls).content().hasLineCount(1);
	}

	@Test
	void aCommandIsNeverRunAgain() throws Exception {
		assertThat(code(start("exit 23\n", "validate"))).isEqualTo(23);

		assertThat(calls).content().hasLineCount(1);
	}

	@Test
	void safeStartsWithoutThePlugInsOfTheUser() throws Exception {
		Path plugins = Files.createDirectories(folder.resolve("settings/plugins"));
		Files.writeString(plugins.resolve("bundles.info"), "org.example.survey,1.0.0,file:/survey.jar,4,false\n");
		Path own = Files.createDirectories(folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator"));
		Files.writeString(own.resolve("bundles.info"), "org.orodha.core,1.0.0,plugins/core.jar,4,false\n");

		assertThat(code(start("exit 0\n", "list"))).isZero();
		assertThat(code(start("exit 0\n", "--safe", "list"))).isZero();
		assertThat(code(start("exit 0\n", "--safe"))).isZero();

		List<String> runs = Files.readAllLines(calls);
		assertThat(runs.get(0)).contains("configUrl=file:" + plugins.resolve("start.info")).doesNotContain("orodha.safe");
		assertThat(plugins.resolve("start.info")).content().contains("org.orodha.core,", "org.example.survey,");
		assertThat(runs.get(1)).contains("-Dorodha.safe=true", "org.orodha.cli.application").doesNotContain("configUrl", "--safe").endsWith(" list");
		assertThat(runs.get(2)).contains("-Dorodha.safe=true", "org.orodha.app.application").doesNotContain("configUrl", "--safe");
	}

	@Test
	void aRestartLeavesTheSafeModeAndTakesThePlugInsAsTheyAreThen() throws Exception {
		Path plugins = Files.createDirectories(folder.resolve("settings/plugins"));
		Path own = Files.createDirectories(folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator"));
		Files.writeString(own.resolve("bundles.info"), "org.orodha.core,1.0.0,plugins/core.jar,4,false\n");

		assertThat(code(start("echo org.example.survey,1.0.0,file:/survey.jar,4,false >" + plugins.resolve("bundles.info")
				+ "\ncase $count in 1) exit 24 ;; esac\n", "--safe"))).isZero();

		List<String> runs = Files.readAllLines(calls);
		assertThat(runs.get(0)).contains("-Dorodha.safe=true").doesNotContain("configUrl");
		assertThat(runs.get(1)).contains("configUrl=file:" + plugins.resolve("start.info")).doesNotContain("orodha.safe");
	}
}

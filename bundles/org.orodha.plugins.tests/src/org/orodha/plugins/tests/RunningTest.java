// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.exchange.Installed;
import org.orodha.fixtures.PlugInJar;
import org.orodha.plugins.Plugins;

/** The running Orodha takes and leaves plug-ins without a new start. */
class RunningTest {

	private static final String SETTINGS = "orodha.settings";

	@TempDir
	Path directory;

	private String before;

	@BeforeEach
	void settingsOfTheirOwn() {
		before = System.getProperty(SETTINGS);
		System.setProperty(SETTINGS, directory.resolve("settings with space").toString());
	}

	@AfterEach
	void restore() {
		if (before == null)
			System.clearProperty(SETTINGS);
		else
			System.setProperty(SETTINGS, before);
	}

	private static void install(Path jar) throws Exception {
		Plugins.ofUser().install(jar.toString(), List.of(), passport -> true, new NullProgressMonitor());
	}

	private static String version() {
		return Installed.importers().find("survey.tables").map(Contribution::version).orElse("");
	}

	@Test
	void aPlugInsImporterComesChangesAndGoes() throws Exception {
		install(PlugInJar.of("1.0.0").in(directory));
		assertThat(version()).isEqualTo("1.0.0");

		install(PlugInJar.of("1.1.0").in(directory));
		assertThat(version()).isEqualTo("1.1.0");

		Plugins.ofUser().revert(0);
		assertThat(version()).isEqualTo("1.0.0");

		Plugins.ofUser().disable(List.of(PlugInJar.SURVEY));
		assertThat(version()).isEmpty();

		Plugins.ofUser().remove(List.of(PlugInJar.SURVEY));
		assertThat(Plugins.ofUser().list()).isEmpty();
	}

	@Test
	void packagesAndJavaAreKnown() throws Exception {
		install(PlugInJar.of("1.0.0").header("Import-Package", "org.osgi.framework;version=\"[1.8,2)\",org.w3c.dom")
				.header("Bundle-RequiredExecutionEnvironment", "JavaSE-21").in(directory));
		assertThat(version()).isEqualTo("1.0.0");
		Plugins.ofUser().remove(List.of(PlugInJar.SURVEY));
	}
}

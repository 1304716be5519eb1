// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.fixtures.PlugInJar;
import org.orodha.plugins.Plugins;
import org.orodha.plugins.SafeMode;

/** Starts that did not come to an end are counted, as long as a plug-in can be the reason. */
class SafeModeTest {

	@TempDir
	Path directory;

	private SafeMode starts;
	private Plugins plugins;

	@BeforeEach
	void nothingIsInstalled() {
		Path area = directory.resolve("plugins");
		starts = new SafeMode(area);
		plugins = new Plugins(area, List.of(), new House(), "wanjiku", Clock.systemUTC());
	}

	private void install() throws Exception {
		plugins.install(PlugInJar.of("1.0.0").in(directory).toString(), List.of(), passport -> true, new NullProgressMonitor());
	}

	@Test
	void startsThatFailedAreCountedUntilOneSucceeds() throws Exception {
		install();
		assertThat(starts.begin()).isZero();
		assertThat(starts.begin()).isEqualTo(1);
		assertThat(starts.begin()).isEqualTo(2);

		starts.reached();
		assertThat(starts.begin()).isZero();
	}

	@Test
	void withoutAPlugInThatIsUsedNoneIsToBlame() throws Exception {
		starts.begin();
		assertThat(directory.resolve("plugins")).doesNotExist();

		install();
		plugins.disable(List.of(PlugInJar.SURVEY));
		starts.begin();
		assertThat(starts.begin()).isZero();
	}

	@Test
	void theNextStartCanBeWantedWithoutPlugIns() throws Exception {
		install();
		assertThat(starts.takeWanted()).isFalse();
		starts.wantNext();

		assertThat(starts.takeWanted()).isTrue();
		assertThat(starts.takeWanted()).isFalse();
	}
}

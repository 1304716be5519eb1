// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;

/**
 * What is promised to plug-ins is kept until the next major version: the exported API of each bundle is compared with the
 * baseline in {@code api}. How it is renewed is in {@code .github/API.md}.
 */
class ApiBaselineTest {

	private static final Path BASELINES = Path.of(System.getProperty("orodha.sources"), "releng", "acceptance", "api");
	private static final boolean RENEW = Boolean.getBoolean("orodha.api.renew");

	@Test
	void noBundleBreaksItsApiWithoutAMajorVersion() throws IOException {
		List<OrodhaBundle> bundles = OrodhaBundle.all();
		JavaClasses classes = OrodhaBundle.classes(bundles);
		List<String> faults = new ArrayList<>();
		Set<String> known = new TreeSet<>();
		for (OrodhaBundle bundle : bundles) {
			Set<String> api = ApiSignature.of(bundle, classes);
			if (api.isEmpty())
				continue;
			Path file = BASELINES.resolve(bundle.name() + ".api");
			known.add(file.getFileName().toString());
			if (RENEW)
				new ApiBaseline(ApiBaseline.plain(bundle.version()), false, api).write(file);
			else if (Files.exists(file))
				faults.addAll(ApiBaseline.read(file).faults(bundle.name(), bundle.version(), api));
			else
				faults.add(bundle.name() + " has no baseline " + file.getFileName());
		}
		try (Stream<Path> files = Files.list(BASELINES)) {
			files.map(file -> file.getFileName().toString()).filter(file -> !known.contains(file))
					.forEach(file -> faults.add("No bundle keeps the API of " + file));
		}
		assertThat(faults).as("See .github/API.md").isEmpty();
	}

	private static ApiBaseline baseline(boolean released, String... lines) {
		return new ApiBaseline("1.2.0", released, new TreeSet<>(Set.of(lines)));
	}

	@Test
	void whatIsTakenAwayNeedsAMajorVersion() {
		ApiBaseline baseline = baseline(false, "a.A public interface", "a.A public abstract run(): void");

		assertThat(baseline.faults("a", "1.3.0.x", Set.of("a.A public interface"))).singleElement().asString()
				.contains("2.0.0", "a.A public abstract run(): void");
		assertThat(baseline.faults("a", "2.0.0.x", Set.of("a.A public interface"))).isEmpty();
	}

	@Test
	void whatMustBeImplementedAnewNeedsAMajorVersion() {
		ApiBaseline baseline = baseline(false, "a.A public interface");
		Set<String> more = Set.of("a.A public interface", "a.A public abstract run(): void");

		assertThat(baseline.faults("a", "1.2.0.x", more)).hasSize(1);
		assertThat(baseline.faults("a", "1.2.0.x", Set.of("a.A public interface", "a.A public run(): void",
				"a.B public interface", "a.B public abstract run(): void"))).isEmpty();
	}

	@Test
	void whatIsAddedToAReleaseNeedsAMinorVersion() {
		ApiBaseline baseline = baseline(true, "a.A public class");
		Set<String> more = Set.of("a.A public class", "a.A public run(): void");

		assertThat(baseline.faults("a", "1.2.1.x", more)).singleElement().asString().contains("1.3.0");
		assertThat(baseline.faults("a", "1.3.0.x", more)).isEmpty();
	}
}

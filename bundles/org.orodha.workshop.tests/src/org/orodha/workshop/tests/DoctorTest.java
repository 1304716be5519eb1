// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.workshop.doctor.Diagnosis;
import org.orodha.workshop.doctor.Diagnosis.State;
import org.orodha.workshop.doctor.Doctor;
import org.orodha.workshop.doctor.Machine;

/** The doctor tells what is not as it should be, and how to mend it. */
class DoctorTest {

	private static final long GIGABYTE = 1L << 30;

	@TempDir
	private Path folder;

	private final Map<String, String> environment = new HashMap<>();
	private final Map<String, String> system = new HashMap<>(Map.of("os.name", "Linux", "java.specification.version", "21", "java.version", "21.0.1",
			"java.home", "/jre", "sun.jnu.encoding", "UTF-8"));
	private long memory = 8 * GIGABYTE;
	private Instant now = Instant.parse("2026-12-01T08:00:00Z");

	private List<Diagnosis> examine(String subject) {
		return examine(subject, folder.resolve("not/yet/there"), folder);
	}

	private List<Diagnosis> examine(String subject, Path settings, Path temporary) {
		system.put("java.io.tmpdir", temporary.toString());
		system.put("user.home", folder.toString());
		Machine machine = new Machine(environment, system, settings, memory, Clock.fixed(now, ZoneOffset.UTC));
		List<Diagnosis> found = new Doctor(machine).examine();
		assertThat(found).allSatisfy(each -> {
			assertThat(each.found()).isNotBlank();
			assertThat(each.mend().isEmpty()).isEqualTo(each.isFine());
		});
		return found.stream().filter(each -> each.subject().equals(subject)).toList();
	}

	@Test
	void whatIsAsItShouldBeIsFineAndNothingIsMade() throws IOException {
		assertThat(List.of("java", "memory", "disk", "rights", "clock", "language", "product")).allSatisfy(
				subject -> assertThat(examine(subject)).isNotEmpty().allMatch(Diagnosis::isFine));
		try (var left = Files.list(folder)) {
			assertThat(left).isEmpty();
		}
	}

	@Test
	void thisMachineIsSeen() {
		assertThat(Machine.present().memory()).isPositive();
		assertThat(new Doctor(Machine.present()).examine()).filteredOn(each -> each.subject().equals("java")).singleElement()
				.satisfies(java -> assertThat(java.found()).contains(System.getProperty("java.version")));
	}

	@ParameterizedTest
	@CsvSource({ "17, BROKEN", "21, FINE", "25, FINE", "1.8, BROKEN" })
	void anOldJavaDoesNotDo(String version, State state) {
		system.put("java.specification.version", version);

		assertThat(examine("java")).singleElement().extracting(Diagnosis::state).isEqualTo(state);
	}

	@Test
	void memoryIsCounted() {
		memory = 3 * GIGABYTE;
		assertThat(examine("memory")).singleElement().extracting(Diagnosis::state).isEqualTo(State.POOR);
		memory = GIGABYTE;
		assertThat(examine("memory")).singleElement().extracting(Diagnosis::state).isEqualTo(State.BROKEN);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "|cannot open", ":4711|:4711 does not answer", "no display|does not answer", "::|does not answer" })
	void withoutADisplayTheWorkbenchCannotOpen(String display, String told) {
		if (display != null)
			environment.put("DISPLAY", display);

		assertThat(examine("display")).singleElement().satisfies(each -> assertThat(each.found()).contains(told, "cannot open"));
	}

	@Test
	void otherSystemsHaveADisplayUnlessOneComesFromAfar() {
		system.put("os.name", "Mac OS X");
		assertThat(examine("display")).allMatch(Diagnosis::isFine);
		environment.put("SSH_CONNECTION", "10.0.0.1");
		assertThat(examine("display")).noneMatch(Diagnosis::isFine);
	}

	@Test
	void aClockThatIsWrongIsTold() {
		now = Instant.parse("2015-01-01T00:00:00Z");
		assertThat(examine("clock")).singleElement().satisfies(each -> assertThat(each.found()).contains("2015", "before"));
		now = Instant.parse("2051-01-01T00:00:00Z");
		assertThat(examine("clock")).singleElement().satisfies(each -> assertThat(each.found()).contains("2051", "ten years"));
	}

	@Test
	void namesOfFilesNeedAllLetters() {
		system.put("sun.jnu.encoding", "ANSI_X3.4-1968");

		assertThat(examine("language")).anySatisfy(each -> assertThat(each.mend()).contains("C.UTF-8"));
	}

	@Test
	void aFolderThatMayNotBeWrittenIsTold() throws IOException {
		Path file = Files.createFile(folder.resolve("file"));

		assertThat(examine("rights", file, file)).hasSize(2).allSatisfy(each -> assertThat(each.state()).isEqualTo(State.BROKEN));
	}

	@Test
	void aProductThatWasCopiedInPartIsTold() throws IOException {
		Path list = folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
		Files.createDirectories(list.getParent());
		Files.writeString(list, "#version=1\na,1.0.0,plugins/a.jar,4,false\nb,1.0.0,plugins/b.jar,4,false\n");
		Files.createFile(Files.createDirectory(folder.resolve("plugins")).resolve("a.jar"));
		system.put("orodha.home", folder.toString());

		assertThat(examine("product")).singleElement().satisfies(each -> {
			assertThat(each.state()).isEqualTo(State.BROKEN);
			assertThat(each.found()).contains("1 part", "plugins/b.jar");
		});
		Files.createFile(folder.resolve("plugins/b.jar"));
		assertThat(examine("product")).allMatch(Diagnosis::isFine);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.orodha.acceptance.Product.Result;

/** A stick that the product makes of itself starts with the network cut off and another home, and the first exercise is solved from it. */
@Execution(ExecutionMode.SAME_THREAD)
class StickTest {

	private static final String EXERCISE = "kenya/read-sources";

	@TempDir
	static Path directory;

	private static Path stick;
	private static Path home;
	private static boolean cutOff;

	@BeforeAll
	static void makeTheStick() throws Exception {
		stick = directory.resolve("stick of one");
		home = Files.createDirectory(directory.resolve("home"));
		Result made = Product.built().run(directory, "workshop", "stick", stick.toString(), "--runtime", "linux=" + System.getProperty("java.home"));
		assertThat(made.code()).as(made.err()).isZero();
		cutOff = mayCutOff();
	}

	/** Whether this user may run something without a network. */
	private static boolean mayCutOff() throws InterruptedException {
		try {
			return new ProcessBuilder("unshare", "-rn", "true").redirectErrorStream(true).start().waitFor() == 0;
		} catch (IOException noSuchCommand) {
			return false;
		}
	}

	@AfterAll
	static void deleteTheStick() throws IOException {
		Product.delete(stick);
	}

	private static Result start(String... arguments) throws Exception {
		List<String> command = new ArrayList<>(cutOff ? List.of("unshare", "-rn") : List.of());
		command.addAll(List.of("sh", stick.resolve("start-linux.sh").toString()));
		command.addAll(Arrays.asList(arguments));
		Path out = directory.resolve("out");
		Path err = directory.resolve("err");
		ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
		builder.environment().clear();
		builder.environment().put("PATH", "/usr/bin:/bin");
		builder.environment().put("HOME", home.toString());
		Process process = builder.start();
		assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
		return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
	}

	@Test
	void theFirstExerciseIsSolvedFromIt() throws Exception {
		Path first = stick.resolve("first");
		Result begun = start("workshop", "start", EXERCISE, "--into", first.toString());
		assertThat(begun.code()).as(begun.err()).isZero();
		assertThat(start("workshop", "check", "--catalogue", first.toString()).code()).isEqualTo(1);

		change(first, "dis", "dis.permits", "--set", "steward=dis.data-officer");
		change(first, "ctip", "ctip.prosecutions", "--add", "legalBases=law.ctip-act-2010");
		change(first, "sdda", "sdda.diaspora-register", "--set", "periodicity=continuous");
		Result solved = start("workshop", "check", "--catalogue", first.toString());

		assertThat(solved.code()).as(solved.out() + solved.err()).isZero();
		try (Stream<Path> left = Files.list(home)) {
			assertThat(left).as("the participant's home").isEmpty();
		}
		assertThat(stick.resolve("settings")).isDirectory();
	}

	private static void change(Path catalogue, String agency, String source, String verb, String what) throws Exception {
		Result changed = start("change", "data-source", source, verb, what, "--for", agency, "--catalogue", catalogue.toString());
		assertThat(changed.code()).as(changed.err()).isZero();
	}

	@Test
	void theDoctorFindsTheProductWholeAndItsOwnJava() throws Exception {
		Result found = start("doctor", "--format", "json");

		assertThat(found.code()).isEqualTo(1);
		assertThat(found.out()).contains(stick.resolve("products/linux/orodha/jre").toString(), "There is no display", "Nothing is missing in");
	}

	@Test
	void itsChecksumsHold() throws Exception {
		Process check = new ProcessBuilder("sha256sum", "-c", "--quiet", "SHA256SUMS.txt").directory(stick.toFile()).redirectErrorStream(true).start();
		String told = new String(check.getInputStream().readAllBytes());

		assertThat(check.waitFor()).as(told).isZero();
	}
}

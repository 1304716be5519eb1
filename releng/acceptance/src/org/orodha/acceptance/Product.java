// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An installed product and its command. */
record Product(Path folder) {

	/** What Java itself says of the options that {@link #start} gives it. */
	private static final String NOTE = "^NOTE: Picked up JDK_JAVA_OPTIONS.*\\R";

	/** A display that is not there, as after a remote session has ended: the command line needs none. */
	private static final String NO_DISPLAY = ":999";

	/** How a command ended. */
	record Result(int code, String out, String err) {
}

	/** The product that the build made. */
	static Product built() {
		return new Product(Path.of(System.getProperty("orodha.product")).normalize());
	}

	/** A started command and the files that take its streams. */
	record Running(Process process, Path out, Path err) {

		Result await() throws IOException, InterruptedException {
			if (!process.waitFor(3, TimeUnit.MINUTES)) {
				process.destroyForcibly();
				throw new IllegalStateException("The command does not end; so far it said: " + Files.readString(err));
			}
			return new Result(process.exitValue(), Files.readString(out), Files.readString(err).replaceFirst(NOTE, ""));
		}
	}

	/** Runs the product's launcher with arguments, on a catalogue. */
	Result runOn(Path directory, String catalogue, String... arguments) throws IOException, InterruptedException {
		return run(directory, Stream.concat(Arrays.stream(arguments), Stream.of("--catalogue", catalogue)).toArray(String[]::new));
	}

	/** Runs the product's launcher with arguments. */
	Result run(Path directory, String... arguments) throws IOException, InterruptedException {
		return start(directory, arguments).await();
	}

	/** Runs the product's launcher where no file may be larger than 10 MB, as on a disk that is nearly full. */
	Result runWithSmallFiles(Path directory, String... arguments) throws IOException, InterruptedException {
		return start(directory, List.of("sh", "-c", "ulimit -f 20000; exec \"$0\" \"$@\""), arguments).await();
	}

	/** Runs the product's launcher with the password of a publisher's key. */
	Result runWithKey(Path directory, String... arguments) throws IOException, InterruptedException {
		return start(directory, List.of("env", "ORODHA_KEY_PASSWORD=kitambulisho"), arguments).await();
	}

	/** Starts the product's launcher with arguments. */
	Running start(Path directory, String... arguments) throws IOException {
		return start(directory, List.of(), arguments);
	}

	/** The folder for temporary files of what runs in a directory. */
	Path temporary(Path directory) throws IOException {
		return Files.createDirectories(directory.resolve(".temporary"));
	}

	private Running start(Path directory, List<String> shell, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(shell);
		command.add(folder.resolve("orodha").toString());
		command.addAll(Arrays.asList(arguments));
		Path out = Files.createTempFile("orodha", ".out");
		Path err = Files.createTempFile("orodha", ".err");
		ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile())
				.redirectOutput(out.toFile()).redirectError(err.toFile());
		Map<String, String> environment = builder.environment();
		environment.put("ORODHA_JAVA_HOME", System.getProperty("java.home"));
		environment.put("ORODHA_SETTINGS", directory.resolve(".settings").toString());
		environment.put("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary(directory));
		environment.remove("ORODHA_CATALOGUE");
		environment.put("DISPLAY", NO_DISPLAY);
		return new Running(builder.start(), out, err);
	}

	/** Copies a folder with all that is in it. */
	static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> paths = Files.walk(from)) {
			paths.forEach(path -> {
				try {
					Path target = to.resolve(from.relativize(path).toString());
					if (Files.isDirectory(path))
						Files.createDirectories(target);
					else
						Files.copy(path, target);
				} catch (IOException failure) {
					throw new UncheckedIOException(failure);
				}
			});
		}
	}

	/** Deletes a folder with all that is in it, if it is there. */
	static void delete(Path folder) throws IOException {
		if (!Files.exists(folder))
			return;
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.sorted(Comparator.reverseOrder()).toList())
				Files.delete(path);
		}
	}

	/** The content of every element file of a catalogue, by path. */
	static Map<String, String> contents(Path catalogue) throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(catalogue)) {
			for (Path file : files.filter(Files::isRegularFile)
					.filter(path -> path.toString().endsWith(".orodha") && !path.getFileName().toString().startsWith("."))
					.toList())
				contents.put(catalogue.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
		}
		return contents;
	}
}

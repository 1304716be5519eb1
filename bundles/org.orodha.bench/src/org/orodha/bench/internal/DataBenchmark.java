// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.bench.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.orodha.workshop.crossings.CrossingsFile;

/**
 * What the benchmark does with files of border crossings; the first argument says what: {@code generate FILE ROWS ERRORS} makes
 * one with so many errors in a million rows, {@code compare FILE} measures the check against baselines, {@code check FILE
 * MEGABYTES} checks it once and fails where its errors are known and not exactly they are found.
 */
public final class DataBenchmark implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws Exception {
		List<String> arguments = List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		Path file = Path.of(arguments.get(1)).toAbsolutePath();
		Path folder = Files.createTempDirectory(file.getParent(), "bench");
		try {
			switch (arguments.get(0)) {
			case "generate" -> new CrossingsFile(Long.parseLong(arguments.get(2)), 1, Integer.parseInt(arguments.get(3)), false)
					.write(file, new NullProgressMonitor());
			case "compare" -> new CheckComparison(folder, file).run();
			case "check" -> new MeasuredCheck(folder, file, Integer.parseInt(arguments.get(2))).run();
			default -> throw new IllegalArgumentException(arguments.get(0));
			}
		} finally {
			delete(folder);
		}
		return EXIT_OK;
	}

	@Override
	public void stop() {
		Thread.currentThread().interrupt();
	}

	private static void delete(Path folder) throws Exception {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.delete(file);
		}
	}
}

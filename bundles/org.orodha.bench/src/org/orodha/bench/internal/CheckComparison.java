// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.bench.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.data.check.Check;
import org.orodha.data.check.CheckRequest;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineLimits;
import org.orodha.engine.Engines;

/**
 * The check against reading the file's bytes, parsing it, and the engine's own load of it. All take turns, the best time of each
 * counts.
 */
final class CheckComparison {

	private static final int ROUNDS = 3;

	private final Path file;
	private final EngineLimits limits;
	private final CheckRequest request;

	/** Something to measure. */
	@FunctionalInterface
	private interface Work {
		void run() throws IOException;
	}

	CheckComparison(Path folder, Path file) throws Exception {
		this.file = file;
		this.limits = new EngineLimits(EngineLimits.DEFAULT.memory(), EngineLimits.DEFAULT.disk(), folder);
		this.request = Crossings.request(folder, file, finding -> {
		});
	}

	void run() throws IOException {
		double[] best = best(this::readBytes, this::parse, () -> load(""), () -> load(", all_varchar = true"),
				() -> new Check(limits).run(rowRulesOnly(), new NullProgressMonitor()),
				() -> new Check(limits).run(request, new NullProgressMonitor()));
		tell("check-rows-against-engine-load", best[4], best[2]);
		tell("check-full-against-engine-load", best[5], best[2]);
		tell("check-full-against-engine-load-as-text", best[5], best[3]);
		tell("check-full-against-commons-csv-parse", best[5], best[1]);
		tell("check-full-against-bytes-read", best[5], best[0]);
	}

	/** Without the rules that compare rows with each other. */
	private CheckRequest rowRulesOnly() {
		return new CheckRequest(request.description(), request.files(),
				request.rulesets().stream().filter(pack -> pack.id().equals("rules.dis.crossings")).toList(), request.others(),
				request.codeLists(), request.examples(), request.stream());
	}

	private void readBytes() throws IOException {
		byte[] buffer = new byte[1 << 20];
		try (InputStream in = Files.newInputStream(file)) {
			while (in.read(buffer) >= 0)
				continue;
		}
	}

	private void parse() throws IOException {
		long fields = 0;
		try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
				CSVParser parser = CSVFormat.RFC4180.parse(reader)) {
			for (CSVRecord record : parser)
				fields += record.size();
		}
		if (fields == 0)
			throw new IOException("no fields");
	}

	/** As anybody would load a file, with detection of dialect and types unless options say otherwise. */
	private void load(String options) throws IOException {
		try (Engine engine = Engines.embedded(limits)) {
			engine.run("create table loaded as select * from read_csv(" + engine.dialect().text(file.toString()) + options + ")");
		}
	}

	private static double[] best(Work... works) throws IOException {
		double[] best = new double[works.length];
		Arrays.fill(best, Double.MAX_VALUE);
		for (int round = 0; round < ROUNDS; round++)
			for (int number = 0; number < works.length; number++) {
				long begin = System.nanoTime();
				works[number].run();
				best[number] = Math.min(best[number], (System.nanoTime() - begin) / 1e9);
			}
		return best;
	}

	private static void tell(String name, double ours, double baseline) {
		System.out.printf(Locale.ROOT, "bench %s ratio=%.2f ours=%.3f baseline=%.3f unit=s%n", name, ours / baseline, ours,
				baseline);
	}
}

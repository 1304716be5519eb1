// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.bench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.data.check.Check;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.CheckRequest;
import org.orodha.engine.EngineLimits;
import org.orodha.workshop.crossings.CrossingsFile;

/** One check of a file in a process of its own: time, the most memory that the process ever used, and whether all is found. */
final class MeasuredCheck {

	private static final String PEAK = "VmHWM:";

	private final Path file;
	private final EngineLimits limits;

	/** @param megabytes what the engine may use */
	MeasuredCheck(Path folder, Path file, int megabytes) {
		this.file = file;
		this.limits = new EngineLimits((long) megabytes << 20, 100L << 30, folder);
	}

	/** @throws IllegalStateException where the errors of the file are known and others are found */
	void run() throws Exception {
		Truth found = new Truth();
		CheckRequest request = Crossings.request(limits.temporary(), file, found::add);
		CheckReport report = new Check(limits).run(request, new NullProgressMonitor());
		double seconds = report.took().toMillis() / 1e3;
		long peak = peak();
		if (Files.exists(CrossingsFile.truth(file)))
			Truth.of(file).require(found);
		System.out.printf(Locale.ROOT, "checked rows=%d rules=%d findings=%d seconds=%.3f rows-per-second=%.0f peak-megabytes=%d%n",
				report.rows(), report.rules(), found.count(), seconds, report.rows() / seconds, peak >> 10);
	}

	/** Kilobytes; 0 where the system does not tell. */
	private static long peak() throws IOException {
		Path status = Path.of("/proc/self/status");
		return !Files.isReadable(status) ? 0 : Files.readAllLines(status).stream().filter(line -> line.startsWith(PEAK))
				.mapToLong(line -> Long.parseLong(line.substring(PEAK.length()).replace("kB", "").strip())).findFirst().orElse(0);
	}
}

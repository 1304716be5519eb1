package org.orodha.bench.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.catalogue.Sample;
import org.orodha.data.check.Check;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.CheckRequest;
import org.orodha.data.check.CheckRequests;
import org.orodha.data.engine.Engine;
import org.orodha.data.engine.EngineLimits;
import org.orodha.data.engine.Engines;
import org.orodha.model.Dataset;
import org.orodha.workshop.crossings.CrossingsFile;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * Checking a file of border crossings against reading its bytes, parsing it, and the engine's own load of it, on the same file in
 * the same run. The number of rows, ten million where it is not given, is the application's argument.
 */
public final class DataBenchmark implements IApplication {

	private static final String DATASET = "dis.border-system.crossings";
	private static final int ROUNDS = 3;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		long rows = arguments.length > 0 ? Long.parseLong(arguments[0]) : 10_000_000;
		Path folder = Files.createTempDirectory("orodha-bench");
		try {
			Path file = folder.resolve("crossings.csv");
			new CrossingsFile(rows, 1, 1_000, false).write(file, new NullProgressMonitor());
			compare(file, request(folder, file), folder);
		} finally {
			delete(folder);
		}
		return EXIT_OK;
	}

	@Override
	public void stop() {
		Thread.currentThread().interrupt();
	}

	private static CheckRequest request(Path folder, Path file) throws Exception {
		FolderStorage storage = new FolderStorage(folder.resolve("kenya"));
		BundleContext bundles = FrameworkUtil.getBundle(DataBenchmark.class).getBundleContext();
		for (var reference : bundles.getServiceReferences(Sample.class, null))
			if (bundles.getService(reference).id().equals("kenya"))
				bundles.getService(reference).copyTo(storage);
		Catalogue kenya = Catalogue.open(storage, new NullProgressMonitor());
		return CheckRequests.forFiles(kenya, kenya.require(Dataset.class, DATASET), null, List.of(file), finding -> {
		});
	}

	private static void compare(Path file, CheckRequest request, Path folder) throws Exception {
		EngineLimits limits = new EngineLimits(EngineLimits.DEFAULT.memory(), EngineLimits.DEFAULT.disk(), folder);
		double bytes = best(() -> readBytes(file));
		double parse = best(() -> parse(file));
		double load = best(() -> load(file, limits));
		double rowRules = best(() -> check(rowRulesOnly(request), limits));
		double full = best(() -> check(request, limits));
		tell("check-rows-against-engine-load", rowRules, load);
		tell("check-full-against-engine-load", full, load);
		tell("check-full-against-commons-csv-parse", full, parse);
		tell("check-full-against-bytes-read", full, bytes);
	}

	/** Without the rules that compare rows with each other. */
	private static CheckRequest rowRulesOnly(CheckRequest request) {
		return new CheckRequest(request.structure(), request.files(),
				request.packs().stream().filter(pack -> pack.id().equals("rules.dis.crossings")).toList(), request.others(),
				request.codeLists(), request.examples(), request.stream());
	}

	private static long readBytes(Path file) throws IOException {
		byte[] buffer = new byte[1 << 20];
		long sum = 0;
		try (InputStream in = Files.newInputStream(file)) {
			for (int count = in.read(buffer); count > 0; count = in.read(buffer))
				sum += buffer[count - 1];
		}
		return sum;
	}

	private static long parse(Path file) throws IOException {
		long fields = 0;
		try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
				CSVParser parser = CSVFormat.RFC4180.parse(reader)) {
			for (CSVRecord record : parser)
				fields += record.size();
		}
		return fields;
	}

	private static long load(Path file, EngineLimits limits) throws IOException {
		try (Engine engine = Engines.embedded(limits)) {
			engine.run("create table loaded as select * from read_csv(" + engine.dialect().text(file.toString()) + ")");
			return 0;
		}
	}

	private static long check(CheckRequest request, EngineLimits limits) throws IOException {
		CheckReport report = new Check(limits).run(request, new NullProgressMonitor());
		System.out.printf(Locale.ROOT, "checked rows=%d rules=%d findings=%d%n", report.rows(), report.rules(),
				report.results().stream().mapToLong(result -> result.count()).sum());
		return report.rows();
	}

	private static double best(Callable<Long> work) throws Exception {
		double best = Double.MAX_VALUE;
		for (int round = 0; round < ROUNDS; round++) {
			long begin = System.nanoTime();
			work.call();
			best = Math.min(best, (System.nanoTime() - begin) / 1e9);
		}
		return best;
	}

	private static void tell(String name, double ours, double baseline) {
		System.out.printf(Locale.ROOT, "bench %s ratio=%.2f ours=%.3f baseline=%.3f unit=s%n", name, ours / baseline, ours,
				baseline);
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.delete(file);
		}
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.CommandFailure;
import org.orodha.cli.ExitCode;
import org.orodha.cli.MessageLines;
import org.orodha.cli.Records;
import org.orodha.cli.ResultFormat;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.findings.Finding;
import org.orodha.data.check.Check;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.CheckRequest;
import org.orodha.data.check.RuleResult;
import org.orodha.data.delivery.CheckRequests;
import org.orodha.data.report.SarifReport;
import org.orodha.data.rules.DataRule;
import org.orodha.engine.EngineException;
import org.orodha.engine.EngineLimits;
import org.orodha.model.Dataset;
import org.orodha.model.Severity;
import org.orodha.tables.LoadException;
import org.orodha.tables.LoadRule;
import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks files against the description of a dataset; the catalogue stays as it is. */
@Command(name = "check")
final class CheckCommand extends CatalogueCommand {

	private static final int SHOWN = 3;

	@Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "check.files")
	private List<Path> files;

	@Option(names = "--dataset", paramLabel = "ID", required = true, descriptionKey = "check.dataset")
	private String dataset;

	@Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "check.period")
	private String period;

	@Option(names = "--sarif", descriptionKey = "check.sarif")
	private boolean sarif;

	@Option(names = "--reveal", descriptionKey = "reveal")
	private boolean reveal;

	@Option(names = "--memory", paramLabel = "MEGABYTES", descriptionKey = "check.memory", defaultValue = "1024")
	private long memory;

	@Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "fail-on", defaultValue = "error")
	private Severity failOn;

	CheckCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException, CommandFailure {
		Catalogue catalogue = open();
		Dataset described = catalogue.find(Dataset.class, dataset).orElseThrow(() -> usage(DataTexts.text("dataset.unknown", dataset)));
		CheckReport report = check(catalogue, described);
		terminal().err().println(report.balance().text());
		terminal().err().println(DataTexts.text("check.done", report.rows(), report.rules(),
				report.count(Severity.ERROR), report.count(Severity.WARNING), report.count(Severity.INFORMATION),
				report.took().toMillis() / 1000.0));
		boolean fails = report.results().stream().anyMatch(result -> result.severity().compareTo(failOn) >= 0);
		return fails || report.unapplied() > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
	}

	private static String version() {
		return FrameworkUtil.getBundle(CheckCommand.class).getVersion().toString();
	}

	private CheckReport check(Catalogue catalogue, Dataset described) throws IOException, CommandFailure {
		if (sarif)
			try (SarifReport results = new SarifReport(terminal().data(), version())) {
				CheckReport report = run(catalogue, described, results::add);
				for (CheckReport.Skipped skipped : report.skipped())
					if (skipped.fault())
						results.add(finding(skipped));
				results.complete(report);
				return report;
			}
		if (format() == ResultFormat.TEXT) {
			CheckReport report = run(catalogue, described, finding -> {
			});
			report.results().forEach(this::tell);
			report.skipped().forEach(
					skipped -> terminal().out().println(DataTexts.text("check.skipped", skipped.rule(), skipped.reason())));
			report.compared().forEach(other -> terminal().out().println(
					DataTexts.text("check.compared", other.dataset(), String.join(", ", other.deliveries()))));
			return report;
		}
		try (Results results = results(List.of("rule", "severity", "element", "file", "row", "column", "message"))) {
			CheckReport report = run(catalogue, described, finding -> results.add(Records.of(finding)));
			for (CheckReport.Skipped skipped : report.skipped())
				if (skipped.fault())
					results.add(Records.of(finding(skipped)));
			return report;
		}
	}

	/** A rule that is wrong itself is told among the findings, so that nobody takes their absence for a good sign. */
	private Finding finding(CheckReport.Skipped skipped) {
		return Finding.of(DataRule.RULE_INAPPLICABLE, DataTexts.text("check.skipped", skipped.rule(), skipped.reason())).element(dataset)
				.build();
	}

	/** What is told every finding. */
	@FunctionalInterface
	private interface Sink {
		void add(Finding finding) throws IOException;
	}

	private CheckReport run(Catalogue catalogue, Dataset described, Sink sink) throws IOException, CommandFailure {
		Consumer<Finding> stream = finding -> {
			try {
				sink.add(finding);
			} catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
		};
		EngineLimits limits = new EngineLimits(memory << 20, EngineLimits.DEFAULT.disk(), EngineLimits.DEFAULT.temporary());
		try {
			CheckRequest request = CheckRequests.forFiles(catalogue, described, period, files, stream);
			return new Check(limits).run(reveal ? request : request.asMasked(), terminal().progress());
		} catch (LoadException unreadable) {
			throw new CommandFailure(unreadable.finding());
		} catch (EngineException failed) {
			throw new CommandFailure(Finding.of(LoadRule.UNREADABLE, failed.getMessage()).build());
		} catch (UncheckedIOException failure) {
			throw failure.getCause();
		}
	}

	private void tell(RuleResult result) {
		terminal().out().println(DataTexts.text("check.rule", MessageLines.severity(result.severity()),
				result.rule(), result.name(), result.count()));
		result.examples().stream().limit(SHOWN).forEach(example -> terminal().out().println("  " + example.told()));
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.cli.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.due.WorkingDays;
import org.orodha.core.exchange.Disclosed;
import org.orodha.core.text.Labels;
import org.orodha.insight.coverage.Coverage;
import org.orodha.insight.coverage.CoverageRequest;
import org.orodha.insight.coverage.CoverageSheets;
import org.orodha.insight.coverage.CoverageState;
import org.orodha.insight.coverage.FrameworkCoverage;
import org.orodha.model.Agency;
import org.orodha.model.Requirement;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how far the tables that frameworks ask for can be filled. */
@Command(name = "coverage")
final class CoverageCommand extends WrittenCommand {

	private final Clock clock;

	@Parameters(index = "0", arity = "0..1", paramLabel = "REQUIREMENT", descriptionKey = "coverage.requirement")
	private String requirement;

	@Option(names = "--framework", paramLabel = "AGENCY", descriptionKey = "coverage.framework")
	private String framework;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "coverage.on")
	private LocalDate on;

	@Option(names = "--years", paramLabel = "NUMBER", descriptionKey = "coverage.years", defaultValue = "5")
	private int years;

	CoverageCommand(Terminal terminal, Clock clock) {
		super(terminal);
		this.clock = clock;
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		if (years < 1)
			throw usage(InsightTexts.text("coverage.years.wrong", years));
		Disclosed shown = disclosed();
		Catalogue catalogue = shown.catalogue();
		Coverage coverage = Coverage.of(catalogue, new CoverageRequest(requirement == null ? null : catalogue.require(Requirement.class, requirement),
				framework == null ? null : catalogue.require(Agency.class, framework), on == null ? WorkingDays.of(catalogue).today(clock) : on, years),
				terminal().progress());
		CoverageRecords records = new CoverageRecords(catalogue.readingLanguages());
		write(CoverageRecords.COLUMNS, format().isTable() ? records.lines(coverage) : records.trees(coverage));
		for (FrameworkCoverage found : coverage.frameworks())
			terminal().err().println(Labels.pair(CoverageSheets.name(found, catalogue.readingLanguages()), CoverageSheets.readiness(found)));
		terminal().err().println(InsightTexts.text("coverage.done", coverage.count(), coverage.count(CoverageState.FULL),
				coverage.count(CoverageState.LOSS), coverage.count(CoverageState.NONE)));
		tellReaders(shown);
		return coverage.isFull() ? ExitCode.FINE : ExitCode.FINDINGS;
	}
}

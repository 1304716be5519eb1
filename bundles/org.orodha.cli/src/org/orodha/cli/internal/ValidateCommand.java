// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.ExitCode;
import org.orodha.cli.MessageLines;
import org.orodha.cli.Records;
import org.orodha.cli.ResultFormat;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Muting;
import org.orodha.core.exchange.Validation;
import org.orodha.core.exchange.Validator;
import org.orodha.core.findings.Finding;
import org.orodha.model.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks a catalogue. */
@Command(name = "validate")
final class ValidateCommand extends CatalogueCommand {

	@Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "fail-on", defaultValue = "error")
	private Severity failOn;

	@Option(names = "--validator", paramLabel = "VALIDATOR", descriptionKey = "validate.validator")
	private List<String> validators;

	@Option(names = "--option", paramLabel = "NAME=VALUE", descriptionKey = "validate.option")
	private Map<String, String> options;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "validate.on")
	private LocalDate on;

	ValidateCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		List<Finding> findings = Muting.told(folder(), findings());
		if (format() == ResultFormat.TEXT)
			findings.forEach(finding -> terminal().out().println(MessageLines.of(finding)));
		else
			try (Results results = results(List.of("rule", "severity", "element", "file", "row", "column", "message"))) {
				for (Finding finding : findings)
					results.add(Records.of(finding));
			}
		terminal().err().println(CommandTexts.text("validate.done", count(findings, Severity.ERROR),
				count(findings, Severity.WARNING), count(findings, Severity.INFORMATION)));
		boolean fails = findings.stream().anyMatch(finding -> finding.severity().compareTo(failOn) >= 0);
		return fails ? ExitCode.FINDINGS : ExitCode.FINE;
	}

	private List<Finding> findings() throws CatalogueException {
		Validation validation = new Validation(new Guard(), on);
		if (validators == null) {
			if (options != null)
				throw usage(CommandTexts.text("validate.option.one"));
			return validation.run(openSilently(), Installed.validators(), terminal().progress());
		}
		if (options != null && validators.size() > 1)
			throw usage(CommandTexts.text("validate.option.one"));
		List<Contribution<Validator>> chosen = new ArrayList<>();
		Map<String, OptionValues> values = new HashMap<>();
		for (String validator : validators) {
			Contribution<Validator> each = contribution(Installed.validators(), validator);
			chosen.add(each);
			values.put(each.id(), options(each, options));
		}
		return validation.run(openSilently().copy().catalogue(), chosen, values, terminal().progress());
	}

	private static long count(List<Finding> findings, Severity severity) {
		return findings.stream().filter(finding -> finding.severity() == severity).count();
	}
}

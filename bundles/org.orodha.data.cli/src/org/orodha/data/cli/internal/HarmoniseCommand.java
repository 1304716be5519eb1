// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.core.runtime.OperationCanceledException;
import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.CommandFailure;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Losses;
import org.orodha.cli.MessageLines;
import org.orodha.cli.ResultFormat;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.TableExporter;
import org.orodha.core.text.EnumKeys;
import org.orodha.data.harmonise.HarmoniseException;
import org.orodha.data.harmonise.HarmonisedTable;
import org.orodha.data.harmonise.RequirementTables;
import org.orodha.data.harmonise.TableRequest;
import org.orodha.data.harmonise.TableRequest.GivenFile;
import org.orodha.data.harmonise.TemporalAggregation;
import org.orodha.data.harmonise.Unmapped;
import org.orodha.engine.EngineLimits;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a requirement's table from deliveries or files. */
@Command(name = "harmonise")
final class HarmoniseCommand extends CatalogueCommand {

	private static final int LISTED = 200;

	@Parameters(paramLabel = "REQUIREMENT", descriptionKey = "harmonise.requirement")
	private String requirement;

	@Option(names = "--delivery", paramLabel = "ID", arity = "1..*", descriptionKey = "harmonise.delivery")
	private List<String> deliveries = List.of();

	@Option(names = "--file", paramLabel = "DATASET=FILE", arity = "1..*", descriptionKey = "harmonise.file")
	private List<String> files = List.of();

	@Option(names = "--to", paramLabel = "FILE", required = true, descriptionKey = "harmonise.to")
	private Path target;

	@Option(names = "--as", paramLabel = "EXPORTER", descriptionKey = "harmonise.as")
	private String exporter;

	@Option(names = "--option", paramLabel = "NAME=VALUE", descriptionKey = "option")
	private Map<String, String> options;

	@Option(names = "--audience", paramLabel = "AUDIENCE", descriptionKey = "export.audience", defaultValue = "members")
	private String audience;

	@Option(names = "--threshold", paramLabel = "N", descriptionKey = "harmonise.threshold")
	private Integer threshold;

	@Option(names = "--hide-zeros", descriptionKey = "harmonise.hide-zeros")
	private boolean hideZeros;

	@Option(names = "--over-time", paramLabel = "HOW", descriptionKey = "harmonise.over-time", defaultValue = "by_unit")
	private TemporalAggregation overTime;

	HarmoniseCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException, CommandFailure {
		Contribution<TableExporter> chosen = contribution(Installed.tableExporters(), exporterId());
		OptionValues values = options(chosen, options);
		if (threshold != null && threshold < 0)
			throw usage(DataTexts.text("harmonise.threshold.negative", threshold));
		RequirementTables tables = new RequirementTables(open(), EngineLimits.DEFAULT);
		HarmonisedTable table = table(tables);
		return switch (tables.export(table, chosen, target, values, audience(audience),
				languages(), terminal().progress())) {
		case Outcome.Done<ExportReport> done -> tell(table, done.result());
		case Outcome.Failed<ExportReport> failed -> throw new CommandFailure(failed.finding());
		case Outcome.Cancelled<ExportReport> cancelled -> throw new OperationCanceledException();
		};
	}

	private String exporterId() {
		if (exporter != null)
			return exporter;
		return target.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx") ? "xlsx" : "csv";
	}

	private List<String> languages() {
		return List.of(Locale.getDefault().toLanguageTag());
	}

	private HarmonisedTable table(RequirementTables tables) throws CommandFailure {
		TableRequest request = new TableRequest(requirement, deliveries, files.stream().map(this::given).toList(),
				audience(audience), threshold == null ? OptionalInt.empty() : OptionalInt.of(threshold), !hideZeros, overTime);
		try {
			return tables.make(request,
					finding -> terminal().err().println(MessageLines.of(finding)), terminal().progress());
		} catch (HarmoniseException refused) {
			throw new CommandFailure(refused.finding());
		}
	}

	private GivenFile given(String file) {
		int equals = file.indexOf('=');
		if (equals < 1)
			throw usage(DataTexts.text("harmonise.file.form", file));
		return new GivenFile(file.substring(0, equals), Path.of(file.substring(equals + 1)));
	}

	private int tell(HarmonisedTable table, ExportReport report) throws IOException {
		if (format() == ResultFormat.TEXT)
			report.files().forEach(file -> terminal().out().println(file));
		else
			try (Results results = results(List.of())) {
				results.add(record(table, report));
			}
		table.unmapped().stream().limit(LISTED)
				.forEach(value -> terminal().err().println(DataTexts.text("harmonise.unmapped", value.file(),
						value.column(), value.value(), value.why(), value.rows(),
						value.figures().toPlainString(), value.remedy())));
		if (table.unmapped().size() > LISTED)
			terminal().err().println(DataTexts.text("harmonise.more", table.unmapped().size() - LISTED));
		table.disagreements().stream().limit(LISTED)
				.forEach(found -> terminal().err().println(DataTexts.text("harmonise.disagreement",
						String.join(", ", found.cell()), found.dataset(), found.figure().toPlainString(), found.other(),
						found.against().toPlainString())));
		Losses.tell(report, terminal());
		terminal().err().println(DataTexts.text("harmonise.done", report.elements(), table.unmapped().size(),
				table.disagreements().size(), table.suppression().primary(), table.suppression().secondary(),
				table.suppression().threshold()));
		return table.unmapped().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
	}

	private Map<String, Object> record(HarmonisedTable table, ExportReport report) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("file", report.files().getFirst());
		values.put("rows", report.elements());
		values.put("threshold", table.suppression().threshold());
		values.put("primary", table.suppression().primary());
		values.put("secondary", table.suppression().secondary());
		values.put("unmapped", format() != ResultFormat.JSON ? table.unmapped().size()
				: table.unmapped().stream().map(HarmoniseCommand::record).toList());
		values.put("disagreements", table.disagreements().size());
		values.put("losses", Losses.record(report, format()));
		return values;
	}

	private static Map<String, Object> record(Unmapped value) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("dataset", value.dataset());
		values.put("delivery", value.delivery());
		values.put("file", value.file());
		values.put("column", value.column());
		values.put("value", value.value());
		values.put("reason", EnumKeys.of(value.reason()));
		values.put("rows", value.rows());
		values.put("figures", value.figures());
		return values;
	}
}

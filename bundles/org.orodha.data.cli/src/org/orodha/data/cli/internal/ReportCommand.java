// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.ExitCode;
import org.orodha.cli.MessageLines;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.core.files.AtomicFile;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.RuleResult;
import org.orodha.data.delivery.CatalogueChecker;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.data.report.HtmlReport;
import org.orodha.data.report.JsonReport;
import org.orodha.data.report.ReportSubject;
import org.orodha.data.report.SarifReport;
import org.orodha.data.report.XlsxReport;
import org.orodha.engine.EngineLimits;
import org.orodha.model.Delivery;
import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the report of a delivery's last check. */
@Command(name = "report")
final class ReportCommand extends CatalogueCommand {

	/** The forms that a report has. */
	enum Form {
		TEXT, HTML, XLSX, JSON, SARIF, LETTER
	}

	@Parameters(paramLabel = "DELIVERY", descriptionKey = "delivery.id")
	private String id;

	@Option(names = "--as", paramLabel = "FORM", descriptionKey = "report.as", defaultValue = "text")
	private Form form;

	@Option(names = "--reveal", descriptionKey = "report.reveal")
	private boolean reveal;

	@Option(names = "--to", paramLabel = "FILE", descriptionKey = "report.to")
	private Path target;

	ReportCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, DeliveryException, IOException {
		if (form == Form.XLSX && target == null || form == Form.TEXT && target != null)
			throw usage(DataTexts.text("report.target"));
		Catalogue catalogue = open();
		Delivery delivery = catalogue.require(Delivery.class, id);
		Deliveries deliveries = new Deliveries(catalogue, Clock.systemDefaultZone());
		CheckReport report = deliveries.report(delivery).orElse(null);
		if (report == null) {
			terminal().err().println(MessageLines.error(DataTexts.text("report.none", id)));
			return ExitCode.FAILED;
		}
		if (reveal && form != Form.LETTER)
			report = new CatalogueChecker(catalogue, EngineLimits.DEFAULT, true).check(delivery, deliveries.files(delivery),
					terminal().progress());
		if (form == Form.TEXT)
			list(report, ReportSubject.of(delivery, catalogue.readingLanguages()));
		else
			write(bytes(catalogue, deliveries, delivery, report));
		return report.verdict().needsJustification() ? ExitCode.FINDINGS : ExitCode.FINE;
	}

	private byte[] bytes(Catalogue catalogue, Deliveries deliveries, Delivery delivery, CheckReport report)
			throws IOException, DeliveryException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ReportSubject subject = ReportSubject.of(delivery, catalogue.readingLanguages());
		switch (form) {
		case HTML -> HtmlReport.write(report, subject, Locale.getDefault(), out);
		case XLSX -> XlsxReport.write(report, subject, Locale.getDefault(), out);
		case LETTER -> out.write(deliveries.letter(delivery, null, null, Locale.getDefault()).text().getBytes(StandardCharsets.UTF_8));
		case SARIF -> {
			Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			SarifReport.write(report, subject, FrameworkUtil.getBundle(ReportCommand.class).getVersion().toString(), text);
			text.flush();
		}
		case JSON, TEXT -> JsonReport.write(report, subject, out);
		}
		return out.toByteArray();
	}

	/** The report appears under its name once it is complete. */
	private void write(byte[] content) throws IOException {
		if (target == null) {
			terminal().data().print(new String(content, StandardCharsets.UTF_8));
			return;
		}
		AtomicFile.write(target, Readers.OWNER, out -> out.write(content));
		terminal().out().println(target);
	}

	private void list(CheckReport report, ReportSubject subject) throws IOException {
		try (Results results = results(List.of("severity", "rule", "count", "name"))) {
			for (RuleResult result : report.results())
				results.add(record(result));
		}
		terminal().err().println(DataTexts.text("report.done",
				DataTexts.text("verdict." + report.verdict().name().toLowerCase(Locale.ROOT)), report.rows(), report.rules(),
				report.skipped().size()));
		if (report.balance() != null)
			terminal().err().println(report.balance().text());
		subject.overrides().forEach(override -> terminal().err().println(DataTexts.text("report.override", override)));
	}

	private static Map<String, Object> record(RuleResult result) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("severity", result.severity().getLiteral());
		values.put("rule", result.rule());
		values.put("count", result.count());
		values.put("name", result.name());
		values.put("level", result.level());
		values.put("columns", result.columns());
		values.put("explanation", result.explanation());
		return values;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.report;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.RuleResult;
import org.orodha.tables.LineBalance;
import org.orodha.tables.LineUse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes findings as SARIF 2.1.0 (OASIS), each as soon as it is known; the rules follow at the end. */
public final class SarifReport implements AutoCloseable {

	private static final Messages MESSAGES = Messages.of(SarifReport.class);

	private final JsonGenerator json;
	private final String version;
	private final Map<String, String> rules = new LinkedHashMap<>();
	private final Map<String, RuleResult> described = new HashMap<>();
	private final List<String> overrides;
	private final boolean absolute;
	private LineBalance balance;
	private boolean successful;

	/**
	 * @param out     is left open
	 * @param version the version of the program that checks
	 */
	public SarifReport(Writer out, String version) throws IOException {
		this(out, version, List.of(), true);
	}

	private SarifReport(Writer out, String version, List<String> overrides, boolean absolute) throws IOException {
		this.version = version;
		this.overrides = overrides;
		this.absolute = absolute;
		json = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).createGenerator(out)
				.useDefaultPrettyPrinter();
		json.writeStartObject();
		json.writeStringField("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
		json.writeStringField("version", "2.1.0");
		json.writeArrayFieldStart("runs");
		json.writeStartObject();
		json.writeArrayFieldStart("results");
	}

	/**
	 * Writes the report of a delivery: the first breaches of each rule, how many there are in all, and as notifications what passed
	 * though no instrument let it. Files are called by the names under which they came.
	 *
	 * @param out     is left open
	 * @param version the version of the program that checked
	 * @since 1.0
	 */
	public static void write(CheckReport report, ReportSubject subject, String version, Writer out) throws IOException {
		try (SarifReport sarif = new SarifReport(out, version, subject.overrides(), false)) {
			for (RuleResult result : report.results())
				for (RuleResult.Example example : result.examples())
					sarif.add(Finding.of(result.rule(), result.severity(), example.message()).place(example.place()).build());
			sarif.complete(report);
		}
	}

	/** Writes a finding. */
	public void add(Finding finding) throws IOException {
		String level = switch (finding.severity()) {
		case ERROR -> "error";
		case WARNING -> "warning";
		case INFORMATION -> "note";
		};
		rules.putIfAbsent(finding.rule(), level);
		json.writeStartObject();
		json.writeStringField("ruleId", finding.rule());
		json.writeStringField("level", level);
		json.writeObjectFieldStart("message");
		json.writeStringField("text", finding.message());
		json.writeEndObject();
		if (finding.place() != null)
			location(finding.place());
		json.writeEndObject();
	}

	/** Notes that the check came to its end, and what the rules mean. */
	public void complete(CheckReport report) {
		report.results().forEach(result -> described.put(result.rule(), result));
		balance = report.balance();
		successful = true;
	}

	private void location(Place place) throws IOException {
		json.writeArrayFieldStart("locations");
		json.writeStartObject();
		json.writeObjectFieldStart("physicalLocation");
		json.writeObjectFieldStart("artifactLocation");
		json.writeStringField("uri", address(place.file()));
		json.writeEndObject();
		if (place.row() > 0) {
			json.writeObjectFieldStart("region");
			json.writeNumberField("startLine", place.row());
			json.writeEndObject();
		}
		json.writeEndObject();
		if (place.column() != null) {
			json.writeArrayFieldStart("logicalLocations");
			json.writeStartObject();
			json.writeStringField("name", place.column());
			json.writeStringField("kind", "member");
			json.writeEndObject();
			json.writeEndArray();
		}
		json.writeEndObject();
		json.writeEndArray();
	}

	private String address(String file) throws IOException {
		if (absolute)
			return Path.of(file).toUri().toString();
		try {
			return new URI(null, null, file, null).getRawPath();
		} catch (URISyntaxException noAddress) {
			throw new IOException(noAddress);
		}
	}

	/** Writes the rules and what became of all lines. */
	@Override
	public void close() throws IOException {
		json.writeEndArray();
		json.writeObjectFieldStart("tool");
		json.writeObjectFieldStart("driver");
		json.writeStringField("name", "Orodha");
		json.writeStringField("version", version);
		json.writeArrayFieldStart("rules");
		for (Map.Entry<String, String> rule : rules.entrySet())
			rule(rule.getKey(), rule.getValue());
		json.writeEndArray();
		json.writeEndObject();
		json.writeEndObject();
		json.writeArrayFieldStart("invocations");
		json.writeStartObject();
		json.writeBooleanField("executionSuccessful", successful);
		if (!overrides.isEmpty())
			overrides();
		if (balance != null)
			balance();
		json.writeEndObject();
		json.writeEndArray();
		json.writeEndObject();
		json.writeEndArray();
		json.writeEndObject();
		json.writeRaw('\n');
		json.flush();
	}

	/** What passed though no instrument let it, as warnings of the run. */
	private void overrides() throws IOException {
		json.writeArrayFieldStart("toolExecutionNotifications");
		for (String override : overrides) {
			json.writeStartObject();
			json.writeStringField("level", "warning");
			text("message", MESSAGES.text("override") + ": " + override);
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	/** What became of all lines of the files, as SARIF's property bag. */
	private void balance() throws IOException {
		json.writeObjectFieldStart("properties");
		json.writeObjectFieldStart("balance");
		json.writeNumberField("lines", balance.lines());
		json.writeNumberField("rows", balance.rows());
		for (LineUse use : balance.others().keySet())
			json.writeNumberField(use.key(), balance.count(use));
		json.writeEndObject();
		json.writeEndObject();
	}

	private void rule(String id, String level) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", id);
		RuleResult result = described.get(id);
		if (result != null) {
			text("shortDescription", result.name());
			text("fullDescription", result.explanation());
			json.writeObjectFieldStart("properties");
			json.writeNumberField("count", result.count());
			json.writeEndObject();
		}
		json.writeObjectFieldStart("defaultConfiguration");
		json.writeStringField("level", level);
		json.writeEndObject();
		json.writeEndObject();
	}

	private void text(String field, String text) throws IOException {
		if (text == null || text.isBlank())
			return;
		json.writeObjectFieldStart(field);
		json.writeStringField("text", text);
		json.writeEndObject();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.RuleResult;
import org.orodha.data.internal.json.JsonTexts;
import org.orodha.model.Severity;
import org.orodha.tables.LineBalance;
import org.orodha.tables.LineUse;
import org.orodha.tables.description.ValueCount;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reports of checks as JSON. An object with the fields
 * <ul>
 * <li>{@code format}, always {@code orodha-check-report}, and {@code version}, 1;
 * <li>{@code dataset}, {@code files} (names), {@code rows}, {@code balance} ({@code lines}, which are as many as {@code rows} and
 * the other numbers together: {@code header}, {@code preamble}, {@code blank}, {@code continuation}, {@code title},
 * {@code header-again}, {@code footnote}, {@code broken}, and {@code left-out} where a plug-in left rows out), {@code corrected} (cells),
 * {@code started} (ISO 8601 in universal time), {@code took} (ISO 8601 duration), {@code fingerprint}, {@code rules} (how many were applied);
 * <li>{@code verdict} ({@code clean}, {@code acceptable}, {@code incomplete} or {@code faulty}), {@code errors}, {@code warnings},
 * {@code information} (how many breaches), which follow from the results;
 * <li>{@code results}: {@code rule}, {@code name}, {@code severity}, {@code level}, {@code columns}, {@code count},
 * {@code explanation}, {@code citation}, {@code examples} ({@code file}, {@code line}, {@code column}, {@code record},
 * {@code value}, {@code message}) and {@code values} ({@code value}, {@code count});
 * <li>{@code skipped}: {@code rule}, {@code reason}, {@code fault} (whether the rule itself is wrong);
 * <li>{@code compared}: {@code dataset}, {@code deliveries}.
 * </ul>
 * {@code line} and {@code record} are 0 where a breach concerns no single row; {@code column} and {@code value} may be null.
 */
public final class JsonReport {

	private static final Messages MESSAGES = Messages.of(JsonReport.class);
	private static final String FORMAT = "orodha-check-report";
	private static final int VERSION = 1;

	private JsonReport() {
	}

	/** Writes a report in UTF-8; the stream is left open. */
	public static void write(CheckReport report, OutputStream out) throws IOException {
		write(report, List.of(), out);
	}

	/** Writes a report with what it is of. */
	public static void write(CheckReport report, ReportSubject subject, OutputStream out) throws IOException {
		write(report, subject.overrides(), out);
	}

	private static void write(CheckReport report, List<String> overrides, OutputStream out) throws IOException {
		try (JsonGenerator json = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
				.createGenerator(out, JsonEncoding.UTF8).useDefaultPrettyPrinter()) {
			json.writeStartObject();
			json.writeStringField("format", FORMAT);
			json.writeNumberField("version", VERSION);
			json.writeStringField("dataset", report.dataset());
			JsonTexts.write(json, "files", report.files());
			json.writeNumberField("rows", report.rows());
			if (report.balance() != null)
				write(json, report.balance());
			json.writeNumberField("corrected", report.corrected());
			json.writeStringField("started", report.started().toString());
			json.writeStringField("took", report.took().toString());
			json.writeStringField("fingerprint", report.fingerprint());
			json.writeNumberField("rules", report.rules());
			json.writeStringField("verdict", report.verdict().name().toLowerCase(Locale.ROOT));
			json.writeNumberField("errors", report.count(Severity.ERROR));
			json.writeNumberField("warnings", report.count(Severity.WARNING));
			json.writeNumberField("information", report.count(Severity.INFORMATION));
			json.writeArrayFieldStart("results");
			for (RuleResult result : report.results())
				write(json, result);
			json.writeEndArray();
			json.writeArrayFieldStart("skipped");
			for (CheckReport.Skipped skipped : report.skipped()) {
				json.writeStartObject();
				json.writeStringField("rule", skipped.rule());
				json.writeStringField("reason", skipped.reason());
				json.writeBooleanField("fault", skipped.fault());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeArrayFieldStart("compared");
			for (CheckReport.Compared compared : report.compared()) {
				json.writeStartObject();
				json.writeStringField("dataset", compared.dataset());
				JsonTexts.write(json, "deliveries", compared.deliveries());
				json.writeEndObject();
			}
			json.writeEndArray();
			if (!overrides.isEmpty())
				JsonTexts.write(json, "overrides", overrides);
			json.writeEndObject();
			json.writeRaw('\n');
		}
	}

	private static void write(JsonGenerator json, LineBalance balance) throws IOException {
		json.writeObjectFieldStart("balance");
		json.writeNumberField("lines", balance.lines());
		json.writeNumberField("rows", balance.rows());
		for (LineUse use : LineUse.values())
			if (use != LineUse.LEFT_OUT || balance.count(use) > 0)
				json.writeNumberField(use.key(), balance.count(use));
		json.writeEndObject();
	}

	private static LineBalance balance(JsonNode json) {
		if (json.isMissingNode())
			return null;
		Map<LineUse, Long> others = new EnumMap<>(LineUse.class);
		for (LineUse use : LineUse.values())
			others.put(use, json.path(use.key()).asLong());
		return new LineBalance(json.path("lines").asLong(), json.path("rows").asLong(), others);
	}

	private static void write(JsonGenerator json, RuleResult result) throws IOException {
		json.writeStartObject();
		json.writeStringField("rule", result.rule());
		json.writeStringField("name", result.name());
		json.writeStringField("severity", result.severity().getLiteral());
		json.writeNumberField("level", result.level());
		JsonTexts.write(json, "columns", result.columns());
		json.writeNumberField("count", result.count());
		json.writeStringField("explanation", result.explanation());
		json.writeStringField("citation", result.citation());
		json.writeArrayFieldStart("examples");
		for (RuleResult.Example example : result.examples()) {
			json.writeStartObject();
			json.writeStringField("file", example.place().file());
			json.writeNumberField("line", example.place().row());
			json.writeStringField("column", example.place().column());
			json.writeNumberField("record", example.record());
			json.writeStringField("value", example.value());
			json.writeStringField("message", example.message());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayFieldStart("values");
		for (ValueCount value : result.values()) {
			json.writeStartObject();
			json.writeStringField("value", value.value());
			json.writeNumberField("count", value.count());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	/**
	 * Reads a report that {@link #write} wrote; the stream is left open.
	 *
	 * @throws IOException where it cannot be read, or is no such report
	 */
	public static CheckReport read(InputStream in) throws IOException {
		JsonNode json = new ObjectMapper().readTree(in);
		if (json == null || !FORMAT.equals(json.path("format").asText()) || json.path("version").asInt() != VERSION)
			throw new IOException(MESSAGES.text("json.other", FORMAT, VERSION));
		try {
			List<RuleResult> results = new ArrayList<>();
			json.path("results").forEach(result -> results.add(result(result)));
			List<CheckReport.Skipped> skipped = new ArrayList<>();
			json.path("skipped").forEach(rule -> skipped.add(
					new CheckReport.Skipped(text(rule, "rule"), text(rule, "reason"), rule.path("fault").asBoolean())));
			List<CheckReport.Compared> compared = new ArrayList<>();
			json.path("compared")
					.forEach(other -> compared.add(new CheckReport.Compared(text(other, "dataset"), JsonTexts.read(other.path("deliveries")))));
			return new CheckReport(text(json, "dataset"), JsonTexts.read(json.path("files")), json.path("rows").asLong(),
					balance(json.path("balance")), json.path("corrected").asLong(), Instant.parse(json.path("started").asText()), Duration.parse(json.path("took").asText()),
					text(json, "fingerprint"), json.path("rules").asInt(), results, skipped, compared);
		} catch (DateTimeException | IllegalArgumentException | NullPointerException broken) {
			throw new IOException(MESSAGES.text("json.broken", broken.getMessage()), broken);
		}
	}

	private static RuleResult result(JsonNode json) {
		List<RuleResult.Example> examples = new ArrayList<>();
		for (JsonNode example : json.path("examples"))
			examples.add(new RuleResult.Example(
					new Place(text(example, "file"), example.path("line").asInt(), text(example, "column")),
					example.path("record").asLong(), text(example, "value"), text(example, "message")));
		List<ValueCount> values = new ArrayList<>();
		for (JsonNode value : json.path("values"))
			values.add(new ValueCount(text(value, "value"), value.path("count").asLong()));
		return new RuleResult(text(json, "rule"), text(json, "name"),
				Severity.valueOf(json.path("severity").asText().toUpperCase(Locale.ROOT)), json.path("level").asInt(),
				JsonTexts.read(json.path("columns")), json.path("count").asLong(), text(json, "explanation"), text(json, "citation"),
				examples, values);
	}

	private static String text(JsonNode json, String name) {
		JsonNode value = json.get(name);
		return value == null || value.isNull() ? null : value.asText();
	}
}

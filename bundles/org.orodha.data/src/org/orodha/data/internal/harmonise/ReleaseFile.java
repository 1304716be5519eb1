// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.orodha.core.exchange.Audience;
import org.orodha.core.text.Messages;
import org.orodha.data.harmonise.Release;
import org.orodha.data.harmonise.Release.Part;
import org.orodha.data.harmonise.Release.Source;
import org.orodha.data.internal.json.JsonTexts;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Releases as JSON. An object with the fields {@code format}, always {@code orodha-release}, {@code version}, 1, and those of
 * {@link Release}: {@code requirement}, {@code tableVersion}, {@code time} (ISO 8601 in universal time), {@code audience},
 * {@code threshold}, {@code zerosShown}, {@code dimensions}, {@code sources} ({@code dataset}, {@code delivery}, {@code file},
 * {@code checksum}) and {@code parts} ({@code period}, {@code broken}, {@code withoutTotals} and {@code cells}: {@code codes},
 * {@code count}, {@code hidden}).
 */
public final class ReleaseFile {

	private static final Messages MESSAGES = Messages.of(ReleaseFile.class);
	private static final String FORMAT = "orodha-release";
	private static final int VERSION = 1;

	private ReleaseFile() {
	}

	/** Writes a release in UTF-8; the stream is left open. */
	public static void write(Release release, OutputStream out) throws IOException {
		try (JsonGenerator json = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).createGenerator(out,
				JsonEncoding.UTF8)) {
			json.writeStartObject();
			json.writeStringField("format", FORMAT);
			json.writeNumberField("version", VERSION);
			json.writeStringField("requirement", release.requirement());
			json.writeStringField("tableVersion", release.version());
			json.writeStringField("time", release.time().toString());
			json.writeStringField("audience", release.audience().name());
			json.writeNumberField("threshold", release.threshold());
			json.writeBooleanField("zerosShown", release.zerosShown());
			JsonTexts.write(json, "dimensions", release.dimensions());
			json.writeArrayFieldStart("sources");
			for (Source source : release.sources()) {
				json.writeStartObject();
				json.writeStringField("dataset", source.dataset());
				json.writeStringField("delivery", source.delivery());
				json.writeStringField("file", source.file());
				json.writeStringField("checksum", source.checksum());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeArrayFieldStart("parts");
			for (Part part : release.parts())
				write(part, release.hidden(), json);
			json.writeEndArray();
			json.writeEndObject();
		}
	}

	private static void write(Part part, Set<List<String>> hidden, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("period", part.period());
		json.writeFieldName("broken");
		json.writeArray(part.broken().stream().mapToInt(Integer::intValue).toArray(), 0, part.broken().size());
		json.writeFieldName("withoutTotals");
		json.writeArray(new TreeSet<>(part.withoutTotals()).stream().mapToInt(Integer::intValue).toArray(), 0,
				part.withoutTotals().size());
		json.writeArrayFieldStart("cells");
		for (Map.Entry<List<String>, Long> cell : part.counts().entrySet()) {
			json.writeRaw('\n');
			json.writeStartObject();
			JsonTexts.write(json, "codes", cell.getKey());
			json.writeNumberField("count", cell.getValue());
			json.writeBooleanField("hidden", hidden.contains(cell.getKey()));
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	/** Reads a release. @throws IOException also where it is none */
	public static Release read(InputStream in) throws IOException {
		JsonNode json = new ObjectMapper().readTree(in);
		if (!FORMAT.equals(json.path("format").asText()) || json.path("version").asInt() != VERSION)
			throw new IOException(MESSAGES.text("release.format", FORMAT, VERSION));
		List<Source> sources = new ArrayList<>();
		for (JsonNode source : json.path("sources"))
			sources.add(new Source(source.path("dataset").textValue(), source.path("delivery").textValue(),
					source.path("file").textValue(), source.path("checksum").textValue()));
		List<Part> parts = new ArrayList<>();
		Set<List<String>> hidden = new HashSet<>();
		for (JsonNode part : json.path("parts"))
			parts.add(part(part, hidden));
		try {
			return new Release(json.path("requirement").asText(), json.path("tableVersion").asText(),
					Instant.parse(json.path("time").asText()), Audience.valueOf(json.path("audience").asText()),
					json.path("threshold").asInt(), json.path("zerosShown").asBoolean(), JsonTexts.read(json.path("dimensions")), sources,
					parts, hidden);
		} catch (DateTimeException | IllegalArgumentException wrong) {
			throw new IOException(MESSAGES.text("release.format", FORMAT, VERSION), wrong);
		}
	}

	private static Part part(JsonNode part, Set<List<String>> hidden) {
		List<Integer> broken = new ArrayList<>();
		part.path("broken").forEach(number -> broken.add(number.asInt()));
		Set<Integer> withoutTotals = new HashSet<>();
		part.path("withoutTotals").forEach(number -> withoutTotals.add(number.asInt()));
		Map<List<String>, Long> counts = new LinkedHashMap<>();
		for (JsonNode cell : part.path("cells")) {
			List<String> codes = JsonTexts.read(cell.path("codes"));
			counts.put(codes, cell.path("count").asLong());
			if (cell.path("hidden").asBoolean())
				hidden.add(codes);
		}
		return new Part(part.path("period").asText(), broken, withoutTotals, counts);
	}
}

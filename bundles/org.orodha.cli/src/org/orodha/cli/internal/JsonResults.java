// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;

import org.orodha.cli.Results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes records as an array of JSON objects. */
public final class JsonResults implements Results {

	private final JsonGenerator json;

	public JsonResults(PrintWriter out) {
		try {
			json = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).createGenerator(out)
					.useDefaultPrettyPrinter();
			json.writeStartArray();
		} catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	@Override
	public void add(Map<String, ?> values) throws IOException {
		JsonValues.write(json, values);
	}

	@Override
	public void close() throws IOException {
		json.writeEndArray();
		json.writeRaw('\n');
		json.flush();
	}
}

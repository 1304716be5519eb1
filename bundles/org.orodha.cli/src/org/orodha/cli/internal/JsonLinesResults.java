// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;

import org.orodha.cli.Results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;

/** Writes each record as a JSON object on a line of its own, as soon as it is known. */
public final class JsonLinesResults implements Results {

	private final JsonGenerator json;
	private boolean empty = true;

	public JsonLinesResults(PrintWriter out) {
		try {
			json = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).createGenerator(out);
			json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
		} catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	@Override
	public void add(Map<String, ?> values) throws IOException {
		empty = false;
		JsonValues.write(json, values);
	}

	@Override
	public void close() throws IOException {
		if (!empty)
			json.writeRaw('\n');
		json.flush();
	}
}

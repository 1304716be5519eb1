// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;

/** Lists of texts in JSON. */
public final class JsonTexts {

	private JsonTexts() {
	}

	/** Writes a field that is an array of texts. */
	public static void write(JsonGenerator json, String name, List<String> texts) throws IOException {
		json.writeArrayFieldStart(name);
		for (String text : texts)
			json.writeString(text);
		json.writeEndArray();
	}

	/** The texts of an array; none where it is missing. */
	public static List<String> read(JsonNode array) {
		List<String> texts = new ArrayList<>();
		array.forEach(text -> texts.add(text.asText()));
		return List.copyOf(texts);
	}
}

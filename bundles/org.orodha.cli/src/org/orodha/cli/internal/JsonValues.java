// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;

import org.orodha.cli.Records;

import com.fasterxml.jackson.core.JsonGenerator;

/** Records as JSON. */
final class JsonValues {

	private JsonValues() {
	}

	/** Writes a record or a part of one. */
	static void write(JsonGenerator json, Object value) throws IOException {
		switch (value) {
		case null -> json.writeNull();
		case Map<?, ?> map -> {
			json.writeStartObject();
			for (Map.Entry<?, ?> entry : map.entrySet()) {
				json.writeFieldName(entry.getKey().toString());
				write(json, entry.getValue());
			}
			json.writeEndObject();
		}
		case Collection<?> list -> {
			json.writeStartArray();
			for (Object item : list)
				write(json, item);
			json.writeEndArray();
		}
		case Boolean truth -> json.writeBoolean(truth);
		case Number number -> json.writeNumber(number.toString());
		default -> json.writeString(value.toString());
		}
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** Tells JSON, which some programs write under the name of a table. */
final class Json {

	private static final JsonFactory FACTORY = new JsonFactory();
	private static final int TOKENS = 100;

	private Json() {
	}

	/** Whether a text begins as objects, or as a list of objects or lists. */
	static boolean begins(String text) {
		String start = text.stripLeading();
		if (!start.startsWith("{") && !start.startsWith("["))
			return false;
		int tokens = 0;
		try (JsonParser json = FACTORY.createParser(start)) {
			JsonToken first = json.nextToken();
			JsonToken second = json.nextToken();
			boolean objects = first == JsonToken.START_OBJECT && second == JsonToken.FIELD_NAME
					|| first == JsonToken.START_ARRAY && (second == JsonToken.START_OBJECT || second == JsonToken.START_ARRAY);
			while (objects && json.nextToken() != null && tokens < TOKENS)
				tokens++;
			return objects;
		} catch (JsonEOFException cut) {
			return tokens > 0;
		} catch (IOException other) {
			return false;
		}
	}
}

package org.orodha.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes records as an array of JSON objects. */
final class JsonResults implements Results {

	private final JsonGenerator json;

	JsonResults(PrintWriter out) {
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
		write(values);
	}

	private void write(Object value) throws IOException {
		switch (value) {
		case null -> json.writeNull();
		case Map<?, ?> map -> {
			json.writeStartObject();
			for (Map.Entry<?, ?> entry : map.entrySet()) {
				json.writeFieldName(entry.getKey().toString());
				write(entry.getValue());
			}
			json.writeEndObject();
		}
		case Collection<?> list -> {
			json.writeStartArray();
			for (Object item : list)
				write(item);
			json.writeEndArray();
		}
		case Boolean truth -> json.writeBoolean(truth);
		case Number number -> json.writeNumber(number.toString());
		default -> json.writeString(value.toString());
		}
	}

	@Override
	public void close() throws IOException {
		json.writeEndArray();
		json.writeRaw('\n');
		json.flush();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import org.orodha.core.table.FileDialect;
import org.orodha.tables.description.ValueMarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes a dialect as JSON; what is not known is null. */
public final class FileDialectJson {

	private static final JsonFactory FACTORY = new JsonFactory();

	private FileDialectJson() {
	}

	/**
	 * A dialect as one JSON object, its keys named as the components, followed by a line feed.
	 *
	 * @param marks what stands beside values, under the names of the components of {@link ValueMarks}
	 */
	public static String write(FileDialect dialect, ValueMarks marks) {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = FACTORY.createGenerator(text).useDefaultPrettyPrinter()) {
			json.writeStartObject();
			json.writeStringField("format", dialect.format().name().toLowerCase(Locale.ROOT));
			json.writeStringField("packing", dialect.packing().name().toLowerCase(Locale.ROOT));
			json.writeStringField("entry", dialect.entry());
			json.writeStringField("encoding", text(dialect.encoding()));
			json.writeStringField("delimiter", dialect.delimiter());
			json.writeStringField("quote", text(dialect.quote()));
			json.writeStringField("escape", text(dialect.escape()));
			json.writeNumberField("preambleRows", dialect.preambleRows());
			json.writeNumberField("headerRows", dialect.headerRows());
			json.writeNumberField("footnoteRows", dialect.footnoteRows());
			json.writeStringField("decimalMark", text(dialect.decimalMark()));
			json.writeStringField("groupMark", text(dialect.groupMark()));
			json.writeStringField("dateFormat", dialect.dateFormat());
			texts(json, "missing", marks.missing());
			texts(json, "flags", marks.flags());
			texts(json, "negatives", marks.negatives());
			json.writeStringField("sheet", dialect.sheet());
			json.writeFieldName("widths");
			json.writeArray(dialect.widths().stream().mapToInt(Integer::intValue).toArray(), 0, dialect.widths().size());
			texts(json, "columns", dialect.columns());
			json.writeEndObject();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return text.append('\n').toString();
	}

	private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
		json.writeFieldName(name);
		json.writeArray(texts.toArray(String[]::new), 0, texts.size());
	}

	private static String text(Object value) {
		return value == null ? null : value.toString();
	}
}

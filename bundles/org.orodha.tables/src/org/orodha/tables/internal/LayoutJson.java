package org.orodha.tables.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

import org.orodha.tables.Layout;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes a layout as JSON; what is not known is null. */
public final class LayoutJson {

	private static final JsonFactory FACTORY = new JsonFactory();

	private LayoutJson() {
	}

	/** @see Layout#toJson() */
	public static String write(Layout layout) {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = FACTORY.createGenerator(text).useDefaultPrettyPrinter()) {
			json.writeStartObject();
			json.writeStringField("format", layout.format().name().toLowerCase(Locale.ROOT));
			json.writeStringField("packing", layout.packing().name().toLowerCase(Locale.ROOT));
			json.writeStringField("entry", layout.entry());
			json.writeStringField("encoding", text(layout.encoding()));
			json.writeStringField("delimiter", layout.delimiter());
			json.writeStringField("quote", text(layout.quote()));
			json.writeStringField("escape", text(layout.escape()));
			json.writeNumberField("preambleRows", layout.preambleRows());
			json.writeNumberField("headerRows", layout.headerRows());
			json.writeNumberField("footnoteRows", layout.footnoteRows());
			json.writeStringField("decimalMark", text(layout.decimalMark()));
			json.writeStringField("groupMark", text(layout.groupMark()));
			json.writeStringField("dateFormat", layout.dateFormat());
			json.writeStringField("sheet", layout.sheet());
			json.writeFieldName("widths");
			json.writeArray(layout.widths().stream().mapToInt(Integer::intValue).toArray(), 0, layout.widths().size());
			json.writeFieldName("columns");
			json.writeArray(layout.columns().toArray(String[]::new), 0, layout.columns().size());
			json.writeEndObject();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return text.append('\n').toString();
	}

	private static String text(Object value) {
		return value == null ? null : value.toString();
	}
}

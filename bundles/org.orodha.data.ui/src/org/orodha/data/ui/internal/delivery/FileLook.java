package org.orodha.data.ui.internal.delivery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.orodha.tables.Layout;
import org.orodha.tables.profile.Profile;

/**
 * What a look into a file showed.
 *
 * @param file      the file
 * @param layout    how it is written; null where it cannot be read
 * @param profile   what it holds, likewise
 * @param malformed how many findings there are about malformed rows
 * @param failure   why it cannot be read, or null
 */
record FileLook(Path file, Layout layout, Profile profile, int malformed, String failure) {

	String name() {
		return file.getFileName().toString();
	}

	long rows() {
		return profile == null ? -1 : profile.rows();
	}

	long columns() {
		return profile == null ? -1 : profile.columns().size();
	}

	/** How the file is written, in words. */
	String written() {
		if (layout == null)
			return failure;
		List<String> parts = new ArrayList<>();
		parts.add(switch (layout.format()) {
		case DELIMITED -> DeliveryText.text("look.delimited", delimiter(layout.delimiter()));
		case FIXED_WIDTH -> DeliveryText.text("look.fixed");
		case SPREADSHEET -> DeliveryText.text("look.sheet", layout.sheet());
		});
		if (layout.encoding() != null)
			parts.add(layout.encoding().displayName());
		if (layout.packing() != Layout.Packing.NONE)
			parts.add(layout.packing().name().toLowerCase(Locale.ROOT));
		if (layout.preambleRows() > 0)
			parts.add(DeliveryText.text("look.preamble", layout.preambleRows()));
		parts.add(DeliveryText.text(layout.headerRows() == 0 ? "look.noHeader" : "look.header", layout.headerRows()));
		if (layout.footnoteRows() > 0)
			parts.add(DeliveryText.text("look.footnotes", layout.footnoteRows()));
		if (malformed > 0)
			parts.add(DeliveryText.text("look.malformed", malformed));
		return String.join(" · ", parts);
	}

	private static String delimiter(String delimiter) {
		return switch (delimiter) {
		case "\t" -> DeliveryText.text("look.tab");
		case Layout.SPACES -> DeliveryText.text("look.spaces");
		default -> "“" + delimiter + "”";
		};
	}
}

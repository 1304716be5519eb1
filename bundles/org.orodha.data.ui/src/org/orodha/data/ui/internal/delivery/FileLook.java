// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.orodha.core.table.FileDialect;
import org.orodha.tables.profile.Profile;

/**
 * What a look into a file showed.
 *
 * @param file      the file
 * @param dialect    how it is written; null where it cannot be read
 * @param profile   what it holds, likewise
 * @param malformed how many findings there are about malformed rows
 * @param failure   why it cannot be read, or null
 */
record FileLook(Path file, FileDialect dialect, Profile profile, int malformed, String failure) {

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
		if (dialect == null)
			return failure;
		List<String> parts = new ArrayList<>();
		parts.add(switch (dialect.format()) {
		case DELIMITED -> DeliveryText.text("look.delimited", delimiter(dialect.delimiter()));
		case FIXED_WIDTH -> DeliveryText.text("look.fixed");
		case SPREADSHEET -> DeliveryText.text("look.sheet", dialect.sheet());
		});
		if (dialect.encoding() != null)
			parts.add(dialect.encoding().displayName());
		if (dialect.packing() != FileDialect.Packing.NONE)
			parts.add(dialect.packing().name().toLowerCase(Locale.ROOT));
		if (dialect.preambleRows() > 0)
			parts.add(DeliveryText.text("look.preamble", dialect.preambleRows()));
		parts.add(DeliveryText.text(dialect.headerRows() == 0 ? "look.noHeader" : "look.header", dialect.headerRows()));
		if (dialect.footnoteRows() > 0)
			parts.add(DeliveryText.text("look.footnotes", dialect.footnoteRows()));
		if (malformed > 0)
			parts.add(DeliveryText.text("look.malformed", malformed));
		return String.join(" · ", parts);
	}

	private static String delimiter(String delimiter) {
		return switch (delimiter) {
		case "\t" -> DeliveryText.text("look.tab");
		case FileDialect.SPACES -> DeliveryText.text("look.spaces");
		default -> "“" + delimiter + "”";
		};
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a sheet is written as.
 *
 * @since 1.0
 */
public enum SheetFormat {
	/** Delimited text for spreadsheets. */
	CSV,
	/** A workbook. */
	XLSX,
	/** A drawing. */
	SVG,
	/** An image, which a front paints. */
	PNG;

	/** The ending of its files, without a dot. */
	public String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The format that a file's name asks for by its ending; empty for none of these. */
	public static Optional<SheetFormat> of(String fileName) {
		return Arrays.stream(values()).filter(format -> fileName.toLowerCase(Locale.ROOT).endsWith("." + format.ending())).findFirst();
	}
}

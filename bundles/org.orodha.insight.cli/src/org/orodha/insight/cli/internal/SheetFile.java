// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;

import org.orodha.core.files.AtomicFile;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.core.picture.Picture;
import org.orodha.core.picture.Svg;
import org.orodha.documents.Images;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.sheet.SheetFormat;
import org.orodha.insight.sheet.Sheets;

/** Writes sheets to the file that the user names. */
final class SheetFile {

	private SheetFile() {
	}

	/** @param picture what a file of a picture shows */
	static void write(Sheet sheet, Supplier<Picture> picture, SheetFormat format, Path file) throws IOException {
		AtomicFile.write(file, Readers.USUAL, out -> {
			switch (format) {
			case PNG -> out.write(png(picture.get()));
			case SVG -> out.write(Svg.of(picture.get()).getBytes(StandardCharsets.UTF_8));
			default -> Sheets.write(sheet, format, out);
			}
		});
	}

	private static byte[] png(Picture picture) throws IOException {
		return Images.png(Svg.of(picture), (int) Math.ceil(picture.width()), (int) Math.ceil(picture.height()));
	}
}

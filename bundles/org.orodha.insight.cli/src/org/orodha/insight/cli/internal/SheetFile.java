// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.cli.internal;

import java.io.IOException;
import java.nio.file.Path;

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

	static void write(Sheet sheet, SheetFormat format, Path file) throws IOException {
		AtomicFile.write(file, Readers.USUAL, out -> {
			if (format == SheetFormat.PNG)
				out.write(png(Sheets.picture(sheet)));
			else
				Sheets.write(sheet, format, out);
		});
	}

	private static byte[] png(Picture picture) throws IOException {
		return Images.png(Svg.of(picture), (int) Math.ceil(picture.width()), (int) Math.ceil(picture.height()));
	}
}

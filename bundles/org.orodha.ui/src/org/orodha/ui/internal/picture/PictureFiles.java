// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.orodha.core.files.AtomicFile;
import org.orodha.core.picture.Picture;
import org.orodha.core.picture.Svg;

/** Writes pictures to files: SVG, or PNG of twice the size where that is not too large for an image. */
public final class PictureFiles {

	private static final int PNG_SCALE = 2;
	private static final int MARGIN = 8;
	private static final double MOST_PIXELS = 16_000;

	private PictureFiles() {
	}

	/**
	 * Asks for a file and writes the picture to it.
	 *
	 * @param name   what the file is called unless the user says otherwise, without an ending
	 * @param family the name of the font
	 */
	public static void ask(Shell shell, Picture picture, String name, String family) {
		SaveAs.ask(shell, PictureText.text("picture.export"), name, file -> write(file, picture, family), new SaveAs.Kind("svg", "SVG (*.svg)"),
				new SaveAs.Kind("png", "PNG (*.png)"));
	}

	/**
	 * Writes a picture as what the file's name asks for: PNG, else SVG.
	 *
	 * @param family the name of the font
	 */
	public static void write(Path file, Picture picture, String family) throws IOException {
		byte[] content = file.toString().toLowerCase(Locale.ROOT).endsWith(".png") ? png(picture, family)
				: Svg.of(picture).getBytes(StandardCharsets.UTF_8);
		AtomicFile.write(file, AtomicFile.Readers.USUAL, out -> out.write(content));
	}

	private static byte[] png(Picture picture, String family) {
		Display display = Display.getCurrent();
		double scale = Math.min(PNG_SCALE, MOST_PIXELS / Math.max(picture.width(), picture.height()));
		Image image = new Image(display, (int) (picture.width() * scale) + 2 * MARGIN, (int) (picture.height() * scale) + 2 * MARGIN);
		GC gc = new GC(image);
		try {
			new PicturePainter(display, Palette.LIGHT, family).paint(gc, picture, MARGIN, MARGIN, scale, null);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			loader.save(out, SWT.IMAGE_PNG);
			return out.toByteArray();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.core.files.AtomicFile;
import org.orodha.core.picture.Picture;
import org.orodha.core.picture.Svg;

/** Writes pictures to files: SVG, or PNG of twice the size. */
public final class PictureFiles {

	private static final int PNG_SCALE = 2;
	private static final int MARGIN = 8;
	private static final String[] KINDS = { "*.svg", "*.png" };

	private PictureFiles() {
	}

	/**
	 * Asks for a file and writes the picture to it.
	 *
	 * @param name   what the file is called unless the user says otherwise, without an ending
	 * @param family the name of the font
	 */
	public static void ask(Shell shell, Picture picture, String name, String family) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(PictureText.text("picture.export"));
		dialog.setFilterExtensions(KINDS);
		dialog.setFilterNames(new String[] { "SVG (*.svg)", "PNG (*.png)" });
		dialog.setFileName(name + ".svg");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null)
			return;
		try {
			write(Path.of(chosen), picture, family);
		} catch (IOException failure) {
			StatusManager.getManager().handle(new Status(IStatus.ERROR, PictureFiles.class,
					PictureText.text("picture.notWritten", chosen, failure.getMessage()), failure), StatusManager.SHOW);
		}
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
		Image image = new Image(display, (int) (picture.width() * PNG_SCALE) + 2 * MARGIN, (int) (picture.height() * PNG_SCALE) + 2 * MARGIN);
		GC gc = new GC(image);
		try {
			new PicturePainter(display, Palette.LIGHT, family).paint(gc, picture, MARGIN, MARGIN, PNG_SCALE, null);
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

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.picture;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.orodha.core.picture.Picture;

/** Prints pictures: as wide as the page at most, and on as many pages as they are long, without cutting a box where that can be avoided. */
public final class PicturePrinting {

	private static final double POINTS_AN_INCH = 96;
	private static final double PORTRAIT = 8 * POINTS_AN_INCH;

	private PicturePrinting() {
	}

	/**
	 * Asks for a printer and prints.
	 *
	 * @param family the name of the font
	 */
	public static void ask(Shell shell, Picture picture, String family) {
		PrintDialog dialog = new PrintDialog(shell);
		PrinterData data = picture.width() > PORTRAIT ? landscape() : new PrinterData();
		dialog.setPrinterData(data);
		PrinterData chosen = dialog.open();
		if (chosen == null)
			return;
		Printer printer = new Printer(chosen);
		try {
			print(printer, picture, family);
		} finally {
			printer.dispose();
		}
	}

	/**
	 * Where a page ends: above the boxes that would be cut, where something is left on it then.
	 *
	 * @param top  where it begins
	 * @param room how much there is room for
	 */
	private static double end(Picture picture, double top, double room) {
		double full = top + room;
		double end = picture.boxes().stream().map(Picture.Box::area).filter(area -> area.y() < full && area.y() + area.height() > full)
				.mapToDouble(Picture.Area::y).min().orElse(full);
		return end > top + room / 2 ? end : full;
	}

	private static PrinterData landscape() {
		PrinterData data = new PrinterData();
		data.orientation = PrinterData.LANDSCAPE;
		return data;
	}

	private static void print(Printer printer, Picture picture, String family) {
		if (!printer.startJob(picture.title()))
			return;
		Rectangle page = printer.getClientArea();
		double scale = Math.min(printer.getDPI().x / POINTS_AN_INCH, page.width / picture.width());
		PicturePainter painter = new PicturePainter(printer, Palette.LIGHT, family);
		double top = 0;
		do {
			double end = end(picture, top, page.height / scale);
			if (!printer.startPage())
				break;
			GC gc = new GC(printer);
			gc.setClipping(page.x, page.y, page.width, (int) Math.ceil((end - top) * scale));
			painter.paint(gc, picture, page.x, page.y - top * scale, scale, null);
			gc.dispose();
			printer.endPage();
			top = end;
		} while (top < picture.height());
		printer.endJob();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.picture;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.printing.Printer;
import org.orodha.core.picture.Picture;
import org.orodha.core.picture.Picture.Area;
import org.orodha.core.picture.Picture.Arrow;
import org.orodha.core.picture.Picture.Box;
import org.orodha.core.picture.Picture.Kind;
import org.orodha.core.picture.Picture.Lane;
import org.orodha.core.picture.Picture.Line;
import org.orodha.core.picture.Picture.Point;
import org.orodha.core.picture.Picture.Style;

/** Paints pictures on screens, images and paper. */
final class PicturePainter {

	private static final double POINTS_AN_INCH = 72;
	private static final double PICTURE_POINTS_AN_INCH = 96;
	private static final int ROUND = 8;

	private final Device device;
	private final Palette palette;
	private final String family;

	/** @param family the name of the font */
	PicturePainter(Device device, Palette palette, String family) {
		this.device = device;
		this.palette = palette;
		this.family = family;
	}

	/**
	 * Paints a picture.
	 *
	 * @param left   where it begins, from the left, in pixels
	 * @param top    where it begins, from above, in pixels
	 * @param scale  how many pixels a point of the picture has
	 * @param chosen the box that is chosen, or null
	 */
	void paint(GC gc, Picture picture, double left, double top, double scale, Box chosen) {
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		Transform before = new Transform(device);
		gc.getTransform(before);
		Transform now = new Transform(device);
		gc.getTransform(now);
		now.translate((float) left, (float) top);
		now.scale((float) scale, (float) scale);
		gc.setTransform(now);
		Map<Style, Font> fonts = fonts();
		try {
			picture.lanes().forEach(lane -> lane(gc, lane, fonts));
			picture.arrows().forEach(arrow -> arrow(gc, arrow));
			picture.boxes().forEach(box -> box(gc, box, box.equals(chosen), fonts));
		} finally {
			gc.setTransform(before);
			before.dispose();
			now.dispose();
			fonts.values().forEach(Font::dispose);
		}
	}

	/** The transform enlarges the letters, which a device takes to be of its own resolution. */
	private Map<Style, Font> fonts() {
		Map<Style, Font> fonts = new EnumMap<>(Style.class);
		for (Style style : Style.values()) {
			FontData data = new FontData(family, 1, style.isBold() ? SWT.BOLD : SWT.NORMAL);
			data.height = (float) (style.size() * POINTS_AN_INCH / (device instanceof Printer ? device.getDPI().y
					: PICTURE_POINTS_AN_INCH));
			fonts.put(style, new Font(device, data));
		}
		return fonts;
	}

	private void lane(GC gc, Lane lane, Map<Style, Font> fonts) {
		rectangle(gc, lane.area(), palette.ground(), palette.frame(), 0);
		rectangle(gc, lane.head(), palette.fill(Kind.HEAD), palette.line(Kind.HEAD), 0);
		texts(gc, lane.lines(), fonts);
	}

	private void box(GC gc, Box box, boolean chosen, Map<Style, Font> fonts) {
		gc.setLineStyle(lineStyle(box.kind()));
		if (box.kind() != Kind.BARE)
			rectangle(gc, box.area(), palette.fill(box.kind()), palette.line(box.kind()), box.kind() == Kind.STEP ? ROUND : 0);
		gc.setLineStyle(SWT.LINE_SOLID);
		if (chosen) {
			gc.setLineWidth(3);
			gc.setForeground(palette.chosen());
			gc.drawRoundRectangle(round(box.area().x()) - 3, round(box.area().y()) - 3, round(box.area().width()) + 5,
					round(box.area().height()) + 5, ROUND, ROUND);
			gc.setLineWidth(1);
		}
		texts(gc, box.lines(), fonts);
	}

	private static int lineStyle(Kind kind) {
		return kind == Kind.DATA ? SWT.LINE_DASH : SWT.LINE_SOLID;
	}

	private void rectangle(GC gc, Area area, Color fill, Color line, int rounding) {
		gc.setBackground(fill);
		gc.fillRoundRectangle(round(area.x()), round(area.y()), round(area.width()), round(area.height()), rounding, rounding);
		gc.setForeground(line);
		gc.setLineWidth(1);
		gc.drawRoundRectangle(round(area.x()), round(area.y()), round(area.width()) - 1, round(area.height()) - 1, rounding, rounding);
	}

	private void arrow(GC gc, Arrow arrow) {
		gc.setForeground(palette.line(arrow.kind()));
		gc.setBackground(gc.getForeground());
		gc.setLineStyle(lineStyle(arrow.kind()));
		gc.setLineWidth(2);
		gc.drawPolyline(corners(arrow.points()));
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.fillPolygon(corners(arrow.head()));
		gc.setLineWidth(1);
	}

	private static int[] corners(List<Point> points) {
		return points.stream().flatMapToInt(point -> IntStream.of(round(point.x()), round(point.y()))).toArray();
	}

	private void texts(GC gc, List<Line> lines, Map<Style, Font> fonts) {
		for (Line line : lines) {
			gc.setFont(fonts.get(line.style()));
			gc.setForeground(line.style().isBold() ? palette.ink() : palette.soft());
			gc.drawText(line.text(), round(line.at().x()), round(line.at().y()) - gc.getFontMetrics().getAscent(), SWT.DRAW_TRANSPARENT);
		}
	}

	private static int round(double value) {
		return (int) Math.round(value);
	}
}

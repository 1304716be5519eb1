// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.orodha.core.picture.Picture;
import org.orodha.core.picture.Picture.Area;
import org.orodha.core.picture.Picture.Arrow;
import org.orodha.core.picture.Picture.Box;
import org.orodha.core.picture.Picture.Kind;
import org.orodha.core.picture.Picture.Lane;
import org.orodha.core.picture.Picture.Line;
import org.orodha.core.picture.Picture.Point;

/** Paints a picture as SVG, in light colours, for screens and paper. */
public final class SvgPainter {

	private static final String INK = "#22303c";
	private static final String SOFT = "#52606d";
	private static final double EDGE = 0.5;

	private final Picture picture;
	private final StringBuilder out = new StringBuilder();

	/** @param picture what is painted */
	public SvgPainter(Picture picture) {
		this.picture = picture;
	}

	/** The document. */
	public String paint() {
		out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(number(picture.width())).append("\" height=\"")
				.append(number(picture.height())).append("\" viewBox=\"-1 -1 ").append(number(picture.width() + 2)).append(' ')
				.append(number(picture.height() + 2)).append("\" font-family=\"'Noto Sans','DejaVu Sans',Arial,Helvetica,sans-serif\" role=\"img\">\n");
		out.append("<title>").append(escaped(picture.title())).append("</title>\n");
		out.append("<desc>").append(escaped(picture.boxes().stream().map(Box::told).filter(told -> !told.isEmpty()).collect(Collectors.joining("; ")))).append("</desc>\n");
		picture.lanes().forEach(this::lane);
		picture.arrows().forEach(this::arrow);
		picture.boxes().forEach(this::box);
		return out.append("</svg>\n").toString();
	}

	private void lane(Lane lane) {
		rectangle(lane.area(), colour(Kind.PLAIN.fill()), colour(Kind.PLAIN.line()), "");
		rectangle(lane.head(), colour(Kind.HEAD.fill()), colour(Kind.HEAD.line()), "");
		texts(lane.lines());
	}

	private void box(Box box) {
		out.append("<g>");
		if (box.kind() != Kind.BARE)
			rectangle(box.area(), colour(box.kind().fill()), colour(box.kind().line()), more(box.kind()));
		texts(box.lines());
		if (!box.told().isEmpty())
			out.append("<title>").append(escaped(box.told())).append("</title>");
		out.append("</g>\n");
	}

	private static String more(Kind kind) {
		return switch (kind) {
		case STEP -> " rx=\"6\"";
		case DATA -> " stroke-dasharray=\"4 2\"";
		default -> "";
		};
	}

	private void arrow(Arrow arrow) {
		String colour = colour(arrow.kind().line());
		out.append("<polyline fill=\"none\" stroke=\"").append(colour).append("\" stroke-width=\"1.5\"")
				.append(arrow.kind() == Kind.DATA ? " stroke-dasharray=\"6 3\"" : "").append(" points=\"").append(corners(arrow.points()))
				.append("\"/><polygon fill=\"").append(colour).append("\" points=\"").append(corners(arrow.head())).append("\"/>\n");
	}

	private static String colour(int rgb) {
		return String.format(Locale.ROOT, "#%06x", rgb);
	}

	private static String corners(List<Point> points) {
		return points.stream().map(point -> number(point.x()) + "," + number(point.y())).collect(Collectors.joining(" "));
	}

	private void rectangle(Area area, String fill, String stroke, String more) {
		out.append("<rect x=\"").append(number(area.x() + EDGE)).append("\" y=\"").append(number(area.y() + EDGE)).append("\" width=\"")
				.append(number(area.width() - 2 * EDGE)).append("\" height=\"").append(number(area.height() - 2 * EDGE)).append("\" fill=\"")
				.append(fill).append("\" stroke=\"").append(stroke).append('"').append(more).append("/>");
	}

	private void texts(List<Line> lines) {
		for (Line line : lines)
			out.append("<text x=\"").append(number(line.at().x())).append("\" y=\"").append(number(line.at().y())).append("\" font-size=\"")
					.append(line.style().size()).append("\" fill=\"").append(line.style().isBold() ? INK : SOFT).append('"')
					.append(line.style().isBold() ? " font-weight=\"bold\"" : "").append('>').append(escaped(line.text())).append("</text>");
	}

	private static String number(double value) {
		return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}

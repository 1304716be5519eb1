// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.util.ArrayList;
import java.util.List;

import org.orodha.core.picture.Picture;
import org.orodha.core.picture.Picture.Area;
import org.orodha.core.picture.Picture.Box;
import org.orodha.core.picture.Picture.Kind;
import org.orodha.core.picture.Picture.Line;
import org.orodha.core.picture.Picture.Point;
import org.orodha.core.picture.Picture.Style;
import org.orodha.core.picture.Svg;
import org.orodha.core.picture.TextWidths;
import org.orodha.core.picture.Wrapping;

/** Numbers as bars under what they count, narrow enough for the screen of a telephone. */
final class BarChart {

	private static final double WIDTH = 340;
	private static final double FIGURES = 52;
	private static final double HEIGHT = 14;
	private static final double GAP = 12;
	private static final double SPACE = 6;

	/** A bar. */
	record Bar(String name, long number, Kind kind) {
	}

	private final String title;
	private final List<Bar> bars;
	private final Edition edition;

	BarChart(String title, List<Bar> bars, Edition edition) {
		this.title = title;
		this.bars = List.copyOf(bars);
		this.edition = edition;
	}

	/** Writes the chart with its title; nothing where there is nothing to count. */
	void write(SitePage page) {
		if (bars.isEmpty())
			return;
		page.markup().open("figure", "class", "chart").element("figcaption", title).drawing(element(picture())).close();
	}

	/** A drawing as an element of a page. */
	static String element(Picture picture) {
		String svg = Svg.of(picture);
		return svg.substring(svg.indexOf("<svg"));
	}

	private Picture picture() {
		long longest = Math.max(1, bars.stream().mapToLong(Bar::number).max().orElse(1));
		Wrapping wrapping = new Wrapping(TextWidths.estimated(), WIDTH);
		List<Box> boxes = new ArrayList<>();
		double top = 0;
		for (Bar bar : bars) {
			List<Line> name = new ArrayList<>();
			for (String line : wrapping.lines(bar.name(), Style.NAME)) {
				top += Style.NAME.lineHeight();
				name.add(new Line(line, Style.NAME, new Point(0, top - SPACE / 2)));
			}
			double length = Math.max(2, (WIDTH - FIGURES) * bar.number() / longest);
			String figure = edition.figure(bar.number());
			boxes.add(box(Kind.BARE, boxes.size(), new Area(0, top, WIDTH, 0), name, edition.text("bar", bar.name(), figure)));
			boxes.add(box(bar.kind(), boxes.size(), new Area(0, top + 2, length, HEIGHT), List.of(new Line(figure, Style.NAME, new Point(length + SPACE, top + HEIGHT))), ""));
			top += HEIGHT + GAP;
		}
		return new Picture(title, WIDTH, top, List.of(), boxes, List.of());
	}

	private static Box box(Kind kind, int number, Area area, List<Line> lines, String told) {
		return new Box(kind, Integer.toString(number), "", -1, area, lines, told);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.dashboard;

import java.util.ArrayList;
import java.util.List;

import org.orodha.core.picture.Picture;
import org.orodha.core.picture.Picture.Area;
import org.orodha.core.picture.Picture.Box;
import org.orodha.core.picture.Picture.Kind;
import org.orodha.core.picture.Picture.Line;
import org.orodha.core.picture.Picture.Point;
import org.orodha.core.picture.Picture.Style;
import org.orodha.core.picture.TextWidths;
import org.orodha.core.picture.Wrapping;
import org.orodha.core.text.Labels;
import org.orodha.insight.dashboard.Bar;
import org.orodha.insight.dashboard.Chart;
import org.orodha.insight.dashboard.Dashboard;
import org.orodha.insight.dashboard.Measure;
import org.orodha.insight.dashboard.Part;

/** Draws charts: the name of a bar and its figures above it. What is drawn with a bar, and not one itself, says nothing. */
public final class ChartPage {

	private static final double PADDING = 6;
	/** Fonts differ: what stands side by side must not meet in a wide one. */
	private static final double GENEROUS = 1.08;
	private static final double BAR = 15;
	private static final double THINNEST = 3;
	private static final double LEAST_NAME = 0.3;
	private static final double BASELINE = 11.5;
	private static final String BETWEEN = "/";
	private static final String REST = "…";

	private final TextWidths widths;
	private final List<Box> boxes = new ArrayList<>();

	/** @param widths how wide texts are in the font in which the picture is painted */
	public ChartPage(TextWidths widths) {
		this.widths = widths;
	}

	/** By which a bar is found. */
	public static String key(Chart chart, Bar bar) {
		return String.join(BETWEEN, chart.subject().id(), bar.group().id(), bar.what().id());
	}

	/** Whether a box belongs to a chart. */
	public static boolean isOf(Box box, Chart chart) {
		return box.element().equals(chart.subject().id()) || box.element().startsWith(chart.subject().id() + BETWEEN);
	}

	/** What was drawn. */
	public Picture picture(String title, double width, double height) {
		return new Picture(title, width, height, List.of(), boxes, List.of());
	}

	/** Draws what stands above all charts; tells where it ends. */
	public double heading(Dashboard dashboard, double width, double top) {
		return text(dashboard.heading(), Style.LANE, "", 0, top, width, dashboard.heading()) + PADDING;
	}

	/** Draws a chart; tells where it ends. */
	public double chart(Chart chart, int most, double left, double top, double width) {
		double bottom = head(chart, chart.subject().title(), left, top, width);
		int shown = chart.bars().size() > most ? most - 1 : chart.bars().size();
		for (int at = 0; at < shown; at++)
			bottom = bar(chart, at, at == 0, left, bottom, width);
		if (shown < chart.bars().size())
			bottom = rest(chart, shown, left, bottom, width);
		return legend(chart, left, bottom, width);
	}

	/** Draws a chart on as many pages of a size as it needs. */
	public static List<Picture> pages(Dashboard dashboard, Chart chart, TextWidths widths, double width, double height) {
		List<Picture> pages = new ArrayList<>();
		List<Integer> starts = starts(chart, widths, width, height);
		for (int number = 0; number < starts.size(); number++) {
			ChartPage page = new ChartPage(widths);
			String title = starts.size() == 1 ? chart.subject().title() : ChartText.text("page", chart.subject().title(), number + 1, starts.size());
			int from = starts.get(number);
			int to = number + 1 < starts.size() ? starts.get(number + 1) : chart.bars().size();
			double bottom = page.head(chart, title, 0, page.note(dashboard.heading(), 0, 0, width), width);
			for (int at = from; at < to; at++)
				bottom = page.bar(chart, at, at == from, 0, bottom, width);
			page.legend(chart, 0, bottom, width);
			pages.add(page.picture(title, width, height));
		}
		return pages;
	}

	/** The first bar of each page. */
	private static List<Integer> starts(Chart chart, TextWidths widths, double width, double height) {
		ChartPage measured = new ChartPage(widths);
		double head = measured.head(chart, chart.subject().title(), 0, measured.note(REST, 0, 0, width), width);
		double room = height - measured.legend(chart, 0, 0, width);
		List<Integer> starts = new ArrayList<>(List.of(0));
		double top = head;
		for (int at = 0; at < chart.bars().size(); at++) {
			double bottom = measured.bar(chart, at, at == starts.getLast(), 0, top, width);
			if (bottom > room && at > starts.getLast()) {
				starts.add(at);
				bottom = measured.bar(chart, at, true, 0, head, width);
			}
			top = bottom;
		}
		return starts;
	}

	private double note(String text, double left, double top, double width) {
		return text(text, Style.DETAIL, "", left, top, width, "") + PADDING / 2;
	}

	private double head(Chart chart, String title, double left, double top, double width) {
		List<Line> lines = new ArrayList<>();
		double bottom = top + PADDING / 2;
		for (String line : wrapped(title, Style.LANE, width))
			bottom = line(lines, line, Style.LANE, left + PADDING, bottom);
		for (String line : wrapped(chart.told(), Style.DETAIL, width))
			bottom = line(lines, line, Style.DETAIL, left + PADDING, bottom);
		bottom += PADDING / 2;
		boxes.add(new Box(Kind.HEAD, chart.subject().id(), title, -1, new Area(left, top, width, bottom - top), lines, Labels.pair(title, chart.told())));
		return bottom + PADDING;
	}

	private double bar(Chart chart, int at, boolean first, double left, double top, double width) {
		Bar bar = chart.bars().get(at);
		double start = top;
		if (!bar.group().name().isEmpty() && (first || !bar.group().equals(chart.bars().get(at - 1).group())))
			start = text(bar.group().name(), Style.NAME, "", left - PADDING, top, width, "");
		List<Line> lines = new ArrayList<>();
		double bottom = names(bar, lines, left, start, width);
		boxes.add(new Box(Kind.BARE, key(chart, bar), bar.what().name(), -1, new Area(left, start, width, bottom + BAR - start), lines, bar.told()));
		parts(chart, bar, left, bottom, width);
		return bottom + BAR + PADDING;
	}

	/** The name on the left, the figures on the right, beside each other where there is room. */
	private double names(Bar bar, List<Line> lines, double left, double top, double width) {
		String told = bar.figures();
		double figures = widths.of(told, Style.DETAIL) * GENEROUS;
		double room = (width - figures) / GENEROUS - 2 * PADDING;
		boolean beside = room >= width * LEAST_NAME;
		double bottom = top;
		for (String line : new Wrapping(widths, beside ? room : width).lines(bar.what().name(), Style.NAME))
			bottom = line(lines, line, Style.NAME, left, bottom);
		double base = beside ? top : bottom;
		line(lines, told, Style.DETAIL, left + Math.max(0, width - figures), base);
		return beside ? bottom : bottom + Style.DETAIL.lineHeight();
	}

	private void parts(Chart chart, Bar bar, double left, double top, double width) {
		double at = left;
		for (Part part : bar.parts()) {
			double length = Math.max(THINNEST, Math.min(chart.length(bar, part) * width, left + width - at));
			boxes.add(new Box(part.measure().kind(), key(chart, bar) + BETWEEN + part.measure().id(), "", -1, new Area(at, top, length, BAR),
					sign(part.measure(), at, top, length), ""));
			at += length;
		}
	}

	private List<Line> sign(Measure measure, double left, double top, double length) {
		double needed = widths.of(measure.sign(), Style.NAME);
		return measure.sign().isEmpty() || needed + PADDING > length ? List.of()
				: List.of(new Line(measure.sign(), Style.NAME, new Point(left + PADDING / 2, top + BASELINE)));
	}

	private double rest(Chart chart, int shown, double left, double top, double width) {
		Chart hidden = new Chart(chart.subject(), chart.bars().subList(shown, chart.bars().size()));
		String text = ChartText.text("more", hidden.bars().size(), hidden.told());
		return text(text, Style.DETAIL, chart.subject().id() + BETWEEN + REST, left - PADDING, top, width, Labels.pair(chart.subject().title(), text)) + PADDING;
	}

	private double legend(Chart chart, double left, double top, double width) {
		double at = left;
		double bottom = top;
		for (Part sum : chart.sums()) {
			Measure measure = sum.measure();
			if (measure.sign().isEmpty())
				continue;
			String text = measure.sign() + " " + measure.label();
			double needed = Math.min(width, widths.of(text, Style.DETAIL) + 2 * PADDING);
			if (at + needed > left + width && at > left) {
				at = left;
				bottom += Style.DETAIL.lineHeight() + PADDING;
			}
			List<Line> lines = new ArrayList<>();
			double below = line(lines, text, Style.DETAIL, at + PADDING, bottom + PADDING / 2);
			boxes.add(new Box(measure.kind(), chart.subject().id() + BETWEEN + measure.id(), "", -1, new Area(at, bottom, needed, below + PADDING / 2 - bottom), lines, ""));
			at += needed + PADDING;
		}
		return at > left ? bottom + Style.DETAIL.lineHeight() + PADDING : top;
	}

	private double text(String text, Style style, String element, double left, double top, double width, String told) {
		List<Line> lines = new ArrayList<>();
		double bottom = top;
		for (String line : wrapped(text, style, width))
			bottom = line(lines, line, style, left + PADDING, bottom);
		boxes.add(new Box(Kind.BARE, element.isEmpty() ? BETWEEN + boxes.size() : element, text, -1, new Area(left + PADDING, top, width - PADDING, bottom - top), lines, told));
		return bottom;
	}

	private List<String> wrapped(String text, Style style, double width) {
		return new Wrapping(widths, width - 2 * PADDING).lines(text, style);
	}

	/** Adds a line; tells where it ends. */
	private static double line(List<Line> lines, String text, Style style, double left, double top) {
		lines.add(new Line(text, style, new Point(left, top + style.size())));
		return top + style.lineHeight();
	}
}

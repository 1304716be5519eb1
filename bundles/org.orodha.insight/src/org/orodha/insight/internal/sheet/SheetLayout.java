// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.sheet;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.orodha.insight.sheet.Sheet;

/** Lays a sheet out as a picture: columns as wide as their texts, within bounds, rows as high as their texts need. */
public final class SheetLayout {

	private static final double PADDING = 6;
	private static final double NARROWEST = 64;
	private static final double WIDEST = 190;
	private static final double LEAST_WHOLE = 480;
	private static final double GAP = 12;

	private final TextWidths widths;
	private final Sheet sheet;
	private final double[] columns;
	private final double whole;
	private final List<Box> boxes = new ArrayList<>();
	private double top;

	/** @param widths how wide texts are in the font in which the picture is painted */
	public SheetLayout(TextWidths widths, Sheet sheet) {
		this.widths = widths;
		this.sheet = sheet;
		columns = new double[sheet.header().size()];
		for (int column = 0; column < columns.length; column++)
			columns[column] = width(column);
		whole = Math.max(LEAST_WHOLE, Arrays.stream(columns).sum());
	}

	private double width(int column) {
		double widest = widestWord(sheet.header().get(column));
		for (Sheet.Row row : sheet.rows())
			for (String line : row.cells().get(column).text().split("\n"))
				widest = Math.max(widest, widths.of(line, Style.DETAIL));
		return Math.max(NARROWEST, Math.min(WIDEST, Math.ceil(widest + 2 * PADDING)));
	}

	private double widestWord(String text) {
		return Arrays.stream(text.split("\\s")).mapToDouble(word -> widths.of(word, Style.NAME)).max().orElse(0);
	}

	/** The picture. */
	public Picture picture() {
		add(0, whole, lines(sheet.title(), whole, Style.LANE), Kind.HEAD, sheet.title());
		top = bottom();
		if (!sheet.about().isEmpty()) {
			add(0, whole, lines(sheet.about(), whole, Style.DETAIL), Kind.PLAIN, sheet.about());
			top = bottom();
		}
		top += GAP;
		row(sheet.header().stream().map(name -> new Sheet.Cell(name, Kind.HEAD)).toList(), Style.NAME);
		String group = "";
		for (Sheet.Row row : sheet.rows()) {
			if (sheet.isGrouped() && !row.group().equals(group)) {
				group = row.group();
				add(0, Arrays.stream(columns).sum(), lines(group, whole, Style.NAME), Kind.HEAD, group);
				top = bottom();
			}
			row(row.cells(), Style.DETAIL);
		}
		legend();
		return new Picture(sheet.title(), whole, bottom(), List.of(), boxes, List.of());
	}

	private void row(List<Sheet.Cell> cells, Style style) {
		List<List<String>> texts = new ArrayList<>();
		for (int column = 0; column < cells.size(); column++)
			texts.add(lines(cells.get(column).text(), columns[column], style));
		double height = texts.stream().mapToDouble(lines -> height(lines, style)).max().orElse(0);
		double left = 0;
		for (int column = 0; column < cells.size(); column++) {
			box(new Area(left, top, columns[column], height), texts.get(column), style, cells.get(column).kind(), cells.get(column).text());
			left += columns[column];
		}
		top += height;
	}

	private void legend() {
		if (sheet.legend().isEmpty())
			return;
		top += GAP;
		double left = 0;
		for (Sheet.Key key : sheet.legend()) {
			double width = Math.min(whole, Math.ceil(widths.of(key.text(), Style.DETAIL) + 2 * PADDING));
			if (left + width > whole && left > 0) {
				left = 0;
				top = bottom();
			}
			add(left, width, lines(key.text(), width, Style.DETAIL), key.kind(), key.text());
			left += width;
		}
	}

	private void add(double left, double width, List<String> lines, Kind kind, String told) {
		Style style = kind == Kind.HEAD ? top == 0 ? Style.LANE : Style.NAME : Style.DETAIL;
		box(new Area(left, top, width, height(lines, style)), lines, style, kind, told);
	}

	private void box(Area area, List<String> texts, Style style, Kind kind, String told) {
		List<Line> lines = new ArrayList<>();
		for (String text : texts)
			lines.add(new Line(text, style,
					new Point(area.x() + PADDING, area.y() + PADDING / 2 + style.size() + lines.size() * style.lineHeight())));
		boxes.add(new Box(kind, Integer.toString(boxes.size()), told, -1, area, lines, told));
	}

	private List<String> lines(String text, double width, Style style) {
		Wrapping wrapping = new Wrapping(widths, width - 2 * PADDING);
		return text.lines().flatMap(line -> wrapping.lines(line, style).stream()).toList();
	}

	private static double height(List<String> lines, Style style) {
		return Math.max(1, lines.size()) * style.lineHeight() + PADDING;
	}

	private double bottom() {
		return boxes.stream().mapToDouble(box -> box.area().y() + box.area().height()).max().orElse(0);
	}
}

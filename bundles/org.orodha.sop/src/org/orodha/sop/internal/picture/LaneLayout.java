// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.orodha.core.picture.Picture;
import org.orodha.core.picture.Picture.Area;
import org.orodha.core.picture.Picture.Arrow;
import org.orodha.core.picture.Picture.Box;
import org.orodha.core.picture.Picture.Lane;
import org.orodha.core.picture.Picture.Line;
import org.orodha.core.picture.Picture.Point;
import org.orodha.core.picture.Picture.Style;
import org.orodha.core.picture.TextWidths;
import org.orodha.core.picture.Wrapping;
import org.orodha.core.text.Labels;
import org.orodha.model.Procedure;

/** Lays a procedure out: first from left to right, then the ways of the arrows, then from above. */
public final class LaneLayout {

	private static final double PADDING = 8;
	private static final double BETWEEN_TEXTS = 2;

	private final TextWidths widths;
	private final Wrapping inBoxes;

	/** @param widths how wide texts are */
	public LaneLayout(TextWidths widths) {
		this.widths = widths;
		inBoxes = new Wrapping(widths, Columns.BOX - 2 * PADDING);
	}

	/**
	 * @param languages the languages to write names in, the most wanted first
	 * @param language  the language of everything else
	 */
	public Picture of(Procedure procedure, List<String> languages, Locale language) {
		LaneGraph graph = new LaneGraph(procedure, languages, language);
		List<Node> nodes = graph.nodes();
		List<String[]> names = graph.laneNames();
		Columns columns = new Columns(names.size(), nodes);
		double head = headHeight(names, columns);
		Routes routes = new Routes(nodes, graph.edges(), columns);
		List<Route> ways = routes.all();
		Map<Node, Double> heights = new HashMap<>();
		nodes.forEach(node -> heights.put(node, height(node)));
		Rows rows = new Rows(nodes, heights::get, head, routes::tracks);
		List<Lane> lanes = new ArrayList<>();
		for (int lane = 0; lane < names.size(); lane++)
			lanes.add(lane(names.get(lane), columns.lane(lane), columns.lane(lane + 1), head, rows.end()));
		return new Picture(Labels.of(procedure, languages), columns.lane(names.size()), rows.end(), lanes,
				nodes.stream().map(node -> box(node, new Area(columns.of(node), rows.top(node), Columns.BOX, heights.get(node)))).toList(),
				ways.stream().map(way -> new Arrow(way.edge().kind(), way.edge().from(), way.edge().to(),
						way.points(nodes.get(way.edge().from()), nodes.get(way.edge().to()), rows))).toList());
	}

	private double headHeight(List<String[]> names, Columns columns) {
		int most = 1;
		for (int lane = 0; lane < names.size(); lane++)
			most = Math.max(most, headLines(names.get(lane)[1], columns.lane(lane + 1) - columns.lane(lane)).size());
		return 2 * PADDING + most * Style.LANE.lineHeight();
	}

	private List<String> headLines(String name, double width) {
		return new Wrapping(widths, width - 2 * PADDING).lines(name, Style.LANE);
	}

	private Lane lane(String[] name, double left, double right, double head, double bottom) {
		List<Line> lines = new ArrayList<>();
		double at = PADDING;
		for (String text : headLines(name[1], right - left)) {
			lines.add(new Line(text, Style.LANE, new Point(left + PADDING, at + Style.LANE.size())));
			at += Style.LANE.lineHeight();
		}
		return new Lane(name[0], name[1], new Area(left, 0, right - left, head), new Area(left, 0, right - left, bottom), lines);
	}

	private double height(Node node) {
		double height = 2 * PADDING - BETWEEN_TEXTS;
		for (Node.Text text : node.texts())
			height += inBoxes.lines(text.words(), text.style()).size() * text.style().lineHeight() + BETWEEN_TEXTS;
		return height;
	}

	private Box box(Node node, Area area) {
		List<Line> lines = new ArrayList<>();
		double at = area.y() + PADDING;
		for (Node.Text text : node.texts()) {
			for (String line : inBoxes.lines(text.words(), text.style())) {
				lines.add(new Line(line, text.style(), new Point(area.x() + PADDING, at + text.style().size())));
				at += text.style().lineHeight();
			}
			at += BETWEEN_TEXTS;
		}
		return new Box(node.kind(), node.element(), node.name(), node.lane(), area, lines, node.told());
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.use;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.orodha.core.picture.Picture;
import org.orodha.core.picture.Picture.Area;
import org.orodha.core.picture.Picture.Arrow;
import org.orodha.core.picture.Picture.Box;
import org.orodha.core.picture.Picture.Kind;
import org.orodha.core.picture.Picture.Line;
import org.orodha.core.picture.Picture.Point;
import org.orodha.core.picture.Picture.Style;
import org.orodha.core.picture.TextWidths;
import org.orodha.core.picture.Wrapping;

/** Lays a graph out from left to right, with the Eclipse Layout Kernel. */
public final class GraphLayout {

	private static final double WIDTH = 190;
	private static final double PADDING = 8;
	private static final int MOST_LINES = 3;
	private static final double BETWEEN_BOXES = 12;
	private static final double BETWEEN_COLUMNS = 28;

	static {
		LayoutMetaDataService.initElkReflect();
	}

	private record Node(Kind kind, String element, String name, List<Written> texts, String told, ElkNode shape) {
	}

	private record Written(String text, Style style) {
	}

	private record Link(int from, int to) {
	}

	private final Wrapping wrapping;
	private final ElkNode graph = ElkGraphUtil.createGraph();
	private final List<Node> nodes = new ArrayList<>();
	private final Set<Link> links = new LinkedHashSet<>();

	/** @param widths how wide texts are */
	public GraphLayout(TextWidths widths) {
		wrapping = new Wrapping(widths, WIDTH - 2 * PADDING);
		graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
		graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_COLUMNS);
	}

	/**
	 * Adds a box.
	 *
	 * @param element what it stands for; no other box has the same
	 * @param told    all that it says, in a sentence
	 * @return its position
	 */
	public int add(Kind kind, String element, String name, String detail, String told) {
		List<Written> texts = Stream.concat(written(name, Style.NAME), written(detail, Style.DETAIL)).toList();
		ElkNode shape = ElkGraphUtil.createNode(graph);
		shape.setDimensions(WIDTH, 2 * PADDING + texts.stream().mapToInt(text -> text.style().lineHeight()).sum());
		nodes.add(new Node(kind, element, name, texts, told, shape));
		return nodes.size() - 1;
	}

	private Stream<Written> written(String text, Style style) {
		List<String> lines = wrapping.lines(text, style);
		Stream<String> shown = lines.size() <= MOST_LINES ? lines.stream()
				: Stream.concat(lines.stream().limit(MOST_LINES - 1L), Stream.of(lines.get(MOST_LINES - 1) + "…"));
		return shown.map(line -> new Written(line, style));
	}

	/** Leads an arrow from one box to another, once. */
	public void link(int from, int to) {
		links.add(new Link(from, to));
	}

	/** The picture of what was added. */
	public Picture picture(String title) {
		List<ElkEdge> edges = links.stream().map(link -> ElkGraphUtil.createSimpleEdge(exit(nodes.get(link.from()).shape()), nodes.get(link.to()).shape())).toList();
		new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
		List<Arrow> arrows = new ArrayList<>();
		for (Link link : links)
			arrows.add(new Arrow(Kind.STEP, link.from(), link.to(), points(edges.get(arrows.size()).getSections().getFirst())));
		return new Picture(title, graph.getWidth(), graph.getHeight(), List.of(), nodes.stream().map(GraphLayout::box).toList(), arrows);
	}

	/** Where all arrows leave a box together: those that come to one stay apart, so that each can be traced. */
	private static ElkConnectableShape exit(ElkNode shape) {
		if (!shape.getPorts().isEmpty())
			return shape.getPorts().getFirst();
		shape.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
		ElkPort exit = ElkGraphUtil.createPort(shape);
		exit.setProperty(LayeredOptions.PORT_SIDE, PortSide.EAST);
		return exit;
	}

	private static List<Point> points(ElkEdgeSection section) {
		List<Point> points = new ArrayList<>();
		points.add(new Point(section.getStartX(), section.getStartY()));
		section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
		points.add(new Point(section.getEndX(), section.getEndY()));
		return points;
	}

	private static Box box(Node node) {
		Area area = new Area(node.shape().getX(), node.shape().getY(), node.shape().getWidth(), node.shape().getHeight());
		List<Line> lines = new ArrayList<>();
		double at = area.y() + PADDING;
		for (Written text : node.texts()) {
			lines.add(new Line(text.text(), text.style(), new Point(area.x() + PADDING, at + text.style().size())));
			at += text.style().lineHeight();
		}
		return new Box(node.kind(), node.element(), node.name(), -1, area, lines, node.told());
	}
}

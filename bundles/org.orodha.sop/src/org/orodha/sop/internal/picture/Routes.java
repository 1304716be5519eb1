// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the ways of edges: straight down where nothing is between, else sideways in the gaps between rows, and past rows in the free
 * margins between lanes, so that no arrow crosses a box.
 */
final class Routes {

	private static final double CORRIDOR_APART = 6;

	private final List<Node> nodes;
	private final List<Edge> edges;
	private final Columns columns;
	private final Map<Integer, Tracks> gaps = new HashMap<>();
	private final Map<Integer, Integer> corridors = new HashMap<>();

	Routes(List<Node> nodes, List<Edge> edges, Columns columns) {
		this.nodes = nodes;
		this.edges = edges;
		this.columns = columns;
	}

	/** The ways of all edges, in their order. */
	List<Route> all() {
		List<Route> routes = new ArrayList<>();
		for (Edge edge : edges)
			routes.add(route(edge));
		return routes;
	}

	private Route route(Edge edge) {
		Node from = nodes.get(edge.from());
		Node to = nodes.get(edge.to());
		double start = port(from, edge, leaving(edge.from()), other -> nodes.get(other.to()));
		double end = port(to, edge, arriving(edge.to()), other -> nodes.get(other.from()));
		if (start == end && to.rank() > from.rank() && isFree(start, from.rank(), to.rank()))
			return new Route(edge, start, end, -1, start, -1);
		if (to.rank() == from.rank() + 1)
			return new Route(edge, start, end, gap(from.rank()).take(start, end), start, -1);
		double corridor = corridor(from, to);
		return new Route(edge, start, end, gap(from.rank()).take(start, corridor), corridor, gap(to.rank() - 1).take(corridor, end));
	}

	/** Where an edge touches a node: side by side with the others at that node, as what they lead to stands from left to right. */
	private double port(Node node, Edge edge, List<Edge> touching, Function<Edge, Node> other) {
		List<Edge> ordered = touching.stream().sorted(Comparator.comparingDouble(each -> columns.of(other.apply(each)))).toList();
		return columns.of(node) + Columns.BOX * (ordered.indexOf(edge) + 1) / (ordered.size() + 1);
	}

	private List<Edge> leaving(int node) {
		return edges.stream().filter(edge -> edge.from() == node).toList();
	}

	private List<Edge> arriving(int node) {
		return edges.stream().filter(edge -> edge.to() == node).toList();
	}

	private boolean isFree(double x, int after, int before) {
		return nodes.stream().noneMatch(node -> node.rank() > after && node.rank() < before && x >= columns.of(node)
				&& x <= columns.of(node) + Columns.BOX);
	}

	/** A line of its own at the border of the lanes that the edge leads between, or right of the lane that it stays in. */
	private double corridor(Node from, Node to) {
		int border = to.lane() > from.lane() ? to.lane() : to.lane() < from.lane() ? to.lane() + 1 : from.lane() + 1;
		int used = corridors.merge(border, 1, Integer::sum);
		double side = (used / 2) * CORRIDOR_APART * (used % 2 == 0 ? 1 : -1);
		double inside = border == 0 ? Columns.MARGIN / 2 : isOuter(border) ? -Columns.MARGIN / 2 : 0;
		return columns.lane(border) + inside + side;
	}

	private boolean isOuter(int border) {
		return Stream.of(nodes).flatMap(List::stream).noneMatch(node -> node.lane() >= border);
	}

	/** The gap below a row; -1 is that above the first. */
	private Tracks gap(int below) {
		return gaps.computeIfAbsent(below, row -> new Tracks());
	}

	/** How many tracks the gap below a row has. */
	int tracks(int below) {
		return gaps.containsKey(below) ? gaps.get(below).count() : 0;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.ToDoubleFunction;

/** Where rows stand from above, and the tracks between them. */
final class Rows {

	private static final double BEFORE_TRACKS = 12;
	private static final double AFTER_TRACKS = 18;
	private static final double TRACK = 8;

	private final ToDoubleFunction<Node> heights;
	private final List<Double> tops = new ArrayList<>();
	private final List<Double> bottoms = new ArrayList<>();
	private final double start;
	private final double end;

	/**
	 * @param start  where the first gap begins
	 * @param tracks how many tracks the gap below a row has; -1 is that above the first
	 */
	Rows(List<Node> nodes, ToDoubleFunction<Node> heights, double start, IntUnaryOperator tracks) {
		this.heights = heights;
		this.start = start;
		double at = start + gap(tracks.applyAsInt(-1));
		int rows = nodes.stream().mapToInt(Node::rank).max().orElse(-1) + 1;
		for (int row = 0; row < rows; row++) {
			int rank = row;
			double height = nodes.stream().filter(node -> node.rank() == rank).mapToDouble(heights).max().orElse(0);
			tops.add(at);
			bottoms.add(at + height);
			at += height + gap(tracks.applyAsInt(row));
		}
		end = at;
	}

	private static double gap(int tracks) {
		return BEFORE_TRACKS + AFTER_TRACKS + TRACK * Math.max(0, tracks - 1);
	}

	double top(Node node) {
		return tops.get(node.rank());
	}

	double bottom(Node node) {
		return top(node) + heights.applyAsDouble(node);
	}

	/** The height of a track in the gap below a row. */
	double track(int below, int track) {
		return (below < 0 ? start : bottoms.get(below)) + BEFORE_TRACKS + track * TRACK;
	}

	double end() {
		return end;
	}
}

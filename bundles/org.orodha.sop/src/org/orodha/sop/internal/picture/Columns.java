// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where lanes and nodes stand from left to right. Nodes of one lane and row stand side by side. */
final class Columns {

	static final double BOX = 204;
	static final double MARGIN = 24;
	private static final double BETWEEN = 16;

	private final List<Double> starts = new ArrayList<>();
	private final Map<Node, Double> nodes = new HashMap<>();

	Columns(int lanes, List<Node> all) {
		double at = 0;
		for (int lane = 0; lane < lanes; lane++) {
			starts.add(at);
			Map<Integer, Integer> used = new HashMap<>();
			int widest = 1;
			for (Node node : all)
				if (node.lane() == lane) {
					int slot = used.merge(node.rank(), 1, Integer::sum) - 1;
					nodes.put(node, at + MARGIN + slot * (BOX + BETWEEN));
					widest = Math.max(widest, slot + 1);
				}
			at += 2 * MARGIN + widest * BOX + (widest - 1) * BETWEEN;
		}
		starts.add(at);
	}

	/** Where a lane begins; after the last one, where all end. */
	double lane(int lane) {
		return starts.get(lane);
	}

	double of(Node node) {
		return nodes.get(node);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal.picture;

import java.util.List;
import java.util.stream.Stream;

import org.orodha.core.picture.Picture.Point;

/**
 * The way of an edge, before it is known how high rows are.
 *
 * @param start    where it leaves its first node, from the left
 * @param end      where it comes to its last node, from the left
 * @param leaving  the track in the gap below the first node; -1 where it goes straight on
 * @param corridor where it goes up or down between the gaps, from the left
 * @param arriving the track in the gap above the last node; -1 where it needs none of its own
 */
record Route(Edge edge, double start, double end, int leaving, double corridor, int arriving) {

	/** The corners. */
	List<Point> points(Node from, Node to, Rows rows) {
		Point first = new Point(start, rows.bottom(from));
		Point last = new Point(end, rows.top(to));
		if (leaving < 0)
			return List.of(first, last);
		double out = rows.track(from.rank(), leaving);
		if (arriving < 0)
			return List.of(first, new Point(start, out), new Point(end, out), last);
		double in = rows.track(to.rank() - 1, arriving);
		return Stream.of(first, new Point(start, out), new Point(corridor, out), new Point(corridor, in), new Point(end, in), last).toList();
	}
}

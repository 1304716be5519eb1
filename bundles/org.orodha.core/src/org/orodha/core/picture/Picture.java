// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.picture;

import java.util.List;
import java.util.Optional;

/**
 * Boxes in lanes, with arrows between them: a procedure as swim lanes, a matrix, a graph. All lengths are points of 1/96 inch, from the upper left corner.
 *
 * @param title  what it is a picture of
 * @param width  the width of the whole
 * @param height the height of the whole
 * @param lanes  the lanes, from left to right; none where boxes stand on their own
 * @param boxes  what stands in them, from above
 * @param arrows what leads from one box to another
 * @since 1.0
 */
public record Picture(String title, double width, double height, List<Lane> lanes, List<Box> boxes, List<Arrow> arrows) {

	/**
	 * How a text is written.
	 *
	 * @since 1.0
	 */
	public enum Style {
		/** What a lane, row or column is called. */
		LANE(13, true),
		/** What a box is called. */
		NAME(12, true),
		/** Whatever else is said. */
		DETAIL(11, false);

		private final int size;
		private final boolean bold;

		Style(int size, boolean bold) {
			this.size = size;
			this.bold = bold;
		}

		/** The height of the letters, in points. */
		public int size() {
			return size;
		}

		/** Whether the letters are bold. */
		public boolean isBold() {
			return bold;
		}

		/** The height of a line, in points. */
		public int lineHeight() {
			return size + 4;
		}
	}

	/**
	 * What a box stands for, which decides how it looks.
	 *
	 * @since 1.0
	 */
	public enum Kind {
		/** Something that is done: rounded, with a solid line. */
		STEP(0xf2fafb, 0x128a9e),
		/** Data that is handed over: with a dashed line. */
		DATA(0xfdf6ec, 0xb4731c),
		/** What a row or column is called. */
		HEAD(0xdceef1, 0x9aa7b3),
		/** What is not judged. */
		PLAIN(0xffffff, 0x9aa7b3),
		/** What is judged to be well: blue. */
		GOOD(0xcfe4f7, 0x0b5cad),
		/** What is judged to be well in part: yellow. */
		FAIR(0xfdf0b5, 0xa38100),
		/** What is judged to be wanting: orange. */
		POOR(0xfbd5bd, 0xb8480b),
		/** What cannot be judged: grey. */
		UNKNOWN(0xeceff1, 0x9aa7b3),
		/** What consists of its texts alone: without ground and lines. */
		BARE(0xffffff, 0xffffff);

		private final int fill;
		private final int line;

		Kind(int fill, int line) {
			this.fill = fill;
			this.line = line;
		}

		/** The colour of its ground on white, as on paper: red, green and blue in a byte each. */
		public int fill() {
			return fill;
		}

		/** The colour of its lines on white, as its ground. */
		public int line() {
			return line;
		}
	}

	/**
	 * A place.
	 *
	 * @since 1.0
	 */
	public record Point(double x, double y) {
	}

	/**
	 * A rectangle.
	 *
	 * @since 1.0
	 */
	public record Area(double x, double y, double width, double height) {

		/** Whether a place is within it. */
		public boolean holds(double left, double top) {
			return left >= x && left < x + width && top >= y && top < y + height;
		}
	}

	/**
	 * A line of text.
	 *
	 * @param at where its baseline begins
	 * @since 1.0
	 */
	public record Line(String text, Style style, Point at) {
	}

	/**
	 * A lane.
	 *
	 * @param element the identifier of the element the lane belongs to, such as an agency; empty for none
	 * @param name    what the lane is called
	 * @param head    the part of the lane that has its name
	 * @param area    the whole lane
	 * @param lines   the name as it is written
	 * @since 1.0
	 */
	public record Lane(String element, String name, Area head, Area area, List<Line> lines) {

		public Lane {
			lines = List.copyOf(lines);
		}
	}

	/**
	 * A box.
	 *
	 * @param element the identifier of what it stands for, such as a step or a flow; no two boxes have the same
	 * @param name    what it is called
	 * @param lane    the position of its lane, from 0; -1 for none
	 * @param told    all that it says, in a sentence for those who hear it; empty for what only goes with another box
	 * @since 1.0
	 */
	public record Box(Kind kind, String element, String name, int lane, Area area, List<Line> lines, String told) {

		public Box {
			lines = List.copyOf(lines);
		}
	}

	/**
	 * An arrow.
	 *
	 * @param kind   {@link Kind#STEP} for the order of steps, {@link Kind#DATA} for the way of data
	 * @param from   the position of the box at which it begins
	 * @param to     the position of the box at which it ends
	 * @param points its corners, from the begin to the point of the arrow
	 * @since 1.0
	 */
	public record Arrow(Kind kind, int from, int to, List<Point> points) {

		private static final double HEAD_LENGTH = 8;
		private static final double HEAD_WIDTH = 4;

		public Arrow {
			points = List.copyOf(points);
		}

		/** The corners of the arrow's head, its point first. */
		public List<Point> head() {
			Point from = points.get(points.size() - 2);
			Point to = points.getLast();
			double length = Math.max(1, Math.hypot(to.x() - from.x(), to.y() - from.y()));
			double x = (to.x() - from.x()) / length;
			double y = (to.y() - from.y()) / length;
			return List.of(to, new Point(to.x() - x * HEAD_LENGTH - y * HEAD_WIDTH, to.y() - y * HEAD_LENGTH + x * HEAD_WIDTH),
					new Point(to.x() - x * HEAD_LENGTH + y * HEAD_WIDTH, to.y() - y * HEAD_LENGTH - x * HEAD_WIDTH));
		}
	}

	public Picture {
		lanes = List.copyOf(lanes);
		boxes = List.copyOf(boxes);
		arrows = List.copyOf(arrows);
	}

	/** The box at a place. */
	public Optional<Box> at(double x, double y) {
		return boxes.stream().filter(box -> box.area().holds(x, y)).findFirst();
	}

	/** The box of an element. */
	public Optional<Box> of(String element) {
		return boxes.stream().filter(box -> box.element().equals(element)).findFirst();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.disclosure;

import java.util.List;

/**
 * Cells whose counts can be moved together without moving any total outside of them.
 *
 * @param corners the cells; the first is the one that the hypercube protects
 * @param down    by how much the first count can be lowered
 * @param up      by how much it can be raised; Long.MAX_VALUE where there is no end
 */
public record Hypercube(List<Corner> corners, long down, long up) {

	/**
	 * One corner.
	 *
	 * @param cell the cell
	 * @param same whether its count is raised when that of the first corner is raised, and not lowered
	 */
	public record Corner(List<String> cell, boolean same) {
	}

	public Hypercube {
		corners = List.copyOf(corners);
	}

	/** How many values the first count can have; Long.MAX_VALUE where there is no end. */
	long values() {
		return up >= Long.MAX_VALUE - down - 1 ? Long.MAX_VALUE : down + up + 1;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.coverage;

import java.util.List;

import org.orodha.insight.coverage.CoverageState;

/**
 * A line of the tree; equal to another of the same identifier, so that it stays open when the coverage changes.
 *
 * @param id      tells it apart
 * @param name    what it is about
 * @param state   how far it can be filled; null where that is not the question
 * @param points  what it counts, with its arithmetic
 * @param why     why it is so
 * @param gap     what would fill its gap
 * @param element the identifier of the element that it leads to; null for none
 * @param feature the name of the feature to show in it; null for none
 */
record CoverageNode(String id, String name, CoverageState state, String points, String why, String gap, String element, String feature,
		List<CoverageNode> children) {

	CoverageNode {
		children = List.copyOf(children);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof CoverageNode node && node.id.equals(id);
	}

	@Override
	public int hashCode() {
		return id.hashCode();
	}
}

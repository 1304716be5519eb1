// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.copying;

import java.util.List;

import org.eclipse.jface.viewers.ISelection;
import org.orodha.core.copying.Copyable;
import org.orodha.ui.internal.explorer.ElementNode;
import org.orodha.ui.internal.explorer.Selected;

/** The elements that somebody wants to copy. */
final class ChosenElements {

	private ChosenElements() {
	}

	/** The selected elements, where they are of one catalogue and can all be copied; else none. */
	static List<ElementNode> in(Object selection) {
		List<ElementNode> nodes = selection instanceof ISelection selected ? Selected.elements(selected) : List.of();
		return nodes.stream().map(ElementNode::catalogue).distinct().count() == 1
				&& nodes.stream().allMatch(node -> Copyable.is(node.element())) ? nodes : List.of();
	}
}

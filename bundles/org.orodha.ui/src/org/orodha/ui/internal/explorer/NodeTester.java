// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import org.eclipse.core.expressions.PropertyTester;

/** Tells menus of what kind the element of a node is, and whether it is the folder of a kind. */
public final class NodeTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] args, Object expected) {
		if ("folder".equals(property))
			return receiver instanceof Node node && node.folderOf().isPresent();
		return receiver instanceof ElementNode node && node.element().eClass().getName().equals(expected);
	}
}

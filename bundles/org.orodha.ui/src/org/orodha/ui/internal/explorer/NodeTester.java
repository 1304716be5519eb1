// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import org.eclipse.core.expressions.PropertyTester;

/** Tells menus of what kind the element of a node is. */
public final class NodeTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] args, Object expected) {
		return receiver instanceof ElementNode node && node.element().eClass().getName().equals(expected);
	}
}

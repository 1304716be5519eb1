// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.use;

import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.text.FilterWords;

/**
 * Which elements one wants to be led to; what leads to them is told as well.
 *
 * @param kinds the kinds; empty for all
 * @param words what their names, identifiers or agencies have
 * @since 1.0
 */
public record UseFilter(Set<EClass> kinds, FilterWords words) {

	/** Lets everything pass. */
	public static final UseFilter NONE = new UseFilter(Set.of(), FilterWords.of(""));

	public UseFilter {
		kinds = Set.copyOf(kinds);
	}

	/** Whether everything passes. */
	public boolean isEmpty() {
		return kinds.isEmpty() && words.isEmpty();
	}

	/** Whether an element is one of those that are wanted. */
	public boolean fits(UsedElement element) {
		return (kinds.isEmpty() || kinds.contains(element.kind()))
				&& (words.isEmpty() || words.areIn(element.name() + ' ' + element.id() + ' ' + element.agency()));
	}
}

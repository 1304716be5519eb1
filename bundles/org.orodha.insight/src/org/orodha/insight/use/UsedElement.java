// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.use;

import org.eclipse.emf.ecore.EClass;

/**
 * An element as far as its use is told of; equal to another of the same identifier.
 *
 * @param id      its identifier
 * @param kind    its kind; of one that is missing, the kind that is asked for
 * @param name    its name in the reader's language
 * @param agency  what the agency that keeps it is called; empty for none
 * @param missing whether the catalogue does not have it, though something in it refers to it
 * @since 1.0
 */
public record UsedElement(String id, EClass kind, String name, String agency, boolean missing) {

	@Override
	public boolean equals(Object other) {
		return other instanceof UsedElement element && element.id.equals(id);
	}

	@Override
	public int hashCode() {
		return id.hashCode();
	}
}

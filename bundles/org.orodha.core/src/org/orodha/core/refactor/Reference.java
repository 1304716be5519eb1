// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.refactor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.orodha.model.IdentifiedElement;

/**
 * A reference to an element.
 *
 * @param owner   whose reference it is; also a part that has no identifier
 * @param feature the reference
 * @param target  what it leads to
 */
public record Reference(EObject owner, EReference feature, IdentifiedElement target) {

	/** The element that the reference stands in. */
	public IdentifiedElement element() {
		return References.element(owner);
	}
}

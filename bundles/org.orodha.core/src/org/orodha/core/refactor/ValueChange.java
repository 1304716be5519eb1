// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.refactor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One feature's other value.
 *
 * @param element whose feature it is; also a part that has no identifier
 * @param before  the value now; an unmodifiable list for a many-valued feature; null where there is none
 * @param after   the value to be, in the same form
 */
public record ValueChange(EObject element, EStructuralFeature feature, Object before, Object after) {
}

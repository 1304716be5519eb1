// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.text;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * What an object is a part of.
 *
 * @since 1.0
 */
public final class Wholes {

	private Wholes() {
	}

	/** The nearest of a type that an object is, or is a part of; empty for none, and for null. */
	public static <T> Optional<T> nearest(EObject object, Class<T> type) {
		for (EObject at = object; at != null; at = at.eContainer())
			if (type.isInstance(at))
				return Optional.of(type.cast(at));
		return Optional.empty();
	}
}

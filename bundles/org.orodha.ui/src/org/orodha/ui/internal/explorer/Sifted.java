// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.orodha.model.IdentifiedElement;

/** Which elements of a catalogue the explorer's filter leaves: those that fit, what they are parts of, and their own parts. */
final class Sifted {

	/** All of them. */
	static final Sifted ALL = new Sifted();

	private final Set<EObject> fitting = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<EObject> above = Collections.newSetFromMap(new IdentityHashMap<>());

	/** Leaves an element. */
	void add(IdentifiedElement element) {
		fitting.add(element);
		for (EObject whole = element.eContainer(); whole != null && above.add(whole);)
			whole = whole.eContainer();
	}

	/** Whether an element is left. */
	boolean shows(IdentifiedElement element) {
		if (this == ALL || above.contains(element))
			return true;
		for (EObject whole = element; whole != null; whole = whole.eContainer())
			if (fitting.contains(whole))
				return true;
		return false;
	}

	/** Whether an element is there for the sake of its parts only. */
	boolean isOnlyAbove(IdentifiedElement element) {
		return above.contains(element) && !fitting.contains(element);
	}

	/** Whether none is left. */
	boolean isNothing() {
		return this != ALL && fitting.isEmpty();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.preferences.Remembered;
import org.orodha.ui.internal.preferences.RememberedElements;

/** The elements of a kind that a person chose last, to be offered first. */
final class RecentChoices {

	private static final int MOST = 8;

	private final RememberedElements remembered;
	private final EClass kind;

	RecentChoices(OpenCatalogue catalogue, EClass kind) {
		this.remembered = new RememberedElements(Remembered.of(RecentChoices.class, "recent"), catalogue, kind.getName(), MOST);
		this.kind = kind;
	}

	/** Those that the catalogue still has, the last one first. */
	List<IdentifiedElement> elements() {
		return remembered.elements().stream().filter(kind::isInstance).toList();
	}

	/** Notes that an element was chosen. */
	void add(IdentifiedElement element) {
		remembered.add(element);
	}
}

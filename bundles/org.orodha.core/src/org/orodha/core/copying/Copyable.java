// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.copying;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.catalogue.Recorded;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/** Which elements can be copied: all but the catalogue itself, and what comes about by an operation only, such as deliveries. */
public final class Copyable {

	private static final Messages MESSAGES = Messages.of(Copyable.class);

	private Copyable() {
	}

	/** Whether an element can be copied. */
	public static boolean is(IdentifiedElement element) {
		return element.eClass() != Literals.CATALOGUE && !Recorded.isKind(element.eClass()) && element.getId() != null
				&& !element.getId().isEmpty();
	}

	/**
	 * Those of some elements that are not parts of others among them.
	 *
	 * @throws IllegalArgumentException where there is none, or one cannot be copied
	 */
	static List<IdentifiedElement> wholes(Collection<? extends IdentifiedElement> elements) {
		if (elements.isEmpty())
			throw new IllegalArgumentException(MESSAGES.text("copy.none"));
		for (IdentifiedElement element : elements)
			if (!is(element))
				throw new IllegalArgumentException(MESSAGES.text("copy.refused", Labels.ofKind(element.eClass()), element.getId()));
		return EcoreUtil.filterDescendants(elements).stream().map(IdentifiedElement.class::cast).toList();
	}
}

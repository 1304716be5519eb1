// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.orodha.model.LifecycleElement;
import org.orodha.model.LocalIdentifier;
import org.orodha.model.ModelFactory;

/** What elements are called elsewhere, by the scheme in which somebody else gave the identifier. */
public final class LocalIdentifiers {

	private LocalIdentifiers() {
	}

	/** The identifier that an element has in a scheme, the first where it has several; never empty text. */
	public static Optional<String> in(LifecycleElement element, String scheme) {
		return find(element, scheme).map(LocalIdentifier::getValue).filter(value -> !value.isEmpty());
	}

	/**
	 * The identifiers of an element by their schemes, the first where it has several in one; none is empty text.
	 *
	 * @since 1.0
	 */
	public static Map<String, String> byScheme(LifecycleElement element) {
		Map<String, String> identifiers = new LinkedHashMap<>();
		for (LocalIdentifier identifier : element.getLocalIdentifiers())
			if (identifier.getScheme() != null)
				in(element, identifier.getScheme()).ifPresent(value -> identifiers.put(identifier.getScheme(), value));
		return identifiers;
	}

	/** Gives an element its identifier in a scheme, in place of the one that it has there. */
	public static void put(LifecycleElement element, String scheme, String value) {
		find(element, scheme).orElseGet(() -> {
			LocalIdentifier made = ModelFactory.eINSTANCE.createLocalIdentifier();
			made.setScheme(scheme);
			element.getLocalIdentifiers().add(made);
			return made;
		}).setValue(value);
	}

	private static Optional<LocalIdentifier> find(LifecycleElement element, String scheme) {
		return element.getLocalIdentifiers().stream().filter(identifier -> scheme.equals(identifier.getScheme())).findFirst();
	}
}

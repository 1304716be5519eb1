// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.catalogue.NamedElements;
import org.orodha.core.text.PlainText;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;

/** What a catalogue has: by what a codebook called it once, else by identifier or by name in any language. */
final class KnownNames implements Names {

	private final Catalogue catalogue;
	private final NamedElements named;
	private final Map<EClass, Map<String, LifecycleElement>> called = new HashMap<>();

	KnownNames(Catalogue catalogue) {
		this.catalogue = catalogue;
		named = new NamedElements(catalogue);
	}

	@Override
	public Optional<LifecycleElement> known(EClass kind, String text) {
		LifecycleElement found = called.computeIfAbsent(kind, this::index).get(PlainText.words(text));
		return found != null ? Optional.of(found) : named(kind, text);
	}

	private Map<String, LifecycleElement> index(EClass kind) {
		Map<String, LifecycleElement> index = new HashMap<>();
		for (IdentifiedElement element : catalogue.ofKind(kind))
			LocalIdentifiers.in((LifecycleElement) element, StudyBindings.SCHEME)
					.ifPresent(name -> index.putIfAbsent(PlainText.words(name), (LifecycleElement) element));
		return index;
	}

	private Optional<LifecycleElement> named(EClass kind, String text) {
		List<IdentifiedElement> found = named.named(kind, text);
		return found.size() == 1 ? Optional.of((LifecycleElement) found.getFirst()) : Optional.empty();
	}
}

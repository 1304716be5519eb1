// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.comparison;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;

/**
 * Two elements are states of one, whatever they are called, and so are their parts: a version and what it is a version of, or parts
 * whose identifiers are the same but for that of their whole.
 */
public final class PairsOfParts implements Pairs {

	private static final String VERSION_OF = "versionOf";

	private final Map<IdentifiedElement, IdentifiedElement> later = new HashMap<>();
	private final Map<IdentifiedElement, IdentifiedElement> earlier = new HashMap<>();

	/** Pairs two elements of one kind, and their parts. */
	public PairsOfParts(IdentifiedElement one, IdentifiedElement other) {
		pair(one, other);
	}

	private void pair(IdentifiedElement one, IdentifiedElement other) {
		later.put(one, other);
		earlier.put(other, one);
		Map<String, IdentifiedElement> before = new LinkedHashMap<>();
		Comparer.parts(one).forEach(part -> before.putIfAbsent(key(part, one), part));
		Comparer.parts(other).forEach(part -> {
			IdentifiedElement found = before.remove(key(part, other));
			if (found != null)
				pair(found, part);
		});
	}

	private static String key(IdentifiedElement part, IdentifiedElement whole) {
		String kind = part.eClass().getName() + ":";
		EStructuralFeature version = part.eClass().getEStructuralFeature(VERSION_OF);
		if (version != null && part.eGet(version) instanceof IdentifiedElement original)
			return kind + Labels.id(original).substring(prefix(original, (IdentifiedElement) original.eContainer()));
		return kind + Labels.id(part).substring(prefix(part, whole));
	}

	/** How much of a part's identifier is that of its whole. */
	private static int prefix(IdentifiedElement part, IdentifiedElement whole) {
		String start = whole == null ? "" : Labels.id(whole) + ".";
		return Labels.id(part).startsWith(start) ? start.length() : 0;
	}

	@Override
	public Optional<IdentifiedElement> earlier(IdentifiedElement of) {
		return Optional.ofNullable(earlier.get(of));
	}

	@Override
	public Optional<IdentifiedElement> later(IdentifiedElement of) {
		return Optional.ofNullable(later.get(of));
	}
}

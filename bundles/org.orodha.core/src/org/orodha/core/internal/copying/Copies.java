// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.copying;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.FreeIds;
import org.orodha.core.internal.exchange.Links;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;

/** Copies of elements under identifiers that a catalogue has free. References among them lead to the copies. */
public final class Copies {

	private final Catalogue catalogue;
	private final FreeIds ids;
	private final EcoreUtil.Copier copier = new EcoreUtil.Copier(true, true);
	private final Map<String, IdentifiedElement> copies = new HashMap<>();

	public Copies(Catalogue catalogue) {
		this(catalogue, new FreeIds(catalogue));
	}

	/** @param ids gives the identifiers, also of other copies */
	public Copies(Catalogue catalogue, FreeIds ids) {
		this.catalogue = catalogue;
		this.ids = ids;
	}

	/**
	 * Copies an element with its parts. Identifiers of parts that begin with the element's own follow it.
	 *
	 * @param wanted its identifier, to which a number is added where it is taken
	 */
	public IdentifiedElement copy(IdentifiedElement original, String wanted) {
		IdentifiedElement copy = (IdentifiedElement) copier.copy(original);
		String old = original.getId();
		String id = ids.of(wanted);
		Links.identified(copy).forEach(part -> {
			String before = part.getId();
			if (before != null)
				copies.putIfAbsent(before, part);
			part.setId(part == copy ? id : partId(before, old, id));
		});
		return copy;
	}

	private String partId(String before, String old, String id) {
		if (before == null || before.isEmpty())
			return before;
		return ids.of(old != null && before.startsWith(old + ".") ? id + before.substring(old.length()) : before);
	}

	/**
	 * Has every reference lead to the copy of what it led to, else to what the catalogue has under that identifier.
	 *
	 * @param others whether references that lead to neither are kept
	 */
	public void connect(boolean others) {
		copier.copyReferences();
		Set<EObject> made = Collections.newSetFromMap(new IdentityHashMap<>());
		made.addAll(copier.values());
		for (EObject owner : made)
			for (EReference reference : Links.of(owner))
				connect(owner, reference, made, others);
	}

	private void connect(EObject owner, EReference reference, Collection<EObject> made, boolean others) {
		List<IdentifiedElement> before = Links.targets(owner, reference);
		Set<EObject> after = new LinkedHashSet<>();
		for (IdentifiedElement target : before)
			if (made.contains(target))
				after.add(target);
			else
				target(reference, target).or(() -> Optional.of(target).filter(kept -> others)).ifPresent(after::add);
		if (!before.equals(List.copyOf(after)))
			Links.set(owner, reference, List.copyOf(after));
	}

	private Optional<IdentifiedElement> target(EReference reference, IdentifiedElement target) {
		String id = Labels.id(target);
		return Optional.ofNullable(copies.get(id)).or(() -> catalogue.find(IdentifiedElement.class, id))
				.filter(reference.getEReferenceType()::isInstance);
	}
}

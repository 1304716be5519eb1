// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.ECrossReferenceEList;
import org.orodha.core.internal.storage.ElementResource;
import org.orodha.model.IdentifiedElement;

/**
 * What refers to each identifier. It is read from all elements when it is first asked for, and later from those alone that have
 * changed since. What was given out stays as it is.
 */
final class Referrers {

	private record Reference(String target, Setting setting) {
	}

	private final Supplier<Stream<IdentifiedElement>> elements;
	private final Predicate<IdentifiedElement> present;
	private final Set<IdentifiedElement> changed = Collections.newSetFromMap(new IdentityHashMap<>());
	private Map<IdentifiedElement, List<Reference>> byElement;
	private Map<String, List<Setting>> byTarget;

	/**
	 * @param elements all elements
	 * @param present  whether an element that has changed is still one of them
	 */
	Referrers(Supplier<Stream<IdentifiedElement>> elements, Predicate<IdentifiedElement> present) {
		this.elements = elements;
		this.present = present;
	}

	/** All is to be read anew. */
	synchronized void forget() {
		byElement = null;
		byTarget = null;
		changed.clear();
	}

	/** The references of an element, or of its parts that have no identifier of their own, may have changed. */
	synchronized void changed(IdentifiedElement element) {
		if (byElement != null)
			changed.add(element);
	}

	/** Every identifier that is referred to, with the references to it. */
	synchronized Map<String, List<Setting>> references() {
		if (byElement == null)
			readAll();
		else if (!changed.isEmpty())
			readChanged();
		return byTarget;
	}

	private void readAll() {
		Map<IdentifiedElement, List<Reference>> read = new IdentityHashMap<>();
		Map<String, List<Setting>> targets = new HashMap<>();
		elements.get().forEach(element -> {
			List<Reference> references = of(element);
			if (!references.isEmpty())
				read.put(element, references);
			references.forEach(each -> targets.computeIfAbsent(each.target(), key -> new ArrayList<>(2)).add(each.setting()));
		});
		byElement = read;
		byTarget = targets;
	}

	private void readChanged() {
		Map<String, List<Setting>> targets = new HashMap<>(byTarget);
		Set<String> copied = new HashSet<>();
		for (IdentifiedElement element : changed) {
			for (Reference gone : byElement.getOrDefault(element, List.of()))
				list(targets, copied, gone.target()).removeIf(setting -> setting == gone.setting());
			List<Reference> references = present.test(element) ? of(element) : List.of();
			if (references.isEmpty())
				byElement.remove(element);
			else
				byElement.put(element, references);
			references.forEach(each -> list(targets, copied, each.target()).add(each.setting()));
		}
		copied.stream().filter(target -> targets.get(target).isEmpty()).forEach(targets::remove);
		changed.clear();
		byTarget = targets;
	}

	private static List<Setting> list(Map<String, List<Setting>> targets, Set<String> copied, String target) {
		if (copied.add(target))
			targets.put(target, new ArrayList<>(targets.getOrDefault(target, List.of())));
		return targets.get(target);
	}

	private static List<Reference> of(IdentifiedElement element) {
		List<Reference> references = new ArrayList<>();
		collect(element, references);
		return references;
	}

	private static void collect(EObject owner, List<Reference> found) {
		var targets = (ECrossReferenceEList.FeatureIterator<EObject>) ((ECrossReferenceEList<EObject>) owner
				.eCrossReferences()).basicIterator();
		while (targets.hasNext()) {
			EObject target = targets.next();
			EReference reference = (EReference) targets.feature();
			String id = reference.isContainer() ? null : ElementResource.idOf(target);
			if (id != null)
				found.add(new Reference(id, ((InternalEObject) owner).eSetting(reference)));
		}
		for (EObject part : owner.eContents())
			if (!(part instanceof IdentifiedElement))
				collect(part, found);
	}
}

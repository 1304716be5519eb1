// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.orodha.core.exchange.Change.NewValue;
import org.orodha.core.internal.storage.ElementResource;
import org.orodha.model.ModelPackage.Literals;

/** In which features two elements of one kind differ. */
public final class Differences {

	private Differences() {
	}

	/** The features, but the identifier and provenance, in which an element differs from what is wanted. */
	public static List<NewValue> between(EObject present, EObject wanted) {
		List<NewValue> differences = new ArrayList<>();
		for (EStructuralFeature feature : present.eClass().getEAllStructuralFeatures())
			if (isCompared(feature) && !same(feature, present, wanted))
				differences.add(new NewValue(feature, value(present, feature), value(wanted, feature)));
		return List.copyOf(differences);
	}

	private static boolean isCompared(EStructuralFeature feature) {
		return feature.isChangeable() && !feature.isDerived() && feature != Literals.IDENTIFIED_ELEMENT__ID
				&& !"provenance".equals(feature.getName())
				&& !(feature instanceof EReference reference && reference.isContainer());
	}

	/** A feature's value, a list where it takes many; null where it has none. */
	public static Object value(EObject owner, EStructuralFeature feature) {
		if (feature.isMany())
			return List.copyOf((Collection<?>) owner.eGet(feature));
		return owner.eIsSet(feature) ? owner.eGet(feature) : null;
	}

	/** Whether two have the same value of a feature, with all its parts. */
	public static boolean same(EStructuralFeature feature, EObject present, EObject wanted) {
		if (!(feature instanceof EReference reference))
			return Objects.equals(value(present, feature), value(wanted, feature));
		if (!reference.isContainment())
			return ids(present, reference).equals(ids(wanted, reference));
		List<EObject> left = objects(present, reference);
		List<EObject> right = objects(wanted, reference);
		if (left.size() != right.size())
			return false;
		for (int position = 0; position < left.size(); position++)
			if (!sameTree(left.get(position), right.get(position)))
				return false;
		return true;
	}

	private static boolean sameTree(EObject left, EObject right) {
		if (left.eClass() != right.eClass())
			return false;
		for (EStructuralFeature feature : left.eClass().getEAllStructuralFeatures())
			if (!(feature instanceof EReference reference && reference.isContainer()) && !same(feature, left, right))
				return false;
		return true;
	}

	private static List<String> ids(EObject owner, EReference reference) {
		return objects(owner, reference).stream().map(ElementResource::idOf).toList();
	}

	/** What a reference leads to, without resolving it. */
	public static List<EObject> objects(EObject owner, EReference reference) {
		Object value = owner.eGet(reference, false);
		if (value instanceof InternalEList<?> list)
			return list.basicList().stream().map(EObject.class::cast).toList();
		return value == null ? List.of() : List.of((EObject) value);
	}
}

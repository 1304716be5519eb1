// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.refactor;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.MappingKind;
import org.orodha.model.ModelPackage.Literals;

/** Has references to one element lead to several that stand for it; code mappings tell how codes correspond from then on. */
final class Spreading {

	private final Plan plan;

	Spreading(Plan plan) {
		this.plan = plan;
	}

	/** @param targets none has the reference cleared; where it holds one element, its part of an element is repeated for the others */
	void spread(Reference reference, List<IdentifiedElement> targets) {
		if (reference.feature().isMany())
			inList(reference, targets);
		else {
			plan.set(reference.owner(), reference.feature(), targets.isEmpty() ? null : targets.get(0));
			if (targets.size() > 1)
				repeat(reference, targets);
		}
	}

	private void inList(Reference reference, List<IdentifiedElement> targets) {
		List<Object> values = plan.list(reference.owner(), reference.feature());
		int place = values.indexOf(reference.target());
		if (place < 0)
			return;
		values.remove(place);
		values.addAll(place, targets.stream().filter(target -> !values.contains(target)).toList());
		plan.set(reference.owner(), reference.feature(), values);
		if (reference.feature() == Literals.CODE_MAPPING__TARGETS && targets.size() > 1)
			plan.set(reference.owner(), Literals.CODE_MAPPING__KIND, MappingKind.SPLIT);
	}

	private void repeat(Reference reference, List<IdentifiedElement> targets) {
		EObject owner = reference.owner();
		if (reference.feature() == Literals.CODE_MAPPING__SOURCE
				&& plan.value(owner, Literals.CODE_MAPPING__KIND) == MappingKind.EQUIVALENT)
			plan.set(owner, Literals.CODE_MAPPING__KIND, MappingKind.PART_OF);
		EReference holding = owner.eContainmentFeature();
		List<Object> parts = plan.list(owner.eContainer(), holding);
		int place = parts.indexOf(owner);
		for (IdentifiedElement target : targets.subList(1, targets.size())) {
			EObject copy = asPlanned(owner);
			copy.eSet(reference.feature(), target);
			parts.add(++place, copy);
		}
		plan.set(owner.eContainer(), holding, parts);
	}

	private EObject asPlanned(EObject owner) {
		EObject copy = EcoreUtil.copy(owner);
		for (EStructuralFeature feature : owner.eClass().getEAllStructuralFeatures())
			if (feature.isChangeable() && !(feature instanceof EReference reference && (reference.isContainer() || reference.isContainment()))) {
				Object value = plan.value(owner, feature);
				if (value == null)
					copy.eUnset(feature);
				else
					copy.eSet(feature, value);
			}
		return copy;
	}
}

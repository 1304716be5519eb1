// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.refactor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.constraints.Choices;

/** Has references lead to other elements, where these may stand there; scripts name the other elements too. */
final class Redirection {

	private final Catalogue catalogue;
	private final Plan plan;
	private final Map<IdentifiedElement, IdentifiedElement> successors;
	private final Set<? extends EObject> moved;

	/**
	 * @param successors the new target of each old one; an old target that is not among them gets none
	 * @param moved      parts that move to a successor, where their references may lead to it
	 */
	Redirection(Catalogue catalogue, Plan plan, Map<IdentifiedElement, IdentifiedElement> successors, Set<? extends EObject> moved) {
		this.catalogue = catalogue;
		this.plan = plan;
		this.successors = successors;
		this.moved = moved;
	}

	/** @param clearing whether a reference that cannot be redirected is cleared, rather than kept */
	void redirect(List<Reference> references, boolean clearing) {
		for (Reference reference : references)
			redirect(reference, clearing);
		Map<String, String> ids = new LinkedHashMap<>();
		successors.forEach((old, successor) -> {
			if (old.eClass() == successor.eClass())
				ids.put(old.getId(), successor.getId());
		});
		ScriptIdentifiers.replace(catalogue, plan, ids);
	}

	private void redirect(Reference reference, boolean clearing) {
		IdentifiedElement successor = successors.get(reference.target());
		boolean fits = successor != null && fits(reference, successor);
		boolean own = successor != null && isOwn(reference, successor);
		if (!fits && successor != null && !own)
			plan.leave(reference);
		if (fits || clearing || own)
			replace(reference, fits ? successor : null);
	}

	/** A reference that the successor has to what it succeeds: there is nothing to tell where it ends. */
	private static boolean isOwn(Reference reference, IdentifiedElement successor) {
		return References.isWithin(reference.owner(), List.of(successor));
	}

	private boolean fits(Reference reference, IdentifiedElement successor) {
		return reference.feature().getEReferenceType().isInstance(successor) && (References.isWithin(reference.owner(), moved)
				|| Choices.isValid(reference.owner(), reference.feature(), successor));
	}

	private void replace(Reference reference, IdentifiedElement successor) {
		EReference feature = reference.feature();
		if (!feature.isMany()) {
			plan.set(reference.owner(), feature, successor);
			return;
		}
		List<Object> targets = plan.list(reference.owner(), feature);
		int place = targets.indexOf(reference.target());
		if (place < 0)
			return;
		if (successor == null || targets.contains(successor))
			targets.remove(place);
		else
			targets.set(place, successor);
		plan.set(reference.owner(), feature, targets);
	}
}

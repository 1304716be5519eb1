// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.LifecycleElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Ruleset;

/**
 * What an audience may see. A dataset that does not say who may see it is not shown to the public. What is about a dataset, or
 * a part of an element, is hidden with it.
 *
 * @param audience for whom an export is meant
 */
public record Disclosure(Audience audience) {

	/** How persons can be reached is for those who work with them. */
	private static final Set<EStructuralFeature> PERSONAL = Set.of(Literals.PERSON__EMAIL, Literals.PERSON__PHONE);

	/** Whether the audience may know of an object; true for null. */
	public boolean mayKnow(EObject object) {
		if (object == null || audience == Audience.OWN_AGENCY)
			return true;
		boolean itself = switch (object) {
		case Dataset dataset -> mayKnow(dataset);
		case Delivery delivery -> mayKnow((EObject) delivery.getDataset());
		case Ruleset ruleset -> mayKnow((EObject) ruleset.getDataset());
		default -> true;
		};
		EObject container = object.eContainer();
		return itself && (container == null || maySee(container, object.eContainmentFeature()) && mayKnow(container));
	}

	/** Whether the audience may see a feature of an object that it may know of. */
	public boolean maySee(EObject owner, EStructuralFeature feature) {
		if (audience == Audience.PUBLIC && PERSONAL.contains(feature))
			return false;
		return audience == Audience.OWN_AGENCY || !(owner instanceof LifecycleElement element)
				|| feature != Literals.LIFECYCLE_ELEMENT__INTERNAL && !element.getInternal().contains(feature.getName());
	}

	private boolean mayKnow(Dataset dataset) {
		ConfidentialityClass confidentiality = dataset.isSetConfidentiality() ? dataset.getConfidentiality() : null;
		return audience == Audience.MEMBERS ? confidentiality != ConfidentialityClass.CONFIDENTIAL
				: confidentiality == ConfidentialityClass.PUBLIC;
	}
}

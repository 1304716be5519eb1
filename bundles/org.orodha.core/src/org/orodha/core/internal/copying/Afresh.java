// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.copying;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.internal.exchange.Links;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;

/** Takes from a copy what is true of its original only. */
public final class Afresh {

	private Afresh() {
	}

	/** Makes a copy a draft without history: where the original came from, what others call it and how it was adopted is not the copy's. */
	public static void begin(LifecycleElement copy) {
		copy.setStatus(LifecycleStatus.DRAFT);
		copy.setVersion(null);
		copy.setValidFrom(null);
		copy.setValidTo(null);
		Links.tree(copy).filter(LifecycleElement.class::isInstance).map(LifecycleElement.class::cast).toList()
				.forEach(part -> forget(part, copy));
	}

	/** Takes from a procedure that it was adopted, which an operation alone may say. */
	public static void adoption(EObject copy) {
		if (copy instanceof Procedure procedure) {
			procedure.setStatus(LifecycleStatus.DRAFT);
			procedure.eUnset(Literals.PROCEDURE__ADOPTED_ON);
			procedure.getAdoption().clear();
			procedure.getDecisions().clear();
			procedure.getReadings().clear();
			procedure.setVersionOf(null);
			procedure.getSteps().forEach(step -> step.setVersionOf(null));
		}
	}

	private static void forget(LifecycleElement part, LifecycleElement whole) {
		if (part.isSetStatus())
			part.setStatus(LifecycleStatus.DRAFT);
		if (!EcoreUtil.isAncestor(whole, part.getReplacedBy()))
			part.setReplacedBy(null);
		part.setProvenance(null);
		part.getLocalIdentifiers().clear();
		part.getVerbatim().clear();
		adoption(part);
	}
}

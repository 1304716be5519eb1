// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.integrity;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.rules.RuleReport;
import org.orodha.model.Agency;
import org.orodha.model.Code;
import org.orodha.model.Concept;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Topic;

/** OR-0020 circular replacement, OR-0021 deprecated without replacement, OR-0022 circular hierarchy. */
final class HierarchyRules implements IntegrityRules {

	@Override
	public void check(RuleReport report) {
		for (LifecycleElement element : report.catalogue().all(LifecycleElement.class)) {
			if (isCircular(element, Literals.LIFECYCLE_ELEMENT__REPLACED_BY))
				report.add(CatalogueRule.REPLACED_BY_ITSELF, element, Literals.LIFECYCLE_ELEMENT__REPLACED_BY);
			if (element.isSetStatus() && element.getStatus() == LifecycleStatus.DEPRECATED
					&& element.getReplacedBy() == null)
				report.add(CatalogueRule.REPLACEMENT_MISSING, element, Literals.LIFECYCLE_ELEMENT__REPLACED_BY);
		}
		circles(report, Topic.class, Literals.TOPIC__BROADER);
		circles(report, Concept.class, Literals.CONCEPT__BROADER);
		circles(report, Agency.class, Literals.AGENCY__PARENT);
		circles(report, Code.class, Literals.CODE__PARENT);
	}

	private static void circles(RuleReport report, Class<? extends IdentifiedElement> type, EReference parent) {
		for (IdentifiedElement element : report.catalogue().all(type))
			if (isCircular(element, parent))
				report.add(CatalogueRule.HIERARCHY_CIRCLE, element, parent, parent);
	}

	private static boolean isCircular(EObject element, EReference next) {
		Set<EObject> passed = new HashSet<>();
		for (EObject at = (EObject) element.eGet(next); at != null && !at.eIsProxy(); at = (EObject) at.eGet(next)) {
			if (at == element)
				return true;
			if (!passed.add(at))
				return false;
		}
		return false;
	}
}

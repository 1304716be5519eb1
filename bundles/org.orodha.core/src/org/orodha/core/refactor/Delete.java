// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.refactor;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.IdentifiedElement;

/** Deletes objects, and clears the references to them or has these lead to another element. */
public final class Delete {

	private static final Messages MESSAGES = Messages.of(Delete.class);

	private Delete() {
	}

	/**
	 * Works out a deletion.
	 *
	 * @param chosen    objects of the catalogue; parts of others among them go with these
	 * @param successor what references are to lead to from now on; null where they are cleared. References to parts lead to the
	 *                  same parts of the successor. References that it cannot stand in are cleared and told.
	 * @throws IllegalArgumentException where the successor is deleted too
	 */
	public static Refactoring of(Catalogue catalogue, Collection<? extends EObject> chosen, IdentifiedElement successor) {
		List<EObject> objects = EcoreUtil.filterDescendants(chosen);
		if (successor != null && References.isWithin(successor, objects))
			throw new IllegalArgumentException(MESSAGES.text("delete.itself", successor.getId()));
		Plan plan = new Plan(catalogue);
		Map<IdentifiedElement, IdentifiedElement> successors = new LinkedHashMap<>();
		for (EObject object : objects)
			if (successor != null && object instanceof IdentifiedElement element)
				successors.putAll(Counterparts.of(element, successor));
		List<Reference> references = References.to(catalogue, objects);
		if (successor != null)
			references.stream().filter(reference -> !successors.containsKey(reference.target())).forEach(plan::leave);
		new Redirection(catalogue, plan, successors, Set.of()).redirect(references, true);
		objects.forEach(plan::delete);
		String named = objects.stream().map(object -> Labels.of(object, catalogue.readingLanguages())).limit(3)
				.collect(Collectors.joining(", "));
		return plan.refactoring(MESSAGES.text("delete.label", objects.size(), named));
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.refactor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.model.IdentifiedElement;

/** What refers to elements. */
public final class References {

	private References() {
	}

	/** The references from elsewhere to objects and their parts. */
	public static List<Reference> to(Catalogue catalogue, Collection<? extends EObject> objects) {
		List<Reference> references = new ArrayList<>();
		for (EObject object : objects)
			for (IdentifiedElement target : identified(object))
				for (Setting setting : catalogue.referencesTo(target))
					if (!isWithin(setting.getEObject(), objects))
						references.add(new Reference(setting.getEObject(), (EReference) setting.getEStructuralFeature(), target));
		return references;
	}

	/** An object and its parts, as far as they have identifiers. */
	static List<IdentifiedElement> identified(EObject object) {
		List<IdentifiedElement> found = new ArrayList<>();
		if (object instanceof IdentifiedElement element)
			found.add(element);
		object.eAllContents().forEachRemaining(part -> {
			if (part instanceof IdentifiedElement element)
				found.add(element);
		});
		return found;
	}

	/** The element that an object is, or is a part of. */
	static IdentifiedElement element(EObject object) {
		EObject at = object;
		while (!(at instanceof IdentifiedElement))
			at = at.eContainer();
		return (IdentifiedElement) at;
	}

	static boolean isWithin(EObject object, Collection<? extends EObject> wholes) {
		return wholes.stream().anyMatch(whole -> EcoreUtil.isAncestor(whole, object));
	}
}

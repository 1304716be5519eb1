// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.exchange;

import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.orodha.model.IdentifiedElement;

/** The references of objects that lead neither to their parts nor to what they are a part of. */
public final class Links {

	private Links() {
	}

	/** Those of them that are set. */
	public static List<EReference> of(EObject owner) {
		return owner.eClass().getEAllReferences().stream().filter(reference -> !reference.isContainment() && !reference.isContainer()
				&& !reference.isDerived() && reference.isChangeable() && owner.eIsSet(reference)).toList();
	}

	/** What a reference leads to, as it stands: what stands for an element elsewhere is not followed. */
	public static List<IdentifiedElement> targets(EObject owner, EReference reference) {
		return Differences.objects(owner, reference).stream().map(IdentifiedElement.class::cast).toList();
	}

	/** Has a reference lead elsewhere. */
	public static void set(EObject owner, EReference reference, List<? extends EObject> targets) {
		if (reference.isMany())
			owner.eSet(reference, targets);
		else if (targets.isEmpty())
			owner.eUnset(reference);
		else
			owner.eSet(reference, targets.get(0));
	}

	/** An object and all its parts. */
	public static Stream<EObject> tree(EObject object) {
		return Stream.concat(Stream.of(object),
				StreamSupport.stream(Spliterators.spliteratorUnknownSize(object.eAllContents(), 0), false));
	}

	/** An object and all its parts, as far as they have identifiers. */
	public static Stream<IdentifiedElement> identified(EObject object) {
		return tree(object).filter(IdentifiedElement.class::isInstance).map(IdentifiedElement.class::cast);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.wizards;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Proposal;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/** The changes of a proposal, each with the values that it sets. */
final class ChangeContent implements ITreeContentProvider {

	/** Whether a line is a change that can be made, and not a conflict, a skipped row or a value. */
	static boolean canHappen(Object line) {
		return line instanceof Change.Create || line instanceof Change.Update;
	}

	@Override
	public Object[] getElements(Object input) {
		return input instanceof Proposal proposal ? proposal.all().toArray() : new Object[0];
	}

	@Override
	public Object[] getChildren(Object parent) {
		return switch (parent) {
		case Change.Update update -> update.values().toArray();
		case Change.Create create -> values(create.element()).toArray();
		default -> new Object[0];
		};
	}

	private static List<Change.NewValue> values(IdentifiedElement element) {
		return element.eClass().getEAllStructuralFeatures().stream().filter(feature -> isShown(element, feature))
				.map(feature -> new Change.NewValue(feature, null, element.eGet(feature))).toList();
	}

	private static boolean isShown(IdentifiedElement element, EStructuralFeature feature) {
		return element.eIsSet(feature) && feature != Literals.IDENTIFIED_ELEMENT__ID
				&& feature != Literals.LIFECYCLE_ELEMENT__PROVENANCE;
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return canHappen(element);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.wizards;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Proposal;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.internal.text.UiText;

/** The changes of a proposal, each with the values that it sets, or only what will not happen. */
final class ChangeContent implements ITreeContentProvider {

	private static final int MOST_LEFT_OUT = 500;

	private boolean onlyLeftOut;

	/** Shows all changes, or only what will not happen. */
	void onlyLeftOut(boolean only) {
		onlyLeftOut = only;
	}

	/** Whether a line is a change that can be made, and not a conflict, a skipped row or a value. */
	static boolean canHappen(Object line) {
		return line instanceof Change.Create || line instanceof Change.Update;
	}

	@Override
	public Object[] getElements(Object input) {
		if (!(input instanceof Proposal proposal))
			return new Object[0];
		return onlyLeftOut ? leftOut(proposal.leftOut()) : proposal.all().toArray();
	}

	private static Object[] leftOut(List<Change> changes) {
		List<Object> lines = new ArrayList<>(changes.subList(0, Math.min(MOST_LEFT_OUT, changes.size())));
		if (changes.size() > MOST_LEFT_OUT)
			lines.add(UiText.text("preview.leftOut.more", changes.size() - MOST_LEFT_OUT));
		return lines.toArray();
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

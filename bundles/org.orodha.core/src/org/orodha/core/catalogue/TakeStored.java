// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.internal.index.ElementIndex;
import org.orodha.core.internal.storage.ElementResource;
import org.orodha.core.text.Messages;
import org.orodha.model.IdentifiedElement;

/** Puts the elements that somebody else stored in the place of those that a file holds, in every reference too. */
final class TakeStored extends AbstractCommand {

	private final ElementResource file;
	private final ElementIndex index;
	private final List<EObject> mine;
	private final List<EObject> theirs;

	TakeStored(ElementResource file, List<EObject> theirs, ElementIndex index) {
		super(Messages.of(TakeStored.class).text("command.take-stored", file.path()));
		this.file = file;
		this.index = index;
		this.mine = new ArrayList<>(file.getContents());
		this.theirs = theirs;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		replace(mine, theirs);
	}

	@Override
	public void undo() {
		replace(theirs, mine);
	}

	@Override
	public void redo() {
		execute();
	}

	private void replace(List<EObject> old, List<EObject> wanted) {
		file.getContents().removeAll(old);
		file.getContents().addAll(wanted);
		for (EObject root : old)
			EcoreUtil.getAllContents(List.of(root)).forEachRemaining(part -> {
				if (part instanceof IdentifiedElement element && element.getId() != null)
					redirect(element);
			});
	}

	private void redirect(IdentifiedElement old) {
		IdentifiedElement wanted = index.get(old.getId());
		if (wanted != null && wanted.eClass() == old.eClass())
			for (Setting reference : index.referencesTo(old.getId()))
				if (holds(reference, old))
					EcoreUtil.replace(reference, old, wanted);
	}

	private static boolean holds(Setting reference, EObject target) {
		Object value = reference.get(false);
		return value == target || value instanceof List<?> list && list.contains(target);
	}
}

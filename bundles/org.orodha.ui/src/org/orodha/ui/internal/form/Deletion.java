// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.internal.text.UiText;

/** Deletes several objects. Each deletion is worked out when those before it are done: they may share references. */
final class Deletion extends CompoundCommand {

	private final Catalogue catalogue;
	private final List<EObject> objects;

	Deletion(Catalogue catalogue, List<EObject> objects) {
		super(0, UiText.text("delete.command"));
		this.catalogue = catalogue;
		this.objects = objects;
	}

	@Override
	protected boolean prepare() {
		return !objects.isEmpty();
	}

	@Override
	public void execute() {
		for (EObject object : objects)
			appendAndExecute(deletion(object));
	}

	private Command deletion(EObject object) {
		if (object instanceof IdentifiedElement element)
			return Commands.delete(catalogue, element);
		return object.eContainingFeature().isMany()
				? RemoveCommand.create(catalogue.editingDomain(), object.eContainer(), object.eContainingFeature(), object)
				: Commands.set(catalogue, object.eContainer(), object.eContainingFeature(), null);
	}
}

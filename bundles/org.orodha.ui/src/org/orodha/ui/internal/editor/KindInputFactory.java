// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.editor;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.orodha.model.ModelPackage;

/** Brings tables of all elements of a kind back after a restart. */
public final class KindInputFactory implements IElementFactory {

	/** The factory's identifier. */
	static final String ID = "org.orodha.ui.kindInput";

	@Override
	public IAdaptable createElement(IMemento memento) {
		String project = memento.getString(KindInput.PROJECT);
		String kind = memento.getString(KindInput.KIND);
		return project != null && kind != null && ModelPackage.eINSTANCE.getEClassifier(kind) instanceof EClass known
				? new KindInput(ResourcesPlugin.getWorkspace().getRoot().getProject(project), known) : null;
	}
}

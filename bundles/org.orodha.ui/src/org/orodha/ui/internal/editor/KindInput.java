// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.editor;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.orodha.core.text.Labels;
import org.orodha.ui.internal.catalogue.Images;

/**
 * All elements of a kind in a catalogue, as the input of their table.
 *
 * @param project shows the catalogue
 */
public record KindInput(IProject project, EClass kind) implements IEditorInput, IPersistableElement {

	/** The identifier of the editor for it. */
	public static final String EDITOR = "org.orodha.ui.kindEditor";

	static final String PROJECT = "project";
	static final String KIND = "kind";

	@Override
	public boolean exists() {
		return project.isAccessible();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Images.descriptor(kind);
	}

	@Override
	public String getName() {
		return Labels.ofKinds(kind);
	}

	@Override
	public String getToolTipText() {
		return Labels.ofKinds(kind) + " – " + project.getName();
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return KindInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(PROJECT, project.getName());
		memento.putString(KIND, kind.getName());
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == IProject.class || type == IResource.class ? type.cast(project) : null;
	}
}

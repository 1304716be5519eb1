// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.util.Objects;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;
import org.orodha.ui.OpenCatalogue;

/** A catalogue as one thing to be saved, whichever of its parts are shown: the platform asks once. */
public final class CatalogueSaveable extends Saveable {

	private final OpenCatalogue catalogue;

	/** @param catalogue what is saved */
	public CatalogueSaveable(OpenCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public String getName() {
		return catalogue.title();
	}

	@Override
	public String getToolTipText() {
		return catalogue.storage().name();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public void doSave(IProgressMonitor monitor) throws CoreException {
		CatalogueSaver.save(catalogue);
	}

	@Override
	public boolean isDirty() {
		return catalogue.catalogue().isDirty();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == IProject.class || type == IResource.class ? type.cast(catalogue.project()) : super.getAdapter(type);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof CatalogueSaveable saveable && saveable.catalogue == catalogue;
	}

	@Override
	public int hashCode() {
		return Objects.hash(catalogue);
	}
}

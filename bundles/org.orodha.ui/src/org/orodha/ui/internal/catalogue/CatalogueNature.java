// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectNature;

/** Marks a project as a catalogue. */
public final class CatalogueNature implements IProjectNature {

	private IProject project;

	@Override
	public void configure() {
		// a catalogue needs no builder: its checks run after each change, saved or not
	}

	@Override
	public void deconfigure() {
		// nothing was configured
	}

	@Override
	public IProject getProject() {
		return project;
	}

	@Override
	public void setProject(IProject project) {
		this.project = project;
	}
}

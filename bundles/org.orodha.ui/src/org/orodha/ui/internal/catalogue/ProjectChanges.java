// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.orodha.core.catalogue.FolderStorage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices projects that come and go, and files that somebody else wrote. */
final class ProjectChanges implements IResourceChangeListener {

	private static final Logger LOG = LoggerFactory.getLogger(ProjectChanges.class);

	private final Catalogues catalogues;
	private final OutsideChanges outside;

	ProjectChanges(Catalogues catalogues) {
		this.catalogues = catalogues;
		this.outside = new OutsideChanges(catalogues);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		if (event.getType() != IResourceChangeEvent.POST_CHANGE)
			catalogues.closed((IProject) event.getResource());
		else if (event.getDelta() != null)
			for (IResourceDelta delta : event.getDelta().getAffectedChildren())
				projectChanged(delta);
	}

	/** Looks whether somebody else changed a project's files, as while it was being saved. */
	void look(IProject project) {
		outside.look(project);
	}

	private void projectChanged(IResourceDelta delta) {
		IProject project = (IProject) delta.getResource();
		boolean appeared = delta.getKind() == IResourceDelta.ADDED
				|| (delta.getFlags() & (IResourceDelta.OPEN | IResourceDelta.DESCRIPTION)) != 0;
		if (delta.getKind() == IResourceDelta.REMOVED)
			catalogues.closed(project);
		else if (CatalogueProjects.isCatalogue(project)) {
			if (appeared)
				catalogues.open(project);
			else if (touchesElements(delta))
				outside.look(project);
		}
	}

	private static boolean touchesElements(IResourceDelta projectDelta) {
		boolean[] found = { false };
		try {
			projectDelta.accept(delta -> {
				boolean content = delta.getKind() != IResourceDelta.CHANGED
						|| (delta.getFlags() & IResourceDelta.CONTENT) != 0;
				found[0] |= content && delta.getResource() instanceof IFile file
						&& file.getName().endsWith(FolderStorage.EXTENSION);
				return !found[0];
			});
		} catch (CoreException failure) {
			LOG.warn("Changes of {} cannot be told", projectDelta.getFullPath(), failure);
			return true;
		}
		return found[0];
	}
}

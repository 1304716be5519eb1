// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the old content of a project's files in the platform's local history, where it can be compared and taken back. */
final class LocalHistory {

	private static final Logger LOG = LoggerFactory.getLogger(LocalHistory.class);

	private final IProject project;

	LocalHistory(IProject project) {
		this.project = project;
	}

	/** Keeps what a file holds now. Saving goes on where that fails. */
	void keep(Path path) {
		IPath folder = project.getLocation();
		IFile file = project.getFile(IPath.fromPath(path).makeRelativeTo(folder));
		if (!file.exists())
			return;
		try {
			file.setContents(Files.readAllBytes(path), true, true, null);
		} catch (IOException | CoreException failure) {
			LOG.warn("{} was saved without local history", file.getFullPath(), failure);
		}
	}
}

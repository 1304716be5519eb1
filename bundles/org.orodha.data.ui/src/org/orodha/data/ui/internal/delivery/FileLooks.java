// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.findings.Finding;
import org.orodha.core.table.TableDialectHints;
import org.orodha.data.check.DatasetFiles;
import org.orodha.model.Dataset;
import org.orodha.tables.LoadException;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.profile.FileProfile;

/** Looks into files. */
final class FileLooks {

	private TableDialectHints hints = TableDialectHints.NONE;
	private String flaw;

	/** @param dataset what the files are for; it may say how they are written */
	FileLooks(Dataset dataset) {
		try {
			hints = DatasetFiles.hints(dataset);
		} catch (LoadException wrong) {
			flaw = wrong.getMessage();
		}
	}

	/** Looks into a file. */
	FileLook look(Path file, IProgressMonitor monitor) {
		if (flaw != null)
			return new FileLook(file, null, null, 0, flaw);
		List<Finding> malformed = new ArrayList<>();
		try {
			FileProfile found = FileProfile.of(file, file.getFileName().toString(), hints, LoadLimits.DEFAULT, malformed::add, monitor);
			return new FileLook(file, found.dialect(), found.profile(), malformed.size(), null);
		} catch (IOException failure) {
			return new FileLook(file, null, null, 0, failure.getMessage());
		}
	}
}

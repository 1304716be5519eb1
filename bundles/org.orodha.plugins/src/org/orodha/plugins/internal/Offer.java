// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.plugins.PluginException;

/** A plug-in that a source has. */
record Offer(String id, String version, String name, String publisher, Fetching fetching) {

	/** Gets the files of a plug-in. */
	@FunctionalInterface
	interface Fetching {

		/** The files, the plug-in's own bundle first; those that have to be copied lie in the folder given. */
		List<Path> fetch(Path folder, IProgressMonitor monitor) throws IOException, PluginException;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui;

import org.eclipse.core.resources.IProject;

/** Told what happens to the workbench's catalogues, in the user interface's thread. */
public interface CatalogueListener {

	/** A catalogue was opened or read again. */
	default void opened(OpenCatalogue catalogue) {
	}

	/** A command changed a catalogue, or was undone. */
	default void changed(OpenCatalogue catalogue) {
	}

	/** A catalogue was saved. */
	default void saved(OpenCatalogue catalogue) {
	}

	/** A project is no longer shown as an open catalogue: it was closed, removed, or its catalogue cannot be read. */
	default void closed(IProject project) {
	}
}

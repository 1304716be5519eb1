// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui;

import org.eclipse.ui.IWorkbench;

/** Is asked before the workbench closes, ahead of the question about unsaved catalogues. Provided as an OSGi service. */
public interface WorkbenchEnd {

	/**
	 * Ends what goes on, after asking the user where it matters. Called in the user interface's thread.
	 *
	 * @param forced whether the workbench closes whatever the answer, so that nobody is to be asked
	 * @return false where the workbench is to stay open
	 */
	boolean mayClose(IWorkbench workbench, boolean forced);
}

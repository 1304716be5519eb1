// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;

/** The importer of a plug-in that is made for a test; it never works. */
public final class BrokenImporter implements Importer {

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) {
		throw new IllegalStateException("nobody has thought of this column");
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.declared.layout.LayoutImporter;

/**
 * Proposes elements of the catalogue as a declaration says. A plug-in that consists of one names this class and the declaration's file, as
 * for {@link DeclaredReader}.
 *
 * @since 1.0
 */
public final class DeclaredImporter extends Declared implements Importer {

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) throws ImportException {
		return new LayoutImporter(declaration()).propose(request, monitor);
	}
}

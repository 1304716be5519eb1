// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.findings.ImportException;
import org.orodha.data.reading.DataReader;
import org.orodha.data.reading.DataRows;
import org.orodha.data.reading.ReadRequest;
import org.orodha.declared.layout.LayoutReader;

/**
 * Reads data files as a declaration says. A plug-in that consists of a declaration names this class and the declaration's file:
 * {@code class="org.orodha.declared/org.orodha.declared.DeclaredReader:layouts/arrivals.yaml"}.
 *
 * @since 1.0
 */
public final class DeclaredReader extends Declared implements DataReader {

	@Override
	public void read(ReadRequest request, DataRows rows, IProgressMonitor monitor) throws ImportException {
		new LayoutReader(declaration()).read(request, rows, monitor);
	}
}

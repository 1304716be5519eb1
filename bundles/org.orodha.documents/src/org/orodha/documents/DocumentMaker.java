// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.findings.ExportException;
import org.orodha.documents.model.Document;
import org.orodha.model.IdentifiedElement;

/**
 * Makes a document of one kind. Contributed through the extension point {@code org.orodha.documents.documents}, of Orodha's own kinds
 * as of others. Made when it is first used, and run in a guard.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface DocumentMaker {

	/**
	 * Makes the document; how it is written is no concern of it.
	 *
	 * @throws ExportException where the catalogue does not hold what the document is about
	 */
	Document make(DocumentRequest request, IProgressMonitor monitor) throws ExportException;

	/**
	 * Whether there is something to say of an element of the kind that the document is about. Asked where the documents of a whole
	 * catalogue are made.
	 */
	default boolean suits(Catalogue catalogue, IdentifiedElement subject) {
		return true;
	}
}

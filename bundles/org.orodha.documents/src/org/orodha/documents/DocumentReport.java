// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents;

import java.nio.file.Path;
import java.util.List;

import org.orodha.documents.model.Gap;

/**
 * What writing a document did.
 *
 * @param file     the file
 * @param bytes    its length
 * @param gaps     the texts that are not there in the document's language
 * @param withheld how many elements and features the audience may not see and so were left out of what the document is made from
 * @since 1.0
 */
public record DocumentReport(Path file, long bytes, List<Gap> gaps, int withheld) {

	public DocumentReport {
		gaps = List.copyOf(gaps);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.orodha.core.findings.Finding;
import org.orodha.documents.model.Gap;

/**
 * What writing all documents of a catalogue did.
 *
 * @param written  the files, in the order in which they were written
 * @param failures what could not be made, and why
 * @param withheld how many elements and features the audience may not see
 * @since 1.0
 */
public record AllDocumentsReport(List<Written> written, List<Finding> failures, int withheld) {

	/**
	 * One file.
	 *
	 * @param element the identifier of the element that it is about; empty for the catalogue
	 * @since 1.0
	 */
	public record Written(DocumentKind kind, String element, Locale language, DocumentReport report) {
	}

	public AllDocumentsReport {
		written = List.copyOf(written);
		failures = List.copyOf(failures);
	}

	/** The texts that are not there in each language, each once however many documents lack it. */
	public Map<Locale, Set<Gap>> missing() {
		Map<Locale, Set<Gap>> missing = new LinkedHashMap<>();
		written.forEach(file -> missing.computeIfAbsent(file.language(), language -> new LinkedHashSet<>()).addAll(file.report().gaps()));
		return missing;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.findings;

/** A file cannot be imported. */
public final class ImportException extends ExchangeException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param place   the file and, as far as known, row and column
	 * @param problem what was expected and what was found, as a sentence
	 * @param remedy  how to mend it, as a sentence
	 */
	public ImportException(Place place, String problem, String remedy) {
		super(CatalogueRule.IMPORT_IMPOSSIBLE, place, problem, remedy, null);
	}

	/** @param cause why the file could not be read */
	public ImportException(Place place, String problem, String remedy, Throwable cause) {
		super(CatalogueRule.IMPORT_IMPOSSIBLE, place, problem, remedy, cause);
	}

	private ImportException(Finding finding) {
		super(finding);
	}

	/** What a finding says, as a failure. */
	public static ImportException of(Finding finding) {
		return new ImportException(finding);
	}
}

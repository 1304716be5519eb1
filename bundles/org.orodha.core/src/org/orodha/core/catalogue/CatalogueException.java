// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;

/** A catalogue cannot be opened, created or saved. The message says where, what was found and how to mend it. */
public final class CatalogueException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Finding finding;

	/** @param place the file or folder concerned */
	public CatalogueException(String place, String message, Throwable cause) {
		super(message, cause);
		finding = Finding.of(CatalogueRule.CATALOGUE_UNUSABLE, message).place(Place.of(place)).build();
	}

	/** The same, as a finding. */
	public Finding finding() {
		return finding;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.findings;

/** A file cannot be written. */
public final class ExportException extends ExchangeException {

	private static final long serialVersionUID = 1L;

	/** @param place the target, @param problem what went wrong, @param remedy how to mend it, @param cause or null */
	public ExportException(Place place, String problem, String remedy, Throwable cause) {
		super(CatalogueRule.EXPORT_FAILED, place, problem, remedy, cause);
	}
}

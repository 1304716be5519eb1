// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.findings;

/** A file cannot be written. */
public final class ExportException extends ExchangeException {

	private static final long serialVersionUID = 1L;

	/** The identifier of findings about output that cannot be written. */
	public static final String RULE = "OR-0802";
	/** The identifier of findings about a table that identifies persons and so is not written. */
	public static final String IDENTIFYING = "OR-0803";
	/** The identifier of findings about a table that was made for narrower circles and so is not written. */
	public static final String AUDIENCE = "OR-0804";

	/** @param place the target, @param problem what went wrong, @param remedy how to mend it, @param cause or null */
	public ExportException(Place place, String problem, String remedy, Throwable cause) {
		super(RULE, place, problem, remedy, cause);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.findings;


/** A file cannot be brought in or written: where, what was expected, what was found, and how to mend it. */
public sealed class ExchangeException extends Exception permits ImportException, ExportException {

	private static final long serialVersionUID = 1L;

	private final transient Finding finding;

	ExchangeException(Rule rule, Place place, String problem, String remedy, Throwable cause) {
		super(remedy.isEmpty() ? problem : problem + " " + remedy, cause);
		finding = Finding.of(rule, getMessage()).place(place).build();
	}

	ExchangeException(Finding finding) {
		super(finding.message());
		this.finding = finding;
	}

	/** The same, as a finding. */
	public Finding finding() {
		return finding;
	}

	/** The place and the message on one line. */
	@Override
	public String toString() {
		return finding.place() == null ? getMessage() : finding.place() + ": " + getMessage();
	}
}

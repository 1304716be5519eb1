// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.harmonise;

import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.data.rules.DataRule;

/** A table cannot be made of the files: why, and how to mend it. */
public final class HarmoniseException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Finding finding;

	/** @param file the name of the file concerned, or null; @param element the identifier of the element concerned, or null */
	public HarmoniseException(String file, String element, String message) {
		super(message);
		finding = Finding.of(DataRule.TABLE_IMPOSSIBLE, message).element(element).place(file == null ? null : Place.of(file)).build();
	}

	/** @param finding what is wrong */
	HarmoniseException(Finding finding) {
		super(finding.message());
		this.finding = finding;
	}

	/** The same, as a finding. */
	public Finding finding() {
		return finding;
	}
}

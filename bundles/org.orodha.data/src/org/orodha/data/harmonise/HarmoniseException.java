// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.harmonise;

import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.model.Severity;

/** A table cannot be made of the files: why, and how to mend it. */
public final class HarmoniseException extends Exception {

	private static final long serialVersionUID = 1L;

	/** The identifier of findings about files that do not fill the requirement. */
	public static final String RULE = "OR-0811";

	private final transient Finding finding;

	/** @param file the name of the file concerned, or null; @param element the identifier of the element concerned, or null */
	public HarmoniseException(String file, String element, String message) {
		super(message);
		finding = new Finding(RULE, Severity.ERROR, element, null, file == null ? null : Place.of(file), message, null);
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

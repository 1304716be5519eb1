// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.util.List;
import java.util.stream.Collectors;

import org.orodha.core.findings.Finding;
import org.orodha.core.findings.ImportException;

/** A declaration cannot be used, for all the reasons that its findings tell. */
public final class DeclarationException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<Finding> findings;

	DeclarationException(List<Finding> findings) {
		super(findings.stream().map(finding -> finding.place() + ": " + finding.message()).collect(Collectors.joining("\n")));
		this.findings = List.copyOf(findings);
	}

	/** What is wrong, at least one. */
	public List<Finding> findings() {
		return findings;
	}

	/** The first of the reasons, as the failure of what wanted to read by the declaration. */
	public ImportException asImportException() {
		return ImportException.of(findings.getFirst());
	}
}

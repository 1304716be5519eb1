// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.findings.Finding;

/** Checks a catalogue. Contributed to {@code org.orodha.core.validators}. */
@FunctionalInterface
public interface Validator {

	/**
	 * Checks the catalogue without changing it. Findings need no place: where they name an element, its file and line are
	 * added.
	 *
	 * @param monitor told of progress and asked for cancellation at least every few seconds
	 */
	List<Finding> validate(Catalogue catalogue, IProgressMonitor monitor);
}

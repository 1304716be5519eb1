// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Checks a catalogue. Contributed to {@code org.orodha.core.validators}; clients implement it.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface Validator {

	/**
	 * Checks the request's catalogue without changing it, and adds what it finds to the request. Findings need no place: where
	 * they name an element, its file and line are added.
	 *
	 * @param monitor told of progress and asked for cancellation at least every few seconds
	 */
	void validate(ValidationRequest request, IProgressMonitor monitor);
}

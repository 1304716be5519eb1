// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.findings;

/**
 * Takes findings one by one, as they are made. Made by Orodha; equal findings are told once, with how often they were found,
 * and of a rule that is broken without end only so many are told, and how many more there are.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface FindingSink {

	/** Takes a finding; never null. */
	void add(Finding finding);
}

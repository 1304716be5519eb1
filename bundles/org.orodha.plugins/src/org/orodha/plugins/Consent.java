// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins;

/**
 * Asks the user about a plug-in where the policy says so.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface Consent {

	/** Whether the user accepts what is known of who made a plug-in. */
	boolean isGiven(Passport passport);
}

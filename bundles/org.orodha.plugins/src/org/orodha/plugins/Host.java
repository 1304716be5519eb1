// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins;

import java.util.List;

/**
 * The Orodha that plug-ins are installed into.
 *
 * @since 1.0
 */
public interface Host {

	/** Tells this state of Orodha from others: it changes when any of its own bundles does. */
	String stamp();

	/** Whether Orodha itself has what a plug-in needs. */
	boolean has(Need need);

	/** The version of a bundle that comes with Orodha; empty where none does. */
	String ownVersion(String bundle);

	/** Takes over what is active from now on, as far as that is possible without a new start. */
	void take(List<Plugin> active);
}

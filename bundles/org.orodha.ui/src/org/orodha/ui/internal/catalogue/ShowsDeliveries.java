// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.time.Year;

import org.orodha.ui.OpenCatalogue;

/** A view of deliveries that can be left with some of them. */
public interface ShowsDeliveries {

	/**
	 * Leaves the deliveries that an agency owes and that are due in a year.
	 *
	 * @param agency its identifier; empty for all
	 */
	void show(OpenCatalogue catalogue, String agency, Year year);
}

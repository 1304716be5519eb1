// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.List;

/** How the times of series follow each other. All methods take and give SQL. */
interface TimeSteps {

	/**
	 * A query with additional columns from which numbers and series of its times are told.
	 *
	 * @param series the columns whose values tell a series from another
	 */
	String measured(String query, List<String> series);

	/** The same for a query of which each row has a time of a series that was measured. */
	String measuredAgain(String query, String time, String series);

	/** In a query that is measured: a value that times share which follow each other in equal steps; null for what is no time. */
	String series();

	/** In a query that is measured: the number of a row's time in the sequence of such steps. */
	String number(String time);

	/** In a query that is measured: the time so many steps later; null where there is none. */
	String moved(String time, String by);
}

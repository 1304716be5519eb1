// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.disclosure;

import java.util.List;
import java.util.Set;

/** Counts by cells, some of them hidden, that are moved along hypercubes. */
public interface Movable {

	/** All cells, of which each has one code a dimension. */
	Set<List<String>> cells();

	/** The number of dimensions. */
	int dimensions();

	/** Whether there are no totals over a dimension, so that its members move independently. */
	boolean isFlat(int dimension);

	/** Whether readers do not know the count of a cell. */
	boolean isHidden(List<String> cell);

	/** Whether a cell that is not hidden yet could be. */
	boolean mayHide(List<String> cell);

	/** What is lost when a cell is hidden. */
	long cost(List<String> cell);

	/** By how much a count could be lower as far as readers can tell. */
	long down(List<String> cell);

	/** By how much a count could be greater as far as readers can tell; Long.MAX_VALUE where there is no end. */
	long up(List<String> cell);
}

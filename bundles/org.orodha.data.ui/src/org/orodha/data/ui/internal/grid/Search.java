// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.grid;

import java.io.IOException;
import java.util.Optional;

/** Looks for a cell in a table of any length, in steps that leave time for reading what is on the screen. */
interface Search {

	/** Looks on for a moment; true where it is done. */
	boolean step(GridRows source) throws IOException;

	/** The cell that was found; empty where there is none, or none yet. */
	Optional<GridCursor> found();

	/** How many rows were looked at. */
	long looked();
}

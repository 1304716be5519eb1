// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

/** A part of the workbench that takes back what was done to a catalogue. */
public interface WithHistory {

	/** Undo and Redo of the part. */
	HistoryActions history();
}

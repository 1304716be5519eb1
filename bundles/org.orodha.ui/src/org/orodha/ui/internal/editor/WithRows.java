// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.editor;

/** An editor whose rows are found by words. */
public interface WithRows {

	/** Shows the rows that hold all these words; all rows where there are none. */
	void find(String words);
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables;


import org.orodha.core.text.EnumKeys;

/** What a line of a file is good for that begins no row of data. */
public enum LineUse {
	/** It names columns. */
	HEADER,
	/** It stands before the header. */
	PREAMBLE,
	/** It holds nothing. */
	BLANK,
	/** It goes on with a row, inside quotes. */
	CONTINUATION,
	/** It is the title of another table in the same file. */
	TITLE,
	/** It names the columns again. */
	HEADER_AGAIN,
	/** It explains the data before it. */
	FOOTNOTE,
	/** It begins a row that has not one field for each column. */
	BROKEN,
	/** The plug-in that reads the file left it out. */
	LEFT_OUT;

	/** How reports for programs name it. */
	public String key() {
		return EnumKeys.of(this);
	}
}

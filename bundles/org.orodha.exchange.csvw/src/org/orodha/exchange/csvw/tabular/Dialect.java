// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.util.List;

/** How a table is written. */
record Dialect(String encoding, List<String> lineTerminators, String quote, boolean doubleQuote, int skipRows, String commentPrefix,
		int headerRows, String delimiter, int skipColumns, boolean skipBlankRows, boolean trimStart, boolean trimEnd) {

	static final Dialect USUAL = new Dialect("utf-8", List.of("\r\n", "\n", "\r"), "\"", true, 0, null, 1, ",", 0, false, true, true);
}

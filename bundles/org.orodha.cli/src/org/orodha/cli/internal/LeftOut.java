// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.util.List;

import org.orodha.cli.Terminal;
import org.orodha.core.exchange.Change;
import org.orodha.core.text.Visible;

/** Tells which rows of an import nothing is done with, up to a bound. */
final class LeftOut {

	private static final int TOLD = 20;

	private LeftOut() {
	}

	static void tell(List<Change> leftOut, Terminal terminal) {
		if (leftOut.isEmpty())
			return;
		terminal.err().println(CommandTexts.text("import.left-out", leftOut.size()));
		leftOut.stream().limit(TOLD).forEach(change -> terminal.err().println("  " + Visible.line(change.place() + ": " + change.reason())));
		if (leftOut.size() > TOLD)
			terminal.err().println("  " + CommandTexts.text("import.left-out.more", leftOut.size() - TOLD));
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli;

import org.orodha.cli.internal.CommandTexts;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Visible;
import org.orodha.model.Severity;

/**
 * How the command line words what it tells.
 *
 * @since 1.0
 */
public final class MessageLines {

	private MessageLines() {
	}

	/** A finding on one line: where, how grave, which rule, what. */
	public static String of(Finding finding) {
		StringBuilder line = new StringBuilder();
		if (finding.place() != null)
			line.append(Visible.line(finding.place().toString())).append(": ");
		return line.append(severity(finding.severity())).append(' ').append(finding.rule()).append(": ")
				.append(Visible.line(finding.message())).toString();
	}

	/** A message about an error. */
	public static String error(String message) {
		return severity(Severity.ERROR) + ": " + message;
	}

	/** A message about what is probably not meant so. */
	public static String warning(String message) {
		return severity(Severity.WARNING) + ": " + message;
	}

	/** How grave something is, in the user's language. */
	public static String severity(Severity severity) {
		return CommandTexts.text("severity." + severity.getLiteral());
	}
}

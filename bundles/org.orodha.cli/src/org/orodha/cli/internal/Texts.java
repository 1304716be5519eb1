package org.orodha.cli.internal;

import org.orodha.core.findings.Finding;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Visible;

/** How the command line words what it tells. */
final class Texts {

	static final Messages MESSAGES = Messages.of(Texts.class);

	private Texts() {
	}

	/** A finding on one line: where, how grave, which rule, what. */
	static String line(Finding finding) {
		StringBuilder line = new StringBuilder();
		if (finding.place() != null)
			line.append(Visible.line(finding.place().toString())).append(": ");
		return line.append(MESSAGES.text("severity." + finding.severity().getLiteral())).append(' ').append(finding.rule())
				.append(": ").append(Visible.line(finding.message())).toString();
	}

	/** A message about an error. */
	static String error(String message) {
		return MESSAGES.text("severity.error") + ": " + message;
	}
}

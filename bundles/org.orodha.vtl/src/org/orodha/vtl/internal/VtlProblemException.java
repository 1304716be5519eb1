// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.orodha.core.text.Messages;
import org.orodha.model.Severity;
import org.orodha.vtl.VtlProblem;

/** Ends the translation of a statement or rule that cannot be run. */
final class VtlProblemException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final Messages MESSAGES = Messages.of(VtlProblemException.class);

	private final transient VtlProblem problem;
	private final boolean told;

	/** @param key the key of the message */
	VtlProblemException(ParserRuleContext at, String key, Object... values) {
		this(problem(Severity.ERROR, at.getStart(), at.getStop(), MESSAGES.text(key, values)), false);
	}

	VtlProblemException(Token at, String key, Object... values) {
		this(problem(Severity.ERROR, at, at, MESSAGES.text(key, values)), false);
	}

	private VtlProblemException(VtlProblem problem, boolean told) {
		super(problem.message(), null, false, false);
		this.problem = problem;
		this.told = told;
	}

	/** Ends a statement that builds on one which is wrong itself and was told already. */
	static VtlProblemException known(VtlProblem cause) {
		return new VtlProblemException(cause, true);
	}

	static VtlProblem warning(Token from, Token to, String key, Object... values) {
		return problem(Severity.WARNING, from, to, MESSAGES.text(key, values));
	}

	private static VtlProblem problem(Severity severity, Token from, Token to, String message) {
		Token last = to == null || to.getStopIndex() < from.getStartIndex() ? from : to;
		return new VtlProblem(severity, from.getLine(), from.getCharPositionInLine() + 1,
				Math.max(1, last.getStopIndex() - from.getStartIndex() + 1), message);
	}

	/** What is wrong. */
	VtlProblem problem() {
		return problem;
	}

	/** Whether that was told already. */
	boolean told() {
		return told;
	}
}

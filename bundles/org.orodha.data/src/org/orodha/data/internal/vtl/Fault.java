package org.orodha.data.internal.vtl;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.orodha.core.findings.Severity;
import org.orodha.core.text.Messages;
import org.orodha.data.vtl.VtlProblem;

/** Ends the translation of a statement or rule that cannot be run. */
final class Fault extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final Messages MESSAGES = Messages.of(Fault.class);

	private final transient VtlProblem problem;

	/** @param key the key of the message */
	Fault(ParserRuleContext at, String key, Object... values) {
		this(problem(Severity.ERROR, at.getStart(), at.getStop(), MESSAGES.text(key, values)));
	}

	Fault(Token at, String key, Object... values) {
		this(problem(Severity.ERROR, at, at, MESSAGES.text(key, values)));
	}

	private Fault(VtlProblem problem) {
		super(problem == null ? null : problem.message(), null, false, false);
		this.problem = problem;
	}

	/** Ends a statement that builds on one which is wrong itself and was told already. */
	static Fault known() {
		return new Fault((VtlProblem) null);
	}

	static VtlProblem warning(Token from, Token to, String key, Object... values) {
		return problem(Severity.WARNING, from, to, MESSAGES.text(key, values));
	}

	private static VtlProblem problem(Severity severity, Token from, Token to, String message) {
		Token last = to == null || to.getStopIndex() < from.getStartIndex() ? from : to;
		return new VtlProblem(severity, from.getLine(), from.getCharPositionInLine() + 1,
				Math.max(1, last.getStopIndex() - from.getStartIndex() + 1), message);
	}

	/** What is to be told, or null where it was told already. */
	VtlProblem problem() {
		return problem;
	}
}

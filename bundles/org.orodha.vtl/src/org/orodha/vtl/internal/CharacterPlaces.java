// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.List;

import org.orodha.vtl.VtlProblem;

/** The places of problems in characters: the parser counts code points, editors do not. */
final class CharacterPlaces {

	private final String script;
	private final boolean same;

	CharacterPlaces(String script) {
		this.script = script + "\n\n";
		this.same = script.codePointCount(0, script.length()) == script.length();
	}

	List<VtlProblem> of(List<VtlProblem> problems) {
		return problems.stream().map(this::of).toList();
	}

	VtlProblem of(VtlProblem problem) {
		if (same)
			return problem;
		int line = 0;
		for (int number = 1; number < problem.line(); number++)
			line = script.indexOf('\n', line) + 1;
		int start = script.offsetByCodePoints(line, problem.column() - 1);
		int rest = script.codePointCount(start, script.length());
		int end = script.offsetByCodePoints(start, Math.min(problem.length(), rest));
		return new VtlProblem(problem.severity(), problem.line(), start - line + 1, end - start, problem.message());
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl;

import java.util.Objects;

import org.orodha.engine.SqlDialect;
import org.orodha.vtl.internal.ScriptCompilation;

/**
 * Translates validation scripts (SDMX VTL 2.1) into an engine's SQL, checked against the structures of the datasets that they
 * name. What of the language is not supported is a problem at its place. Where VTL leaves a choice: a division by zero and a
 * number that is too large are null, and fractions that were computed are compared with a relative tolerance of 1e-12.
 */
public final class VtlCompiler {

	private final SqlDialect dialect;

	/** @param dialect the SQL to write */
	public VtlCompiler(SqlDialect dialect) {
		this.dialect = Objects.requireNonNull(dialect);
	}

	/** Checks and translates a script; never fails, what is wrong is among the program's problems. */
	public VtlProgram compile(String script, VtlEnvironment environment) {
		return new ScriptCompilation(dialect, environment).compile(script);
	}
}

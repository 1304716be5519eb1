// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.rules;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.EngineLimits;
import org.orodha.engine.Engines;
import org.orodha.engine.SqlDialect;
import org.orodha.vtl.VtlCompiler;
import org.orodha.vtl.VtlEnvironment;
import org.orodha.vtl.VtlProgram;

/** Checks a script in the background, a moment after the last key was pressed. */
final class CompileJob extends Job {

	private static final long PAUSE_MILLISECONDS = 500;

	private final Consumer<VtlProgram> done;
	private volatile String script = "";
	private volatile VtlEnvironment environment;
	private SqlDialect dialect;

	/** @param done is given the checked script, in the job's thread */
	CompileJob(Consumer<VtlProgram> done) {
		super(RulesText.text("rules.compiling"));
		this.done = done;
		setSystem(true);
	}

	/** Checks a script soon; a check that waits is given up. */
	void compile(String text, VtlEnvironment names) {
		script = text;
		environment = names;
		cancel();
		schedule(PAUSE_MILLISECONDS);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			VtlProgram program = new VtlCompiler(dialect()).compile(script, environment);
			if (!monitor.isCanceled())
				done.accept(program);
			return Status.OK_STATUS;
		} catch (EngineException failure) {
			return Status.error(failure.getMessage(), failure);
		}
	}

	/** How the engine writes SQL does not depend on what it has read. */
	private SqlDialect dialect() throws EngineException {
		if (dialect == null)
			try (Engine engine = Engines.embedded(EngineLimits.DEFAULT)) {
				dialect = engine.dialect();
			}
		return dialect;
	}
}

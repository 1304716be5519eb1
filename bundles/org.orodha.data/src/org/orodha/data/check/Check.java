// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.check;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.data.internal.check.CheckSession;
import org.orodha.engine.EngineLimits;

/**
 * Checks files against the description of their dataset and its rulesets. The wizard, the command line and the tests all call
 * this. Nothing of it depends on where the files are kept.
 */
public final class Check {

	private final EngineLimits limits;

	/** @param limits what the engine may use */
	public Check(EngineLimits limits) {
		this.limits = limits;
	}

	/**
	 * Checks files.
	 *
	 * @throws org.orodha.tables.LoadException where a file cannot be read at all: missing, not a table, hostile
	 * @throws org.orodha.engine.EngineException where memory or disk do not suffice
	 * @throws IOException where a file cannot be read any further
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the user gave up
	 */
	public CheckReport run(CheckRequest request, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		return new CheckSession(request, limits).run(progress);
	}
}

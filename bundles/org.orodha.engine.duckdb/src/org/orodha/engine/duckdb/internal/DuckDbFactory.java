// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.engine.duckdb.internal;

import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.EngineFactory;
import org.orodha.engine.EngineLimits;

/** Makes engines that run DuckDB in this process. */
public final class DuckDbFactory implements EngineFactory {

	@Override
	public Engine open(EngineLimits limits) throws EngineException {
		return new DuckDbEngine(limits);
	}
}

package org.orodha.data.engine;

import org.orodha.data.internal.duckdb.DuckDbEngine;

/** Where engines come from. */
public final class Engines {

	private Engines() {
	}

	/** The engine inside this program: one machine, out of core. */
	public static Engine embedded(EngineLimits limits) throws EngineException {
		return new DuckDbEngine(limits);
	}
}

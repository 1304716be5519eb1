// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.engine;

/** Makes engines of one kind. The bundle of an engine provides it as an OSGi service; the service of the highest ranking is used. */
public interface EngineFactory {

	/**
	 * A new engine, which the caller closes.
	 *
	 * @param limits what the engine may take of the machine; never null
	 * @throws EngineException where it cannot be started within these limits
	 */
	Engine open(EngineLimits limits) throws EngineException;
}

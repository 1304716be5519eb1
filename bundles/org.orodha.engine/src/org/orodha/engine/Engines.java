// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.engine;

import org.orodha.core.text.Messages;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Where engines come from. */
public final class Engines {

	private static final Messages MESSAGES = Messages.of(Engines.class);

	private Engines() {
	}

	/**
	 * A new engine of the installed kind: one machine, out of core.
	 *
	 * @throws EngineException where none is installed, or it cannot be started within the limits
	 */
	public static Engine embedded(EngineLimits limits) throws EngineException {
		BundleContext context = FrameworkUtil.getBundle(Engines.class).getBundleContext();
		ServiceReference<EngineFactory> reference = context.getServiceReference(EngineFactory.class);
		EngineFactory factory = reference == null ? null : context.getService(reference);
		if (factory == null)
			throw new EngineException(EngineException.Cause.STATEMENT, MESSAGES.text("none"), null);
		return factory.open(limits);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.rdf;

import org.eclipse.parsson.api.JsonConfig;

/** Lets the interfaces for JSON find their implementation, which they look for through the thread's class loader. */
final class JsonParts {

	/** Something that reads or writes JSON. */
	@FunctionalInterface
	interface Work<E extends Exception> {
		void run() throws E;
	}

	private JsonParts() {
	}

	static <E extends Exception> void with(Work<E> work) throws E {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(JsonConfig.class.getClassLoader());
		try {
			work.run();
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}

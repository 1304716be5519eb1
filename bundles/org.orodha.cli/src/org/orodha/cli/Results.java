// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli;

import java.io.IOException;
import java.util.Map;

/**
 * Writes records one after the other. Values are texts, numbers, booleans, lists of these, maps of these, or null.
 *
 * @since 1.0
 */
public interface Results extends AutoCloseable {

	/** Writes a record. */
	void add(Map<String, ?> values) throws IOException;

	/** Completes what was written. */
	@Override
	void close() throws IOException;
}

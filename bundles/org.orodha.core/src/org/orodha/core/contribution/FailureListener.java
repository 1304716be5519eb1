// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.contribution;

/**
 * Is told of plug-ins that fail at their work, besides who asked for the work. An OSGi service; clients implement it.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface FailureListener {

	/** A plug-in failed. Called in whatever thread the work was asked for in, which waits. */
	void failed(PluginFailure failure);
}

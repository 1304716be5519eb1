// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

/**
 * What became of a table that was sent to a framework.
 *
 * @since 1.0
 */
public enum TransmissionState {
	/** It was sent and not acknowledged yet. */
	SENT,
	/** The framework acknowledged it. */
	ACKNOWLEDGED,
	/** A later edition for the same period replaced it. */
	REVISED
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Which rules there are, and what those of a catalogue tell.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.core.rules;

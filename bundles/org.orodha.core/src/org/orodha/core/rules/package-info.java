// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * What the rules of a catalogue tell, and under which identifier.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.core.rules;

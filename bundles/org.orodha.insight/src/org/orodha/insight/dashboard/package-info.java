// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * How a catalogue stands, counted: what is complete, in which status, overdue, untranslated, delivered on time and wrong.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.insight.dashboard;

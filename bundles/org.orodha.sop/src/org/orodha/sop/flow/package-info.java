// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * The flows of data between agencies, the law that they rest on, and the flows that a catalogue lets conclude. Clients implement and
 * extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.sop.flow;

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Procedures: who is responsible for which step, and until when.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.sop;

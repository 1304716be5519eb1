// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Two versions of a procedure, compared step by step: what was added, taken out, moved and worded otherwise.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.sop.redline;

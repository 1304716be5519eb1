// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * The work that procedures ask for: what is due for whom, the cases in which it is followed, and both as a calendar.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.sop.work;

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Where procedures and requirements do not meet.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.sop.gaps;
